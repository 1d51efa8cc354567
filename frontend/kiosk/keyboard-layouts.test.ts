import { expect, test } from "vitest";
import { layoutOf, rowsOf } from "./keyboard-layouts.js";

const LETTERS = { isShifted: false, isMore: false, isPad: false };

function keysOf(language: string, shown = LETTERS): readonly string[] {
  return rowsOf(layoutOf(language), shown, language).flat();
}

test.each(["en", "fr", "es", "de", "ar"])(
  "%s has each key once, and no more than eleven in a row",
  (language) => {
    const rows = rowsOf(layoutOf(language), LETTERS, language);
    expect(new Set(rows.flat()).size).toBe(rows.flat().length);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(11);
  },
);

test.each([
  ["en", "abcdefghijklmnopqrstuvwxyz"],
  ["fr", "abcdefghijklmnopqrstuvwxyz"],
  ["es", "abcdefghijklmnñopqrstuvwxyz"],
  ["de", "abcdefghijklmnopqrstuvwxyzäöüß"],
  ["ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤ"],
])("%s has every letter of its alphabet", (language, alphabet) => {
  expect(keysOf(language)).toEqual(expect.arrayContaining(Array.from(alphabet)));
});

test("letters with marks stand beside digits, and digits stand in every layout", () => {
  const more = { ...LETTERS, isMore: true };
  expect(keysOf("fr", more)).toEqual(expect.arrayContaining(["é", "7"]));
  expect(keysOf("ar", more)).toEqual(expect.arrayContaining(["أ", "7"]));
});

test("capitals are those of the language", () => {
  expect(keysOf("es", { ...LETTERS, isShifted: true })).toContain("Ñ");
});

test("years are typed on digits alone", () => {
  expect(keysOf("ar", { ...LETTERS, isPad: true }).join("")).toBe("1234567890");
});

test("a language without a layout has that of English, one of a region that of its language", () => {
  expect(layoutOf("x-pseudo")).toBe(layoutOf("en"));
  expect(layoutOf("fr-CA")).toBe(layoutOf("fr"));
});
