import { expect, test } from "vitest";
import { wrap, wrapEvenly } from "./measure.js";

const widthOf = (text: string): number => text.length;

test("wrapEvenly leaves no word alone and takes no more lines than it must", () => {
  const text = "Searches for lost passports grew from 145 in 2002 to more than 800 million in 2013";
  expect(wrap(text, 77, widthOf).at(-1)).toBe("2013");
  const even = wrapEvenly(text, 77, widthOf);
  expect(even).toHaveLength(2);
  expect(Math.abs(even[0].length - even[1].length)).toBeLessThan(12);
});

test("wrapEvenly keeps one line", () => {
  expect(wrapEvenly("one line", 77, widthOf)).toEqual(["one line"]);
});

test("wrap breaks a word that is too long, between what people take for letters", () => {
  expect(wrap("an unbreakable word", 5, widthOf)).toEqual(["an", "unbre", "akabl", "e", "word"]);
  expect(wrap("🇫🇷🇩🇪🇯🇵", 9, widthOf)).toEqual(["🇫🇷🇩🇪", "🇯🇵"]);
});
