import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, ELLIPSIS, wrap, wrapAndCut, wrapAnywhere, wrapEvenly } from "./fit.js";
import { graphemesOf } from "./graphemes.js";

/** Ten pixels for each grapheme. */
const widthOf = (text: string): number => [...graphemesOf(text)].length * 10;

describe("a text that is cut", () => {
  test.each([
    ["Radio cars", 100, "Radio cars"],
    ["Radio cars", 90, "Radio…"],
    ["Radio cars", 40, "Rad…"],
    ["Radio cars", 10, ""],
    ["A family 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 100, "A family…"],
    ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 29, "👨‍👩‍👧‍👦…"],
    ["🇫🇷🇩🇪🇪🇸🇮🇹", 35, "🇫🇷🇩🇪…"],
    ["e\u0301e\u0301e\u0301e\u0301", 30, "e\u0301e\u0301…"],
    ["سيارات الشرطة", 120, "سيارات…"],
  ])("of %j to %i px is %j", (text, roomPx, expected) => {
    expect(cut(text, roomPx, widthOf)).toBe(expected);
  });

  test("is a beginning of whole graphemes that fits, or the text itself", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 400 }), (text, roomPx) => {
        const result = cut(text, roomPx, widthOf);
        expect(widthOf(result)).toBeLessThanOrEqual(roomPx);
        if (result !== text && result !== "") {
          const beginning = result.slice(0, -ELLIPSIS.length);
          const kept = [...graphemesOf(beginning)];
          expect([...graphemesOf(text)].slice(0, kept.length)).toEqual(kept);
        }
      }),
    );
  });
});

describe("lines", () => {
  test("a text takes no more lines than it may, and the last is cut", () => {
    const text = "Police put wireless in patrol cars";
    expect(wrapAndCut(text, 150, widthOf, 2)).toEqual(["Police put", "wireless in…"]);
    expect(wrapAndCut(text, 150, widthOf, 3)).toEqual(["Police put", "wireless in", "patrol cars"]);
    expect(wrapAndCut("Polizeifunkstreifenwagen fuhren", 100, widthOf, 2)).toEqual(["Polizeifu…"]);
    expect(wrapAndCut("", 100, widthOf, 2)).toEqual([""]);
  });

  const letters = (text: string): number => text.length;

  test("even lines leave no word alone and are no more than they must", () => {
    const text = "Searches for lost passports grew from 145 in 2002 to more than 800 million in 2013";
    expect(wrap(text, 77, letters).at(-1)).toBe("2013");
    const even = wrapEvenly(text, 77, letters);
    expect(even).toHaveLength(2);
    expect(Math.abs(even[0].length - even[1].length)).toBeLessThan(12);
  });

  test("even lines keep one line, and break a word that is too long", () => {
    expect(wrapEvenly("one line", 77, letters)).toEqual(["one line"]);
    expect(wrapEvenly("unbreakable words", 6, letters)).toEqual(["unbrea", "kable", "words"]);
  });
});

test("a word that is too long is broken between what people take for letters", () => {
  expect(wrapAnywhere("an unbreakable word", 50, widthOf)).toEqual(["an", "unbre", "akabl", "e", "word"]);
  expect(wrapAnywhere("🇫🇷🇩🇪🇯🇵", 20, widthOf)).toEqual(["🇫🇷🇩🇪", "🇯🇵"]);
});
