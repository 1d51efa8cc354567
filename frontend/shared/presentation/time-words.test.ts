import { expect, test } from "vitest";
import { elapsedWords } from "./time-words.js";

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [65_000, "1:05"],
  [3_599_999, "59:59"],
  [3_600_000, "1:00:00"],
  [8 * 3_600_000 + 245_000, "8:04:05"],
  [-5, "0:00"],
])("%i milliseconds are %s", (ms, words) => {
  expect(elapsedWords(ms)).toBe(words);
});
