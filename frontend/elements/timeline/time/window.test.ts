import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clamp, isHome, lengthDays, limitsFor, pan, panIntoView, zoomAt } from "./window.js";

const limits = limitsFor(0, 9_999);

const anyWindow = fc
  .record({
    start: fc.double({ min: -200, max: 10_000, noNaN: true }),
    days: fc.double({ min: 4, max: 9_000, noNaN: true }),
  })
  .map(({ start, days }) => clamp({ start, end: start + days }, limits));

describe("limitsFor", () => {
  test("puts a single day in the middle", () => {
    const { outer } = limitsFor(100, 100);
    expect((outer.start + outer.end) / 2).toBe(100.5);
  });

  test("leaves a margin on both sides of the span", () => {
    expect(limits.outer.start).toBeLessThan(0);
    expect(limits.outer.end).toBeGreaterThan(10_000);
  });

  test("gives a span of one day a window of some days around it", () => {
    const { outer, minimumDays } = limitsFor(5, 5);
    expect(lengthDays(outer)).toBeGreaterThanOrEqual(minimumDays);
    expect(outer.start).toBeLessThan(5);
    expect(outer.end).toBeGreaterThan(6);
  });
});

describe("isHome", () => {
  const home = { start: 1_000, end: 9_000 };
  const withHome = limitsFor(0, 9_999, home);

  test("knows the exhibit's span within less than a pixel", () => {
    expect(isHome(home, withHome)).toBe(true);
    expect(isHome({ start: 1_001, end: 8_999 }, withHome)).toBe(true);
    expect(isHome({ start: 1_000, end: 8_900 }, withHome)).toBe(false);
  });

  test("takes all there is where the exhibit has no span of its own", () => {
    expect(isHome(limits.outer, limits)).toBe(true);
  });
});

describe("clamp", () => {
  test("keeps every window inside the outer one and no narrower than the least", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        (start, days) => {
          const window = clamp({ start, end: start + days }, limits);
          expect(window.start).toBeGreaterThanOrEqual(limits.outer.start - 1e-6);
          expect(window.end).toBeLessThanOrEqual(limits.outer.end + 1e-6);
          expect(lengthDays(window)).toBeGreaterThanOrEqual(limits.minimumDays - 1e-6);
        },
      ),
    );
  });

  test("leaves an allowed window as it is", () => {
    const window = { start: 100, end: 200 };
    expect(clamp(window, limits)).toEqual(window);
  });
});

describe("pan", () => {
  test("stops at the first edge with its length unchanged", () => {
    expect(pan({ start: 0, end: 100 }, -5_000, limits)).toEqual({
      start: limits.outer.start,
      end: limits.outer.start + 100,
    });
  });

  test("stops at the last edge with its length unchanged", () => {
    const window = pan({ start: 0, end: 100 }, 50_000, limits);
    expect(window.end).toBeCloseTo(limits.outer.end, 9);
    expect(lengthDays(window)).toBeCloseTo(100, 9);
  });
});

describe("zoomAt", () => {
  test("keeps the anchor under the finger away from the limits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (factor, share) => {
          const window = { start: 4_000, end: 6_000 };
          const anchor = window.start + share * 2_000;
          const zoomed = zoomAt(window, factor, anchor, limits);
          expect((anchor - zoomed.start) / lengthDays(zoomed)).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  test("never gets narrower than the least window", () => {
    expect(lengthDays(zoomAt({ start: 0, end: 100 }, 1e9, 50, limits))).toBeCloseTo(limits.minimumDays, 9);
  });

  test("never gets wider than the outer window", () => {
    expect(zoomAt({ start: 0, end: 100 }, 1e-9, 50, limits)).toEqual(limits.outer);
  });

  test("comes back by the inverse factor away from the limits", () => {
    const window = { start: 4_000, end: 6_000 };
    const back = zoomAt(zoomAt(window, 3, 4_500, limits), 1 / 3, 4_500, limits);
    expect(back.start).toBeCloseTo(window.start, 6);
    expect(back.end).toBeCloseTo(window.end, 6);
  });
});

describe("panIntoView", () => {
  test("leaves the window when the day lies well inside", () => {
    const window = { start: 0, end: 100 };
    expect(panIntoView(window, 50, 0.1, limits)).toBe(window);
  });

  test("brings any day of the span into the window", () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0, max: 10_000, noNaN: true }), (window, day) => {
        const moved = panIntoView(window, day, 0.1, limits);
        expect(moved.start).toBeLessThanOrEqual(day + 1e-6);
        expect(moved.end).toBeGreaterThanOrEqual(day - 1e-6);
        expect(lengthDays(moved)).toBeCloseTo(lengthDays(window), 6);
      }),
    );
  });
});
