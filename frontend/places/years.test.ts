import { expect, test } from "vitest";
import { countryAddress } from "./country-address.js";
import { countUpTo, edtfYear, nextStop, stops, yearInWords } from "./years.js";

test("a century is gone through year by year, from the first entry to the last", () => {
  const found = stops([1923, 2026, 1950]);
  expect([found.length, found[0], found.at(-1)]).toEqual([104, 1923, 2026]);
});

test("ten thousand years are gone through by round years that a slider can tell apart", () => {
  const found = stops([-7950, 2023]);
  expect(found.length).toBeLessThanOrEqual(251);
  expect(found.slice(0, -1).every((year) => year % 50 === 0)).toBe(true);
  expect(found.at(-1)).toBe(2023);
});

test("one year is one stop, and no year none", () => {
  expect(stops([1969, 1969])).toEqual([1969]);
  expect(stops([])).toEqual([]);
});

test("playing goes on by single stops, calmly by tenths, and ends at the last", () => {
  expect(nextStop(104, 0, false)).toBe(1);
  expect(nextStop(104, 0, true)).toBe(11);
  expect(nextStop(104, 100, true)).toBe(103);
  expect(nextStop(104, 103, false)).toBeUndefined();
});

test("an entry counts from the year in which it begins", () => {
  const years = [-10, 1923, 1923, 1950];
  expect([-11, -10, 1922, 1923, 2000].map((year) => countUpTo(years, year))).toEqual([0, 1, 1, 3, 4]);
});

test("a year stands in an address as EDTF writes it", () => {
  expect([1960, 79, 0, -499, -12000].map(edtfYear)).toEqual(["1960", "0079", "0000", "-0499", "Y-12000"]);
});

test("a disc leads to what had begun by its year, in the page's language", () => {
  expect(countryAddress("FR", undefined, "")).toBe(".?country=FR");
  expect(countryAddress("FR", 1960, "?year=1960&lang=ar")).toBe(".?country=FR&to=1960&lang=ar");
});

test("years before the year 1 are counted backwards, without a year zero", () => {
  const words = { language: "en", messages: { bc: "{year} BC" } };
  expect([1923, 1, 0, -499].map((year) => yearInWords(words, year))).toEqual(["1923", "1", "1 BC", "500 BC"]);
});
