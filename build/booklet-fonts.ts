/**
 * The fonts of the booklet that are not those of the cards, as Java reads them: the weights and the italics of running
 * text, and what titles of sources are written in that no page's font has. `BookletFonts` names the same files.
 *
 * The fonts for Chinese, Japanese and Korean stand in `fonts/scripts/`: their packages hold two hundred megabytes of other
 * weights and parts.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { partOf, stillFont } from "./fonts/still.ts";

const SCRIPTS = path.join(import.meta.dirname, "fonts/scripts");

interface Still {
  readonly font: string;
  readonly parts: readonly string[];
  readonly style?: "normal" | "italic";
  readonly weight: number;
}

const STILLS: readonly Still[] = [
  { font: "atkinson-hyperlegible-next", parts: ["latin", "latin-ext"], weight: 400 },
  { font: "atkinson-hyperlegible-next", parts: ["latin", "latin-ext"], style: "italic", weight: 400 },
  { font: "atkinson-hyperlegible-next", parts: ["latin", "latin-ext"], weight: 700 },
  { font: "source-serif-4", parts: ["vietnamese", "greek", "cyrillic", "cyrillic-ext"], weight: 400 },
  { font: "noto-sans-arabic", parts: ["arabic"], weight: 400 },
];

/** Running text takes its figures from here, as on the pages: its own zero is crossed. */
const FIGURE_WEIGHTS = [400, 700];

const OTHER_SCRIPTS = ["noto-sans-jp", "noto-sans-kr", "noto-sans-sc"];

export async function makeBookletFonts(folder: string): Promise<void> {
  const target = path.join(folder, "booklet-fonts");
  await mkdir(target, { recursive: true });
  for (const { font, parts, style = "normal", weight } of STILLS) {
    for (const part of parts) {
      const still = await stillFont(partOf(font, part, style), { wght: weight });
      await writeFile(path.join(target, `${font}-${part}-${style}-${String(weight)}.ttf`), still);
    }
  }
  for (const weight of FIGURE_WEIGHTS) {
    const figures = await stillFont(partOf("archivo", "latin"), { wght: weight }, "0123456789");
    await writeFile(path.join(target, `archivo-figures-${String(weight)}.ttf`), figures);
  }
  for (const font of OTHER_SCRIPTS) {
    await writeFile(path.join(target, `${font}.ttf`), await stillFont(path.join(SCRIPTS, `${font}.woff2`)));
  }
}
