import { describe, expect, test } from "vitest";
import { metricsFor, NAME_FOOT_PX } from "./metrics.js";
import { buildModel } from "../model/model.js";
import { documentOf, onDay } from "../testing/documents.js";

const model = buildModel(documentOf([onDay(0)]));

const lanes = buildModel(documentOf(Array.from({ length: 10 }, (_, theme) => onDay(theme, { theme }))));

function forWord(widthPx: number, longestWord: number) {
  return metricsFor({ widthPx, heightPx: 700, rtl: false, reversed: false }, model, {
    hasEras: true,
    longestWord,
    longestName: 10.77,
    longestYear: 2,
  });
}

describe("metricsFor", () => {
  test("gives the lane names a column that holds their longest word", () => {
    for (const widthPx of [640, 850, 1_280, 1_920, 3_840]) {
      const { gutterPx, namePx, unit } = forWord(widthPx, 7.8);
      expect(gutterPx - 55 * unit).toBeGreaterThanOrEqual(7.8 * namePx - 1e-6);
    }
  });

  test("sets names smaller before the column takes more than a quarter of the width", () => {
    const { gutterPx, namePx } = forWord(850, 11);
    expect(namePx).toBeLessThan(15);
    expect(namePx).toBeGreaterThanOrEqual(12);
    expect(gutterPx).toBeLessThanOrEqual(850 / 4);
  });

  test("keeps a wide box's column as wide as ever for short names", () => {
    expect(forWord(1_920, 5)).toMatchObject({ gutterPx: 196, namePx: 15 });
  });

  test("leaves room beside the window, half a two-line label when time runs down", () => {
    const { padPx, plotHeightPx, timePx } = forWord(390, 8);
    expect(padPx).toBeGreaterThan(20);
    expect(timePx + 2 * padPx).toBe(plotHeightPx);
  });

  test.each([
    [1_920, 1_016],
    [1_280, 656],
    [390, 740],
  ])(
    "with larger text in a box of %i × %i everything is larger, and each lane keeps its row",
    (widthPx, heightPx) => {
      const sized = (textScale: number) =>
        metricsFor({ widthPx, heightPx, rtl: false, reversed: false, textScale }, lanes, {
          hasEras: true,
          longestWord: 8,
          longestName: 10.77,
          longestYear: 2,
        });
      const units = [1, 1.25, 1.5, 2].map((textScale) => sized(textScale).unit);
      expect(units).toEqual([...units].sort((a, b) => a - b));
      expect(units[1]).toBeGreaterThanOrEqual(1.25);
      const { lanes: boxes, unit, vertical, plotHeightPx } = sized(2);
      const last = boxes[boxes.length - 1];
      expect(vertical || last.topPx + last.heightPx <= plotHeightPx + 1e-6).toBe(true);
      expect(vertical || boxes.every(({ heightPx: lanePx }) => lanePx >= 24 * unit - 1e-6)).toBe(true);
    },
  );

  test.each([
    [390, 9.2],
    [360, 9.2],
    [320, 9.2],
    [390, 14],
  ])(
    "spreads sloped names of a phone %i wide, so that each is whole and clear of the next",
    (widthPx, longestName) => {
      const metrics = metricsFor({ widthPx, heightPx: 740, rtl: false, reversed: false }, lanes, {
        hasEras: true,
        longestWord: 8,
        longestName,
        longestYear: 2,
      });
      const { axisPx, fanPx, gutterPx, lanes: columns, namePx } = metrics;
      expect(fanPx).toHaveLength(columns.length);
      const runPx = (longestName * namePx) / Math.SQRT2;
      expect(gutterPx + fanPx[fanPx.length - 1] + runPx).toBeLessThanOrEqual(widthPx);
      expect(runPx).toBeLessThanOrEqual(axisPx - NAME_FOOT_PX);
      expect((fanPx[1] - fanPx[0]) / Math.SQRT2).toBeGreaterThanOrEqual(namePx);
    },
  );
});
