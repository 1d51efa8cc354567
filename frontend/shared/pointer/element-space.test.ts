import fc from "fast-check";
import { expect, test } from "vitest";
import { pointIn, pointOn, spaceOf } from "./element-space.js";
import { FakePage } from "./testing.js";

const px = fc.double({ min: -2000, max: 4000, noNaN: true });
const sizePx = fc.integer({ min: 20, max: 3000 });

test("a place in the window is the same share of an element, whatever scales it", () => {
  const scale = fc.double({ min: 0.1, max: 5, noNaN: true });
  fc.assert(
    fc.property(px, px, sizePx, sizePx, scale, scale, px, px, (left, top, width, height, x, y, atX, atY) => {
      const box = {
        left,
        top,
        width: width * x,
        height: height * y,
        offsetWidth: width,
        offsetHeight: height,
      };
      const point = pointOn(new FakePage(box).element, { clientX: left + atX * x, clientY: top + atY * y });
      // Layout tells whole pixels, so a scale that changes less than one is none.
      expect(Math.abs(point.x - atX)).toBeLessThanOrEqual(Math.abs(atX / width) + 1e-6);
      expect(Math.abs(point.y - atY)).toBeLessThanOrEqual(Math.abs(atY / height) + 1e-6);
    }),
  );
});

test("half a pixel of rounding is no scale", () => {
  const { element } = new FakePage({
    left: 10,
    top: 0,
    width: 812.4,
    height: 99.6,
    offsetWidth: 812,
    offsetHeight: 100,
  });
  expect(pointOn(element, { clientX: 810.25, clientY: 50 })).toEqual({ x: 800.25, y: 50 });
});

test("an element without size, hidden or not yet laid out, gives finite places", () => {
  const { element } = new FakePage({ left: 0, top: 0, width: 0, height: 0 });
  expect(pointOn(element, { clientX: 7, clientY: 9 })).toEqual({ x: 7, y: 9 });
});

test("places count from inside the border, which is scaled, too", () => {
  const { element } = new FakePage({
    left: 100,
    top: 40,
    width: 200,
    height: 100,
    offsetWidth: 400,
    offsetHeight: 200,
  });
  const space = spaceOf(Object.assign(element, { clientLeft: 10, clientTop: 6 }));
  expect(pointIn(space, { clientX: 105, clientY: 43 })).toEqual({ x: 0, y: 0 });
  expect(pointIn(space, { clientX: 155, clientY: 93 })).toEqual({ x: 100, y: 100 });
});
