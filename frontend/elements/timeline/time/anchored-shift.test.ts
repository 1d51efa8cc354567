import { describe, expect, test } from "vitest";
import { TimeScale } from "./scale.js";
import { AnchoredShift } from "./anchored-shift.js";

function at(start: number, days: number): TimeScale {
  return new TimeScale({ start, end: start + days }, 1_000);
}

describe("Shift.px", () => {
  test("keeps every day at the same distance from the anchor while the window pans", () => {
    const shift = new AnchoredShift();
    const before = at(100, 333.3);
    const place = before.toPx(250) - shift.px(before);
    for (const start of [101.7, 180.123, 60, 99.9999]) {
      const scale = at(start, 333.3);
      expect(scale.toPx(250) - shift.px(scale)).toBeCloseTo(place, 6);
    }
  });

  test("starts anew when the scale changes", () => {
    const shift = new AnchoredShift();
    shift.px(at(100, 300));
    expect(shift.px(at(150, 300))).not.toBe(0);
    expect(shift.px(at(150, 200))).toBe(0);
  });

  test("stays small on a long way", () => {
    const shift = new AnchoredShift();
    for (let start = 0; start < 100_000; start += 97) {
      expect(Math.abs(shift.px(at(start, 300)))).toBeLessThanOrEqual(30_000);
    }
  });
});
