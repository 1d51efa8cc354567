import { interpolateZoom } from "d3-interpolate";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeWindow } from "./window.js";
import { zoomPath } from "./zoom-path.js";

// From some centuries to a month: theirs loses digits where a window is much shorter than the way.
const day = fc.double({ min: -40_000, max: 40_000, noNaN: true });
const length = fc.double({ min: 30, max: 80_000, noNaN: true });
const window = fc.tuple(day, length).map(([start, days]): TimeWindow => ({ start, end: start + days }));
const part = fc.double({ min: 0, max: 1, noNaN: true });

function asView({ start, end }: TimeWindow): [number, number, number] {
  return [(start + end) / 2, 0, end - start];
}

/** That two windows differ by less than anybody sees: a thousandth of the larger one. */
function expectSame(one: TimeWindow, other: TimeWindow): void {
  const seen = Math.max(one.end - one.start, other.end - other.start) / 1000;
  expect(Math.abs(one.start - other.start)).toBeLessThan(seen);
  expect(Math.abs(one.end - other.end)).toBeLessThan(seen);
}

test("the path is d3's, in one dimension", () => {
  fc.assert(
    fc.property(window, window, part, (from, to, at) => {
      const theirs = interpolateZoom(asView(from), asView(to));
      const ours = zoomPath(from, to);
      const [middle, , days] = theirs(at);
      expectSame(ours.at(at), { start: middle - days / 2, end: middle + days / 2 });
      expect(Math.abs(ours.durationMs - theirs.duration)).toBeLessThan(1);
    }),
  );
});

test("it leads from one window to the other", () => {
  fc.assert(
    fc.property(window, window, (from, to) => {
      const path = zoomPath(from, to);
      expectSame(path.at(0), from);
      expectSame(path.at(1), to);
    }),
  );
});

test("windows about one middle are zoomed without a way", () => {
  const path = zoomPath({ start: -10, end: 10 }, { start: -1000, end: 1000 });
  expect(path.at(0.5).start).toBeCloseTo(-100);
  expect(path.durationMs).toBeCloseTo((Math.log(100) / Math.SQRT2) * 1000);
});
