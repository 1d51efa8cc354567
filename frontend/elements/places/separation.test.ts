import { expect, test } from "vitest";
import { separate, type Circle } from "./separation.js";

const disc = (xPx: number, yPx: number, radiusPx: number): Circle => ({ xPx, yPx, radiusPx });

function overlaps(discs: readonly Circle[]): number {
  const places = separate(discs);
  return places.flatMap((one, index) =>
    places.slice(index + 1).filter((other, next) => {
      const least = discs[index].radiusPx + discs[index + next + 1].radiusPx;
      return Math.hypot(one.xPx - other.xPx, one.yPx - other.yPx) < least - 0.5;
    }),
  ).length;
}

test("discs that have room stay where they are", () => {
  expect(separate([disc(10, 10, 4), disc(100, 10, 20)])).toEqual([
    { xPx: 10, yPx: 10 },
    { xPx: 100, yPx: 10 },
  ]);
});

test("a crowd comes apart", () => {
  const crowd = Array.from({ length: 25 }, (_, at) =>
    disc(100 + (at % 5) * 5, 100 + Math.floor(at / 5) * 4, 4 + (at % 3)),
  );
  expect(overlaps(crowd)).toBe(0);
});

test("even discs of one place come apart", () => {
  expect(overlaps([disc(50, 50, 8), disc(50, 50, 8), disc(50, 50, 8)])).toBe(0);
});

test("the small one gives way to the large one", () => {
  const [large, small] = separate([disc(50, 50, 30), disc(70, 50, 5)]);
  expect(Math.abs(large.xPx - 50)).toBeLessThan(1);
  expect(small.xPx).toBeGreaterThan(80);
});

test("the same discs always stand in the same places", () => {
  const crowd = [disc(50, 50, 8), disc(52, 50, 8), disc(50, 53, 4)];
  expect(separate(crowd)).toEqual(separate(crowd));
});
