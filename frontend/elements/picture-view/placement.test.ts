import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SCALE, pannedBy, resized, WHOLE, zoomedAt, type Placement, type Stage } from "./placement.js";

const LANDSCAPE: Stage = { widthPx: 1000, heightPx: 500, ratio: 4 };
const PORTRAIT: Stage = { widthPx: 1000, heightPx: 500, ratio: 0.5 };

const anyStage = fc.record({
  widthPx: fc.integer({ min: 100, max: 4000 }),
  heightPx: fc.integer({ min: 100, max: 4000 }),
  ratio: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

/** Where the picture's edges are seen. */
function edges({ scale, xPx, yPx }: Placement, { widthPx, heightPx, ratio }: Stage): readonly number[] {
  const width = Math.min(widthPx, heightPx * ratio);
  const height = width / ratio;
  const left = xPx + ((widthPx - width) / 2) * scale;
  const top = yPx + ((heightPx - height) / 2) * scale;
  return [left, top, left + width * scale, top + height * scale];
}

test("a point of the picture stays under the hand that zooms", () => {
  expect(zoomedAt(WHOLE, 4, { xPx: 250, yPx: 250 }, LANDSCAPE)).toEqual({ scale: 4, xPx: -750, yPx: -750 });
});

test("along a side on which it fits, a picture stays in the middle", () => {
  const twice = zoomedAt(WHOLE, 2, { xPx: 0, yPx: 0 }, PORTRAIT);
  expect(edges(twice, PORTRAIT)).toEqual([250, 0, 750, 1000]);
  expect(edges(pannedBy(twice, 300, -200, PORTRAIT), PORTRAIT)).toEqual([250, -200, 750, 800]);
});

test("on another stage the same part is seen, and the whole stays whole", () => {
  const part = zoomedAt(WHOLE, 4, { xPx: 500, yPx: 250 }, LANDSCAPE);
  expect(resized(part, LANDSCAPE, { ...LANDSCAPE, widthPx: 500 })).toMatchObject({ scale: 4, xPx: -750 });
  expect(resized(WHOLE, LANDSCAPE, PORTRAIT)).toEqual(WHOLE);
});

test("however it is moved, the picture is between whole and largest, and fills the stage where it can", () => {
  const anyStep = fc.record({
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    xPx: fc.integer({ min: -5000, max: 5000 }),
    yPx: fc.integer({ min: -5000, max: 5000 }),
  });
  fc.assert(
    fc.property(anyStage, fc.array(anyStep, { maxLength: 8 }), (stage, steps) => {
      let placement = WHOLE;
      for (const { factor, xPx, yPx } of steps) {
        placement = zoomedAt(placement, factor, { xPx, yPx }, stage);
        placement = pannedBy(placement, xPx, yPx, stage);
      }
      expect(placement.scale).toBeGreaterThanOrEqual(1);
      expect(placement.scale).toBeLessThanOrEqual(MOST_SCALE);
      const [left, top, right, bottom] = edges(placement, stage);
      const sides = [
        [left, right, stage.widthPx],
        [top, bottom, stage.heightPx],
      ];
      for (const [start, end, stagePx] of sides) {
        if (end - start <= stagePx) {
          expect(start).toBeCloseTo(stagePx - end, 3);
        } else {
          expect(start).toBeLessThanOrEqual(1e-3);
          expect(end).toBeGreaterThanOrEqual(stagePx - 1e-3);
        }
      }
    }),
  );
});
