import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stretchesBeside } from "./bar-stretches.js";

const anyBox = fc.record({
  x: fc.integer({ min: -50, max: 450 }),
  y: fc.integer({ min: 0, max: 40 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const extent = { fromPx: 0, toPx: 400, cutBefore: false, cutAfter: false };

describe("a bar that lasts", () => {
  test("is whole where nothing is in its way", () => {
    expect(stretchesBeside(extent, 20, 3, [])).toEqual([[0, 400]]);
    expect(stretchesBeside(extent, 20, 3, [{ x: 100, y: 30, width: 50, height: 10 }])).toEqual([[0, 400]]);
  });

  test("breaks off where it would run through words, and goes on behind them", () => {
    expect(stretchesBeside(extent, 20, 3, [{ x: 100, y: 10, width: 50, height: 30 }])).toEqual([
      [0, 100],
      [150, 400],
    ]);
  });

  test("never lies in words as long as something else is left of it", () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 8 }), (boxes) => {
        const stretches = stretchesBeside(extent, 20, 3, boxes);
        const inTheWay = boxes.filter(({ height, y }) => y < 23 && y + height > 20);
        const lies = stretches.filter(([from, to]) =>
          inTheWay.some(({ width, x }) => x < to && x + width > from),
        );
        expect(stretches.every(([from, to]) => from >= 0 && to <= 400 && to > from)).toBe(true);
        expect(
          lies.length === 0 || (stretches.length === 1 && stretches[0][1] - stretches[0][0] === 400),
        ).toBe(true);
      }),
    );
  });
});
