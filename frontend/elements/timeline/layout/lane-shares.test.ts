import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { buildModel } from "../model/model.js";
import { anyRow, documentOf, onDay, type Row } from "../testing/documents.js";
import { laneShares } from "./lane-shares.js";
import { metricsFor } from "./metrics.js";

const NEEDS = { hasEras: true, longestWord: 8, longestName: 12, longestYear: 2 };
const BOX = { widthPx: 1_280, heightPx: 800, rtl: false, reversed: false };

function metricsWith(rows: readonly Row[], start: number, end: number) {
  const model = buildModel(documentOf(rows));
  const shares = laneShares(model, { start, end });
  return { shares, metrics: metricsFor(BOX, model, NEEDS, shares), usual: metricsFor(BOX, model, NEEDS) };
}

describe("laneShares", () => {
  const rows = [
    onDay(dayOf(1930), { theme: 0 }),
    onDay(dayOf(1950, 3), { theme: 1 }),
    onDay(dayOf(1950, 4), { theme: 1 }),
    onDay(dayOf(1970), { theme: 2 }),
    onDay(dayOf(1950, 5), { theme: 3 }),
  ];

  test.each([
    ["every lane has an entry", dayOf(1923), dayOf(2027)],
    ["none has", dayOf(1940), dayOf(1941)],
  ])("leaves the heights alone where %s", (_, start, end) => {
    const { metrics, shares, usual } = metricsWith(rows, start, end);
    expect(shares).toBeUndefined();
    expect(metrics).toEqual(usual);
  });

  test("gives quiet lanes one row, and what they leave to the others", () => {
    const { metrics, usual } = metricsWith(rows, dayOf(1950), dayOf(1951));
    const growth = metrics.lanes.map(({ heightPx }, lane) => heightPx / usual.lanes[lane].heightPx);
    expect(metrics.lanes.map(({ heightPx }) => heightPx === metrics.pitchPx)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(Math.min(growth[1], growth[3])).toBeGreaterThan(1.3);
  });

  test("shares all of the height, keeps every lane a row, and the order of lanes", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: dayOf(1923), max: dayOf(2020) }),
        fc.integer({ min: 4, max: 20_000 }),
        (any, start, days) => {
          const { metrics, shares } = metricsWith(any, start, start + days);
          let topPx = 0;
          metrics.lanes.forEach((lane, number) => {
            expect(lane.topPx).toBeCloseTo(topPx);
            expect(lane.heightPx).toBeGreaterThanOrEqual(metrics.targetPx - 1e-6);
            expect(shares?.[number] === 0 && lane.rows > 0).toBe(false);
            topPx += lane.heightPx;
          });
          expect(topPx).toBeLessThanOrEqual(metrics.plotHeightPx + 1e-6);
        },
      ),
    );
  });
});
