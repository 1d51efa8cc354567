import { expect, it } from "vitest";
import { growth, slope, type Reading } from "./trend.ts";

const rising = (perHour: number): Reading[] =>
  Array.from({ length: 24 }, (_, place) => ({ hour: 2 + place / 4, value: 10 + (perHour * place) / 4 }));

it("tells the slope of a straight line, whatever a few readings say", () => {
  expect(slope(rising(0.5))).toBeCloseTo(0.5);
  const disturbed = rising(0.5).map((reading, place) =>
    [3, 11, 12, 20].includes(place) ? { ...reading, value: 900 } : reading,
  );
  expect(slope(disturbed)).toBeGreaterThan(0.3);
  expect(slope(disturbed)).toBeLessThan(0.8);
});

it("finds no slope in what stays, and none where there are too few readings", () => {
  expect(slope(rising(0))).toBe(0);
  expect(slope(rising(1).slice(0, 1))).toBe(0);
  expect(slope([])).toBe(0);
});

it("tells growth from the middle of the first readings to that of the last", () => {
  expect(growth(rising(1))).toBeCloseTo(4.5);
  expect(growth(rising(0))).toBe(0);
  expect(growth([])).toBe(0);
});
