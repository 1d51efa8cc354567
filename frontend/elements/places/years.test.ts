import { expect, test } from "vitest";
import { countUpTo, nextStop, yearStops } from "./years.js";

test("a century is gone through year by year, from the first entry to the last", () => {
  const found = yearStops([1923, 2026, 1950]);
  expect([found.length, found[0], found.at(-1)]).toEqual([104, 1923, 2026]);
});

test("ten thousand years are gone through by round years that a slider can tell apart", () => {
  const found = yearStops([-7950, 2023]);
  expect(found.length).toBeLessThanOrEqual(251);
  expect(found[0]).toBe(-7949);
  expect(found.slice(0, -1).every((year) => year === 1 || (year > 0 ? year : 1 - year) % 50 === 0)).toBe(
    true,
  );
  expect(found.at(-1)).toBe(2023);
});

test("one year is one stop, and no year none", () => {
  expect(yearStops([1969, 1969])).toEqual([1969]);
  expect(yearStops([])).toEqual([]);
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
