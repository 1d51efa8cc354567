/**
 * The fonts of the cards for social media, as Java reads them: each file that the exhibit's pages use becomes a TrueType
 * file at the one weight that the cards are written in. No glyph is left out: a card says whatever a curator wrote.
 *
 * `Assets` serves no `.ttf`, so these files are the server's own.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { partOf, stillFont } from "./fonts/still.ts";

const WEIGHT = 600;

/** Each font, and those of its parts (as fontsource divides it by script) that cards are written with. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "source-serif-4": ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"],
  archivo: ["latin", "latin-ext", "vietnamese"],
  "noto-sans-arabic": ["arabic"],
};

export async function makeCardFonts(folder: string): Promise<void> {
  const target = path.join(folder, "card-fonts");
  await mkdir(target, { recursive: true });
  for (const [font, parts] of Object.entries(PARTS)) {
    for (const part of parts) {
      const still = await stillFont(partOf(font, part), { wght: WEIGHT });
      await writeFile(path.join(target, `${font}-${part}.ttf`), still);
    }
  }
}
