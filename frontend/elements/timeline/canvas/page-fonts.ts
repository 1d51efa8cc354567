/** The fonts that a page has loaded, as its style sheets declare them. */
import type { FontSource } from "./painter-messages.js";

/** @param families as in CSS `font-family` */
export function loadedFonts(families: string): FontSource[] {
  const wanted = new Set(families.split(",").map(bare));
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === "loaded").map((face) => keyOf(face)),
  );
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      const { style } = rule;
      const value = (name: string): string => style.getPropertyValue(name);
      const face = {
        family: bare(value("font-family")),
        weight: value("font-weight") || "normal",
        stretch: value("font-stretch") || "normal",
        style: value("font-style") || "normal",
        unicodeRange: value("unicode-range") || "U+0-10FFFF",
      };
      if (!wanted.has(face.family) || !loaded.has(keyOf(face))) {
        return [];
      }
      const { family, stretch, style: slant, unicodeRange, weight } = face;
      const source = absolute(value("src"), sheet.href ?? document.baseURI);
      return [{ family, source, descriptors: { weight, stretch, style: slant, unicodeRange } }];
    }),
  );
}

/** The rules of a sheet of another origin cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}

/** Browsers write ranges and families in their own ways, each the same for a face and its rule but for these. */
function keyOf({
  family,
  unicodeRange,
  weight,
}: Pick<FontFace, "family" | "unicodeRange" | "weight">): string {
  return [bare(family), weight, unicodeRange.replaceAll(/\s/g, "").toLowerCase()].join("|");
}

function bare(family: string): string {
  return family.trim().replaceAll(/^["']|["']$/g, "");
}

function absolute(source: string, base: string): string {
  return source.replaceAll(
    /url\(\s*(["']?)(.*?)\1\s*\)/g,
    (_, __, address: string) => `url("${new URL(address, base).href}")`,
  );
}
