import { describe, expect, test } from "vitest";
import { metricsFor } from "./metrics.js";
import { buildModel } from "../model/model.js";
import { documentOf, onDay } from "../testing/documents.js";

const model = buildModel(documentOf([onDay(0)]));

function forWord(widthPx: number, longestWord: number) {
  return metricsFor({ widthPx, heightPx: 700, rtl: false, reversed: false }, model, {
    hasEras: true,
    longestWord,
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
});
