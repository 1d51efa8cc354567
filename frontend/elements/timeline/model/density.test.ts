import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { densities, stackedBars } from "./density.js";
import { buildModel } from "./model.js";
import { anyRow, documentOf } from "../testing/documents.js";

describe("densities", () => {
  test("count every entry once, in its lane", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (rows, slices) => {
        const model = buildModel(documentOf(rows));
        const counts = densities(model, slices);
        expect(counts.map((lane) => lane.reduce((sum, count) => sum + count, 0))).toEqual(
          model.lanes.map(({ entries }) => entries.length),
        );
      }),
    );
  });
});

test("what had begun before all that is shown counts in the first slice, not where it ends", () => {
  const model = buildModel(
    documentOf([
      { date: "../1990", earliest: null, latest: dayOf(1991) - 1 },
      { date: "/1960", earliest: null, latest: dayOf(1961) - 1 },
      { date: "1985/..", earliest: dayOf(1985), latest: null },
      { date: "1985/", earliest: dayOf(1985), latest: null },
    ]),
  );
  const [counts] = densities(model, 104);
  expect(counts[0]).toBe(2);
  expect([...counts].indexOf(2, 1)).toBeGreaterThan(55);
  expect(counts.reduce((sum, count) => sum + count)).toBe(4);
});

describe("stacked", () => {
  test("puts the lanes' pieces upon each other without a gap, the fullest slice at full height", () => {
    const [lower, upper] = stackedBars([Uint32Array.of(1, 3, 0), Uint32Array.of(0, 1, 1)]);
    expect(lower).toEqual([
      { slice: 0, from: 0, to: 0.5 },
      { slice: 1, from: 0, to: 0.75 },
    ]);
    expect(upper).toEqual([
      { slice: 1, from: 0.75, to: 1 },
      { slice: 2, from: 0, to: 0.5 },
    ]);
  });

  test("is empty without lanes", () => {
    expect(stackedBars([])).toEqual([]);
  });
});
