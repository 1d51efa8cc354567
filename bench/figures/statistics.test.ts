import { expect, test } from "vitest";
import { median, medianSpread, percentile, spreadOf } from "./statistics.ts";

test("percentile takes the nearest rank and leaves the measurements alone", () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.2, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 1, 3, 5, 5]);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});

test("percentile of nothing is an error that says so", () => {
  expect(() => percentile([], 0.5)).toThrow("no measurements");
});

test("median lies between the two middle ones of an even number", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 2])).toBe(2);
});

test("spreadOf hundred frames tells the 50th, the 95th and the longest", () => {
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual({
    p50: 50,
    p95: 95,
    max: 100,
  });
});

test("medianSpread never hides the worst frame of any run", () => {
  const runs = [
    { p50: 1, p95: 2, max: 90 },
    { p50: 2, p95: 3, max: 4 },
    { p50: 3, p95: 4, max: 5 },
  ];
  expect(medianSpread(runs)).toEqual({ p50: 2, p95: 3, max: 90 });
});
