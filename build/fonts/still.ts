/** Fonts as Java reads them: it knows neither WOFF2 nor the axes of variable fonts. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const FONTS = path.join(import.meta.dirname, "../../node_modules/@fontsource-variable");

/**
 * A font as TrueType; a variable one at one weight.
 *
 * @param axes - the place on each axis of a variable font; none for others
 * @param characters - all that it keeps; without any, it keeps all its glyphs
 */
export async function stillFont(
  source: string,
  axes: Readonly<Record<string, number>> = {},
  characters = "",
): Promise<Buffer> {
  return subsetFont(await readFile(source), characters, {
    keepAllGlyphs: characters === "",
    targetFormat: "sfnt",
    variationAxes: axes,
  });
}

/** The file of a font that the pages use, of which fontsource has one for each script. */
export function partOf(font: string, part: string, style: "normal" | "italic" = "normal"): string {
  return path.join(FONTS, font, "files", `${font}-${part}-wght-${style}.woff2`);
}
