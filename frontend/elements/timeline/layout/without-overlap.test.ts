import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutOverlap, type WishedLabel } from "./without-overlap.js";

const anyLabel = fc.record({
  wishedPx: fc.double({ min: 0, max: 400, noNaN: true }),
  lengthPx: fc.double({ min: 10, max: 60, noNaN: true }),
});

const anyLabels = fc
  .array(anyLabel, { minLength: 1, maxLength: 20 })
  .map((labels) => labels.sort((a, b) => a.wishedPx - b.wishedPx));

/** From the end of one label to the beginning of the next. */
function gapsOf(labels: readonly WishedLabel[], placesPx: readonly number[]): number[] {
  return placesPx
    .slice(1)
    .map((px, before) => px - placesPx[before] - (labels[before].lengthPx + labels[before + 1].lengthPx) / 2);
}

function costOf(labels: readonly WishedLabel[], placesPx: readonly number[]): number {
  return labels.reduce((sum, { wishedPx }, label) => sum + (placesPx[label] - wishedPx) ** 2, 0);
}

describe("labels in a line", () => {
  test("keep their order and do not overlap, and no other way would move them less", () => {
    const anyGaps = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(
        anyLabels,
        anyGaps,
        fc.double({ min: -300, max: 300, noNaN: true }),
        (labels, gaps, from) => {
          const places = withoutOverlap(labels);
          // A label that would be moved by less than a thousandth of a pixel stays.
          expect(Math.min(0, ...gapsOf(labels, places))).toBeGreaterThan(-0.0021);
          let px = from;
          const others = labels.map(({ lengthPx }, label) => {
            px += lengthPx + gaps[label];
            return px - lengthPx / 2;
          });
          // Half-way between two ways without overlap there is none either.
          const between = places.map((place, label) => (place + others[label]) / 2);
          for (const other of [others, between]) {
            expect(costOf(labels, places)).toBeLessThanOrEqual(costOf(labels, other) + 1e-6);
          }
        },
      ),
    );
  });

  test("stand where they wish where there is room", () => {
    const labels = [10, 40, 70].map((wishedPx) => ({ wishedPx, lengthPx: 30 }));
    expect(withoutOverlap(labels)).toEqual([10, 40, 70]);
  });

  test("stay within their bounds, and those that wish for one place stand around it", () => {
    const labels = [50, 50, 50].map((wishedPx) => ({ wishedPx, lengthPx: 30 }));
    expect(withoutOverlap(labels)).toEqual([20, 50, 80]);
    expect(withoutOverlap(labels, [{ first: 0, end: 3, fromPx: 20, toPx: 200 }])).toEqual([35, 65, 95]);
    expect(withoutOverlap(labels, [{ first: 1, end: 3, fromPx: 0, toPx: 90 }])).toEqual([15, 45, 75]);
  });
});
