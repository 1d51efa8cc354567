import { expect, test } from "vitest";
import { exact, inYears, listed, short } from "./numbers.js";

test.each([
  [145, "count", "145"],
  [8600, "count", "8,600"],
  [20_000_000, "count", "20 million"],
  [24_602_263, "count", "24.6 million"],
  [16_600_000_000, "money", "16.6 billion"],
  [99, "share", "99%"],
  [1923, "year", "1923"],
] as const)("short(%d, %s) is %s", (value, quantity, words) => {
  expect(short(value, quantity, "en")).toBe(words);
});

test("exact(value) has all digits, in the digits of the language", () => {
  expect(exact(24_602_263, "count", "en")).toBe("24,602,263");
  expect(exact(24_602_263, "count", "fr")).toBe("24\u202f602\u202f263");
  expect(exact(12, "count", "ar-EG")).toBe("١٢");
});

test("a year has no separator", () => {
  expect(inYears(2024, "en")).toBe("2024");
});

test("listed(items) joins as the language does", () => {
  expect(listed(["1940", "1946", "1956"], "en")).toBe("1940, 1946 and 1956");
});
