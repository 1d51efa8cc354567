/**
 * Makes the fonts of all pages, `fonts.css`, which names them, and `fonts.json`, which says what a page loads first.
 *
 * The characters that the exhibit uses come as small files of their own, in the weights that the styles use. For all
 * other characters there are the files as they ship, which a browser loads only where a text has one of them.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { exhibitCodePoints } from "./fonts/characters.ts";
import { FAMILIES, type Family, type Figures, type StandIn } from "./fonts/families.ts";
import { glyphCount } from "./fonts/sfnt.ts";
import {
  codePointsOf,
  holds,
  parseUnicodeRange,
  printUnicodeRange,
  unicodeRangeOf,
  without,
  type UnicodeRange,
} from "./fonts/unicode-range.ts";

const PACKAGES = join(import.meta.dirname, "..", "node_modules", "@fontsource-variable");

/** Every font has one for characters that it lacks. */
const MISSING_GLYPH = 1;

/** A file of a typeface as it ships, which holds one alphabet. */
interface Shipped {
  readonly family: Family;
  readonly alphabet: string;
  readonly style: string;
  readonly range: UnicodeRange;
}

/** A font with the characters that are looked for in it. */
interface Part {
  readonly font: Buffer;
  readonly name: string;
  readonly range: UnicodeRange;
}

/** A file that is served, and the style that names it. */
interface Face {
  readonly path: string;
  readonly style: string;
}

/** Writes `fonts.css`, `fonts.json` and the folder `fonts`. */
export async function makeFonts(folder: string): Promise<void> {
  // Names carry a hash of what is in the files, so those of an earlier build would stay for good.
  await rm(join(folder, "fonts"), { recursive: true, force: true });
  await mkdir(join(folder, "fonts"), { recursive: true });
  const shipped = await readShipped();
  const used = await exhibitCodePoints();
  const styles: string[] = [];
  const first: Record<string, string> = {};
  for (const family of FAMILIES) {
    const own = shipped.filter((file) => file.family === family);
    const asked =
      family.isLast === true ? used.filter((codePoint) => !allOthersHave(shipped, codePoint)) : used;
    if (family.standIn !== undefined) {
      styles.push(...standInFaces(family.standIn, own));
    }
    for (const file of own) {
      const faces = await makeFaces(folder, file, asked);
      styles.push(...faces.map(({ style }) => style));
      if (family.role !== undefined && file.alphabet === "latin" && file.style === "normal") {
        const path = faces[0]?.path ?? "";
        first[family.role] = path;
        if (family.figures !== undefined) {
          styles.push(figuresFace(family, family.figures, path));
        }
      }
    }
  }
  await writeFile(join(folder, "fonts.json"), `${JSON.stringify(first)}\n`);
  await writeFile(join(folder, "fonts.css"), `${styles.join("\n")}\n`);
}

async function readShipped(): Promise<readonly Shipped[]> {
  const files = await Promise.all(
    FAMILIES.map(async (family) => {
      const text = await readFile(join(PACKAGES, family.package, "unicode.json"), "utf8");
      const alphabets = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
      return family.styles.flatMap((style) =>
        alphabets.map(([alphabet, range]) => ({ family, alphabet, style, range: parseUnicodeRange(range) })),
      );
    }),
  );
  return files.flat();
}

/** Whether a character never reaches the family that stands behind all others. */
function allOthersHave(shipped: readonly Shipped[], codePoint: number): boolean {
  return FAMILIES.filter(({ isLast }) => isLast !== true).every((family) =>
    shipped.some((file) => file.family === family && holds(file.range, codePoint)),
  );
}

/** What is served of a shipped file: what of it is used, then the rest. */
async function makeFaces(folder: string, file: Shipped, asked: readonly number[]): Promise<readonly Face[]> {
  const { family, alphabet, style, range } = file;
  const name = `${family.package}-${alphabet}-${style}`;
  const font = await readFile(
    join(PACKAGES, family.package, "files", `${family.package}-${alphabet}-wght-${style}.woff2`),
  );
  const used = usedOf(file, asked);
  const parts: Part[] = [{ font, name: `${name}-rest`, range: without(range, used) }];
  // A range names characters that the file doesn't have, too, and browsers refuse a font without a single glyph.
  if (used.length > 0 && glyphCount(await subset(family, font, used, "sfnt")) > MISSING_GLYPH) {
    parts.unshift({ font: await subset(family, font, used, "woff2"), name, range: used });
  }
  return Promise.all(
    parts
      .filter((part) => part.range.length > 0)
      .map(async (part) => {
        const path = `fonts/${part.name}-${hashOf(part.font)}.woff2`;
        await writeFile(join(folder, path), part.font);
        // All of a family's faces name the same weights, because a browser looks for a character only among those.
        return {
          path,
          style: fontFace([
            ["font-family", `"${family.name}"`],
            ["font-style", style],
            ["font-weight", weightsOf(family)],
            ["font-display", "swap"],
            ["src", `url(${path}) format("woff2")`],
            ["unicode-range", printUnicodeRange(part.range)],
          ]),
        };
      }),
  );
}

function usedOf({ family, range }: Shipped, asked: readonly number[]): UnicodeRange {
  const used = asked.filter((codePoint) => holds(range, codePoint));
  const together = codePointsOf(parseUnicodeRange(family.together ?? "U+0")).filter((each) =>
    holds(range, each),
  );
  return unicodeRangeOf(together.some((each) => used.includes(each)) ? [...used, ...together] : used);
}

function subset(
  family: Family,
  font: Buffer,
  used: UnicodeRange,
  targetFormat: "sfnt" | "woff2",
): Promise<Buffer> {
  const { weights, features } = family;
  return subsetFont(font, String.fromCodePoint(...codePointsOf(used)), {
    targetFormat,
    variationAxes: { wght: weights },
    ...(features && { keepFeatures: features }),
  });
}

function standInFaces(standIn: StandIn, files: readonly Shipped[]): readonly string[] {
  const latin = files.find(({ alphabet }) => alphabet === "latin");
  return standIn.faces.map(({ weights, local, width }) =>
    fontFace([
      ["font-family", `"${standIn.name}"`],
      ["font-weight", weights],
      ["src", local.map((name) => `local("${name}")`).join(",")],
      ["size-adjust", percent(width)],
      // They are shares of a size that is adjusted already.
      ["ascent-override", percent(standIn.ascent / width)],
      ["descent-override", percent(standIn.descent / width)],
      ["line-gap-override", "0%"],
      ["unicode-range", printUnicodeRange(latin?.range ?? [])],
    ]),
  );
}

/** The figures of a file that pages load anyhow, under a name of their own. */
function figuresFace(family: Family, { name, size }: Figures, path: string): string {
  return fontFace([
    ["font-family", `"${name}"`],
    ["font-weight", weightsOf(family)],
    ["font-display", "swap"],
    ["src", `url(${path}) format("woff2")`],
    ["size-adjust", percent(size)],
    ["unicode-range", "U+30-39"],
  ]);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function fontFace(descriptors: readonly (readonly [name: string, value: string])[]): string {
  return `@font-face{${descriptors.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}

function weightsOf({ weights }: Family): string {
  return typeof weights === "number" ? String(weights) : `${weights.min} ${weights.max}`;
}

/** Enough of it to tell versions of one file apart. */
function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
