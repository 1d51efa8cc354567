import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemesOf } from "./graphemes.js";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function byTheStandard(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

describe("the graphemes", () => {
  test.each([
    ["plain", 5],
    ["Zürich – “radio”", 16],
    ["e\u0301t\u0308", 2],
    ["👨‍👩‍👧‍👦🇫🇷🇩🇪👍🏽", 4],
    ["नमस्ते", 3],
    ["각하 각", 4],
    ["ราคากำ", 5],
    ["شرطة", 4],
    ["a\r\nb", 3],
    ["", 0],
  ])("of %j are %i", (text, count) => {
    expect([...graphemesOf(text)]).toHaveLength(count);
  });

  test("are the standard's, whatever the text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect([...graphemesOf(text)]).toEqual(byTheStandard(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("no code point joins the one before or after it without the segmenter being asked", () => {
    const missed: string[] = [];
    // Ideographs, whole Hangul syllables, surrogates and private characters are alike.
    const alike = [
      [0x3400, 0x9fff],
      [0xac01, 0xd7a3],
      [0xd800, 0xf8ff],
      [0x17000, 0x18cff],
    ];
    for (let code = 0; code <= 0x1ffff; code++) {
      const range = alike.find(([first, last]) => code >= first && code <= last);
      code = range === undefined ? code : range[1] + 1;
      const character = String.fromCodePoint(code);
      for (const text of [`a${character}`, `${character}a`, `${character}${character}`]) {
        if ([...graphemesOf(text)].length !== byTheStandard(text).length) {
          missed.push(`U+${code.toString(16)}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});
