import fc from "fast-check";
import { expect, test } from "vitest";
import { TimeScale } from "./scale.js";

test("toDay undoes toPx", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 4, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 8_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (start, days, lengthPx, share) => {
        const scale = new TimeScale({ start, end: start + days }, lengthPx);
        const day = start + share * days;
        expect(scale.toDay(scale.toPx(day))).toBeCloseTo(day, 4);
      },
    ),
  );
});

test("the window's ends are the axis's ends", () => {
  const scale = new TimeScale({ start: 10, end: 20 }, 500);
  expect([scale.toPx(10), scale.toPx(20), scale.daysIn(50)]).toEqual([0, 500, 1]);
});

test("a reversed scale has the end of the window at the left, and is undone the same way", () => {
  const scale = new TimeScale({ start: 10, end: 20 }, 500, true);
  expect([scale.toPx(20), scale.toPx(10)]).toEqual([0, 500]);
  expect(scale.toDay(scale.toPx(13))).toBe(13);
  expect(scale.stretchPx(12, 14)).toEqual({ fromPx: 300, toPx: 400 });
});
