import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HitBox } from "./hit-test.js";
import { arcPaths, curveOf, type ArcEnd, type ArcSizes } from "./arcs.js";

const SIZES: ArcSizes = { unit: 1, vertical: false, acrossPx: 600, pitchPx: 24 };

function end(alongPx: number, acrossPx: number, more: Partial<ArcEnd> = {}): ArcEnd {
  return { alongPx, acrossPx, radiusPx: 6, label: "after", beyond: 0, ...more };
}

function arcPath(
  start: ArcEnd,
  finish: ArcEnd,
  sizes: ArcSizes,
  originPx = 0,
  words: readonly HitBox[] = [],
): string {
  return arcPaths([{ start, end: finish, words }], sizes, originPx)[0];
}

const anyEnd: fc.Arbitrary<ArcEnd> = fc.record({
  alongPx: fc.double({ min: -14, max: 1_900, noNaN: true }),
  acrossPx: fc.double({ min: 0, max: 600, noNaN: true }),
  radiusPx: fc.constantFrom(0, 4, 14),
  label: fc.constantFrom("after", "before", "none"),
  beyond: fc.constantFrom(-1, 0, 1),
});

describe("curveOf", () => {
  test("leaves a labelled mark away from its row and reaches another before its label, at a slant", () => {
    const [start, first, second, tip] = curveOf(end(100, 50), end(500, 300), SIZES);
    expect(start).toEqual([100, 56]);
    expect(first[0]).toBe(100);
    expect(second[0]).toBeLessThan(tip[0]);
    expect(second[1]).toBeLessThan(300);
    expect(tip).toEqual([491, 300]);
  });

  test("keeps off a label that stands before its mark", () => {
    const [start, , second, tip] = curveOf(
      end(100, 300, { label: "before" }),
      end(500, 50, { label: "before" }),
      SIZES,
    );
    expect(start).toEqual([106, 300]);
    expect(second[0]).toBe(500);
    expect(tip).toEqual([500, 59]);
  });

  test("arches over the row between neighbours in it, under it where there is no room above", () => {
    const over = curveOf(end(100, 200), end(300, 200), SIZES);
    expect(over.every(([, across]) => across < 200)).toBe(true);
    const under = curveOf(end(100, 10), end(300, 10), SIZES);
    expect(under.every(([, across]) => across > 10)).toBe(true);
  });

  test("comes from the edge and goes to the edge along time", () => {
    const [start, first] = curveOf(
      end(-14, 50, { beyond: -1, label: "none", radiusPx: 0 }),
      end(500, 300),
      SIZES,
    );
    expect(start).toEqual([-14, 50]);
    expect(first[1]).toBe(50);
    const [, , second, tip] = curveOf(end(100, 50), end(1_900, 300, { beyond: 1, label: "none" }), SIZES);
    expect(second[1]).toBe(tip[1]);
  });

  test("turns no loop where cause and effect are at nearly the same time", () => {
    for (const along of [100, 104, 90]) {
      const curve = curveOf(end(100, 50), end(along, 300), SIZES);
      expect(curve.every(([point]) => point >= Math.min(100, along) && point <= Math.max(100, along))).toBe(
        true,
      );
    }
  });
});

describe("arcPaths", () => {
  test("is a curve and a chevron at the effect", () => {
    expect(arcPath(end(100, 50), end(500, 300), SIZES)).toBe(
      "M100 56C100 181 331 212 491 300M483.9 300.4L491 300L487.5 293.8",
    );
  });

  test("counts from the origin, and swaps its axes when time runs down", () => {
    expect(arcPath(end(100, 50), end(500, 300), { ...SIZES, vertical: true }, 100)).toBe(
      "M56 0C181 0 212 231 300 391M300.4 383.9L300 391L293.8 387.5",
    );
  });

  /** Points of the curves of a path, close to each other. */
  function pointsOf(path: string): (readonly [number, number])[] {
    const [curves] = path.split(/(?=M[-\d. ]+L)/);
    return curves
      .split("M")
      .filter((part) => part.includes("C"))
      .flatMap((part) => {
        const n = (part.match(/-?[\d.]+/g) ?? []).map(Number);
        return Array.from({ length: 101 }, (_, step) => {
          const t = step / 100;
          const mixed = (axis: 0 | 1): number =>
            n[axis] * (1 - t) ** 3 +
            3 * n[2 + axis] * t * (1 - t) ** 2 +
            3 * n[4 + axis] * t ** 2 * (1 - t) +
            n[6 + axis] * t ** 3;
          return [mixed(0), mixed(1)] as const;
        });
      });
  }

  test("goes on behind words, on the way that it has beside them", () => {
    const wall = { x: 250, y: -1_000, width: 120, height: 3_000 };
    const path = arcPath(end(100, 50), end(500, 300), SIZES, 0, [wall]);
    const across = pointsOf(path).map(([x]) => x);
    expect(across.every((x) => x < wall.x + 1 || x > wall.x + wall.width - 1)).toBe(true);
    expect(Math.max(...across.filter((x) => x < wall.x + 1))).toBeGreaterThan(wall.x - 2);
    expect(Math.min(...across.filter((x) => x > wall.x + 1))).toBeLessThan(wall.x + wall.width + 2);
  });

  test("does not leave the plot to pass beside words", () => {
    const below = { x: 150, y: 20, width: 100, height: 60 };
    const path = arcPath(end(100, 10), end(300, 10), SIZES, 0, [below]);
    expect(pointsOf(path).every(([, y]) => y >= 0)).toBe(true);
  });

  test("takes another way where that crosses no words", () => {
    const ends = [end(100, 200), end(300, 200)] as const;
    const above = { x: 180, y: 150, width: 40, height: 30 };
    const path = arcPath(...ends, SIZES, 0, [above]);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toBe(arcPath(...ends, SIZES));
  });

  test("leaves words without a line through them, and is whole beside them", () => {
    const anyWords = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 1_900, noNaN: true }),
        y: fc.double({ min: 0, max: 600, noNaN: true }),
        width: fc.double({ min: 30, max: 300, noNaN: true }),
        height: fc.constantFrom(17, 34),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyEnd, anyEnd, anyWords, fc.boolean(), (from, to, words, vertical) => {
        const sizes = { ...SIZES, vertical };
        // A corner that the curve cuts off within a step may be touched.
        const touched = pointsOf(arcPath(from, to, sizes, 0, words)).filter(([x, y]) =>
          words.some(
            (box) =>
              x > box.x + 3 && x < box.x + box.width - 3 && y > box.y + 3 && y < box.y + box.height - 3,
          ),
        );
        expect(touched).toEqual([]);
        const far = words.map((box) => ({ ...box, x: box.x + 10_000 }));
        expect(arcPath(from, to, sizes, 0, far)).toBe(arcPath(from, to, sizes));
      }),
    );
  });

  /** The corners of a path's chevron. */
  function chevronOf(path: string): (readonly [number, number])[] {
    const [, ...corners] = /M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)$/.exec(path) ?? [];
    const [a, b, c, d, e, f] = corners.map(Number);
    return [
      [a, b],
      [c, d],
      [e, f],
    ];
  }

  test("points at its mark beside the words there, where it has a way", () => {
    const label = { x: 440, y: 290, width: 55, height: 20 };
    const chevron = chevronOf(arcPath(end(100, 50), end(500, 300), SIZES, 0, [label]));
    expect(chevron.every(([x, y]) => x < 440 || x > 495 || y < 290 || y > 310)).toBe(true);
  });

  test("stands beside the other arcs at its mark, in the order in which they come", () => {
    const effect = end(500, 300);
    const causes = [end(100, 500), end(120, 60), end(60, 400), end(90, 180)];
    const paths = arcPaths(
      causes.map((cause) => ({ start: cause, end: effect, words: [] })),
      SIZES,
    );
    const tips = paths.map((path) => chevronOf(path)[1]);
    for (const [position, [x, y]] of tips.entries()) {
      expect(Math.hypot(x - 500, y - 300)).toBeCloseTo(9, 0);
      for (const [otherX, otherY] of tips.slice(position + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(4);
      }
    }
    const fromAbove = [1, 3, 2, 0];
    expect([...tips.keys()].sort((one, other) => tips[one][1] - tips[other][1])).toEqual(fromAbove);
  });

  test("keeps apart from an arc that it would run beside, where another way is as free", () => {
    const pairs = [end(100, 50), end(103, 52)].map((start, at) => ({
      start,
      end: end(500 + 3 * at, 300 + 2 * at),
      words: [],
    }));
    const [first, second] = arcPaths(pairs, SIZES).map((path) => pointsOf(path));
    const apart = (one: typeof first, other: typeof first): number => {
      const middle = one.slice(30, 71);
      const near = middle.filter(([x, y]) => other.some(([ox, oy]) => Math.hypot(x - ox, y - oy) < 7));
      return 1 - near.length / middle.length;
    };
    const [alone] = arcPaths([pairs[1]], SIZES).map((path) => pointsOf(path));
    expect(apart(first, alone)).toBeLessThan(0.2);
    expect(apart(first, second)).toBeGreaterThan(0.7);
  });

  test("is made of numbers whatever its ends", () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, fc.boolean(), (from, to, vertical) => {
        expect(arcPath(from, to, { ...SIZES, vertical })).toMatch(
          /^M[-\d. ]+C[-\d. ]+M[-\d. ]+L[-\d. ]+L[-\d. ]+$/,
        );
      }),
    );
  });

  test("stays within the lanes, also where several reach one mark beside the first row", () => {
    const effect = end(900, 24, { radiusPx: 20 });
    const causes = [end(100, 24), end(200, 24), end(300, 200), end(400, 24), end(500, 500)];
    const paths = arcPaths(
      causes.map((cause) => ({ start: cause, end: effect, words: [] })),
      SIZES,
    );
    for (const path of paths) {
      const [, curve = ""] = /C([-\d. ]+)/.exec(path) ?? [];
      const across = curve
        .split(" ")
        .map(Number)
        .filter((_, position) => position % 2 === 1);
      expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
    }
  });

  test("stays within the lanes", () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, (from, to) => {
        const across = curveOf(from, to, SIZES).map(([, each]) => each);
        // A curve lies within its control points; its ends stand at the edge of what is drawn there.
        expect(Math.min(...across)).toBeGreaterThan(-18);
        expect(Math.max(...across)).toBeLessThan(618);
      }),
    );
  });
});
