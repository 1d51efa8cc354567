import type { StripFrame } from "./geometry.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figure, seriesOf } from "../../../shared/series/testing.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { breakPx, breaks } from "./breaks.js";
import { stripModelOf, type StripLine } from "./model.js";
import { area, bands, bars, disputes, dots, highestShare, outline, polyline } from "./path.js";

function lineOf(days: readonly number[], shares: readonly number[]): StripLine {
  return { days: Float64Array.from(days), shares: Float64Array.from(shares), dashed: false, filled: true };
}

/** One pixel a day, a hundred high. */
function frame(fromDay: number, toDay: number, pxPerDay = 1): StripFrame {
  return { fromDay, toDay, xPx: (day) => day * pxPerDay, yPx: (share) => 100 - share * 100 };
}

function manyPoints(count: number): StripLine {
  const days = Array.from({ length: count }, (_, index) => index);
  return lineOf(
    days,
    days.map((day) => (day % 97) / 97),
  );
}

describe("bars around zero", () => {
  const model = stripModelOf(
    seriesOf([figure("1990", -50), figure("1991", 50), figure("1992", 0)], { form: "bars" }),
  );
  const wide = frame(dayOf(1989), dayOf(1994));

  test("stand and hang from zero", () => {
    const heights = [...bars(model, wide, false).matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)h/g)].map((match) => [
      Number(match[1]),
      Number(match[2]),
    ]);
    expect(heights).toEqual([
      [100, 50],
      [50, 0],
      [50, 50],
    ]);
  });

  test("are one from the lowest to the highest where they share a pixel column", () => {
    const narrow = { ...wide, xPx: (day: number) => (day - dayOf(1990)) / 1000 };
    expect(bars(model, narrow, false).match(/M[\d.-]+ 100V0h/g)).toHaveLength(1);
  });

  test("reach up to zero where they hang", () => {
    expect(highestShare(model, dayOf(1990), dayOf(1990, 11), 1, 1)).toBeCloseTo(0.5);
  });
});

describe("outline", () => {
  test("draws what lies in the frame", () => {
    expect(outline(lineOf([0, 10, 20], [0, 1, 0.5]), frame(-5, 30), false)).toEqual([0, 100, 10, 0, 20, 50]);
  });

  test("ends at the frame's edges on the straight line to what lies beyond", () => {
    expect(outline(lineOf([0, 10], [0, 1]), frame(5, 8), false)).toEqual([5, 50, 8, 20]);
  });

  test("ends a step at the frame's edges at the earlier figure", () => {
    expect(outline(lineOf([0, 10], [0, 1]), frame(5, 8), true)).toEqual([5, 100, 8, 100, 8, 100]);
  });

  test("draws nothing of a line before or after the frame", () => {
    expect(outline(lineOf([0, 10], [0, 1]), frame(20, 30), false)).toEqual([]);
    expect(outline(lineOf([0, 10], [0, 1]), frame(-30, -20), false)).toEqual([]);
  });

  test("draws no more than four corners a pixel column, the highest and lowest among them", () => {
    const corners = outline(manyPoints(50_000), frame(0, 50_000, 0.01), false);
    expect(corners.length / 2).toBeLessThanOrEqual(4 * Math.ceil(500 / 1.5));
    const heights = corners.filter((_, index) => index % 2 === 1);
    expect(Math.min(...heights)).toBeCloseTo(100 - (96 / 97) * 100);
    expect(Math.max(...heights)).toBe(100);
  });

  test("looks only at what lies in the frame", () => {
    const line = manyPoints(100_000);
    let asked = 0;
    const shares = new Proxy(line.shares, {
      get(target, key) {
        asked++;
        return Reflect.get(target, key) as unknown;
      },
    });
    outline({ ...line, shares }, frame(50_000, 50_100), false);
    expect(asked).toBeLessThan(500);
  });

  test("runs along time and inside the frame, whatever the line", () => {
    const anyLine = fc
      .uniqueArray(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 60 })
      .map((days) => days.sort((a, b) => a - b))
      .map((days) =>
        lineOf(
          days,
          days.map((day) => Math.abs(day % 10) / 10),
        ),
      );
    fc.assert(
      fc.property(anyLine, fc.boolean(), fc.integer({ min: -900, max: 800 }), (line, stepped, from) => {
        const corners = outline(line, frame(from, from + 100), stepped);
        const xs = corners.filter((_, index) => index % 2 === 0);
        expect(xs.every((x, index) => index === 0 || x >= xs[index - 1])).toBe(true);
        expect(xs.every((x) => x >= from && x <= from + 100)).toBe(true);
      }),
    );
  });
});

describe("paths", () => {
  const model = stripModelOf(
    seriesOf(
      [
        figure("1923", 10),
        figure("1924", 20, { status: "estimate" }),
        figure("1925", 20),
        figure("1925", 30),
      ],
      { form: "line" },
    ),
  );
  const whole = frame(dayOf(1900), dayOf(1950), 0.001);
  const circles = (path: string): number => path.split("M").length - 1;

  test("polyline(corners) and area(corners) join them, the area down to the foot", () => {
    expect(polyline([0, 1, 2, 3])).toBe("M0 1L2 3");
    expect(area([0, 1, 2, 3], 9)).toBe("M0 1L2 3V9H0Z");
    expect(area([0, 1], 9)).toBe("");
  });

  test("dots(model) of a narrow drawing are those that are no plain count or disagree", () => {
    expect(circles(dots(model, whole, 0, 3))).toBe(2);
    expect(circles(dots(model, whole, 1, 3))).toBe(1);
    expect(circles(dots(model, whole, 2, 3))).toBe(0);
  });

  test("dots(model) of a wide drawing are all", () => {
    expect(circles(dots(model, frame(dayOf(1900), dayOf(1950), 0.5), 0, 3))).toBe(3);
  });

  test("disputes(model) are joined by upright lines", () => {
    expect(circles(disputes(model, whole))).toBe(1);
  });

  test("bands(model) are as wide as stretches of time, and as years once one is inside them", () => {
    const long = stripModelOf(
      seriesOf([figure("1923", 10), figure("1924/1926", 20), figure("1930", 30)], { form: "dots" }),
    );
    const at = (pxPerDay: number): number =>
      circles(bands(long, frame(dayOf(1900), dayOf(1950), pxPerDay), pxPerDay, 1));
    expect(at(0.001)).toBe(0);
    expect(at(0.02)).toBe(1);
    expect(at(0.5)).toBe(3);
  });

  test("breaks(model) are a line each, with a sign where there is room for it", () => {
    const changed = stripModelOf(
      seriesOf([figure("1923", 1), figure("1925", 9), figure("1935", 9)], { breaks: ["1925", "1930"] }),
    );
    const near = breaks(changed, frame(dayOf(1900), dayOf(1950), 0.05), 1);
    expect(circles(near.lines)).toBe(4);
    expect(circles(near.signs)).toBe(6);
    expect(circles(breaks(changed, frame(dayOf(1900), dayOf(1950), 0.005), 1).signs)).toBe(3);
    expect(breaks(changed, frame(dayOf(1940), dayOf(1950)), 1)).toEqual({ lines: "", signs: "" });
  });

  test("breakPx(change) keeps off the figures on either side", () => {
    const xPx = (day: number): number => day;
    expect(breakPx({ day: 100, before: 0, after: 100 }, xPx, 1)).toBe(91);
    expect(breakPx({ day: 50, before: 0, after: 100 }, xPx, 1)).toBe(50);
    expect(breakPx({ day: 10, before: 0, after: 10 }, xPx, 1)).toBe(5);
  });

  test("highestShare(model) is the height that a label must keep above", () => {
    const line = stripModelOf(seriesOf([figure("1923", 0), figure("1933", 100)], { form: "line" }));
    const between = (from: number, to: number) => highestShare(line, dayOf(from), dayOf(to), 0.01, 1);
    expect(between(1924, 1928)).toBeCloseTo(0.45, 1);
    expect(between(1930, 1940)).toBe(1);
    expect(between(1940, 1950)).toBeUndefined();
  });

  test("bars(model) are as wide as their dates, and one for each pixel column at most", () => {
    const counts = stripModelOf(
      seriesOf(
        Array.from({ length: 100 }, (_, index) => figure(String(1900 + index), index + 1)),
        { form: "bars" },
      ),
    );
    const wide = bars(counts, frame(dayOf(1900), dayOf(2000), 0.1), false);
    expect(circles(wide)).toBe(100);
    expect(wide).toContain("h35.5");
    expect(circles(bars(counts, frame(dayOf(1900), dayOf(2000), 0.001), false))).toBeLessThan(60);
  });
});
