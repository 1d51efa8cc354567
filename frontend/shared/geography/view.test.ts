import { describe, expect, test } from "vitest";
import {
  between,
  centredOn,
  frameOf,
  heightAt,
  isSame,
  isStale,
  mostScale,
  pannedBy,
  resized,
  toScreen,
  viewShowing,
  transformBetween,
  WHOLE,
  within,
  zoomedAt,
} from "./view.js";

const FRAME = frameOf(1000, 500);
const PHONE = frameOf(330, 160);
const AT = { xPx: 300, yPx: 120 };

describe("zooming about a point", () => {
  test("leaves in its place what is seen at the point", () => {
    const view = zoomedAt(WHOLE, 4, AT, FRAME);
    const point = { xPx: (AT.xPx - view.xPx) / view.scale, yPx: (AT.yPx - view.yPx) / view.scale };
    expect(view.scale).toBe(4);
    expect(point.xPx).toBeCloseTo(300);
    expect(point.yPx).toBeCloseTo(120);
  });

  test("ends at the whole map, and where small islands can be told apart", () => {
    expect(zoomedAt(zoomedAt(WHOLE, 3, AT, FRAME), 0.01, AT, FRAME)).toEqual(WHOLE);
    expect(zoomedAt(WHOLE, 1000, AT, FRAME).scale).toBe(mostScale(FRAME));
    expect(mostScale(PHONE)).toBeGreaterThan(mostScale(FRAME));
  });
});

describe("pushing the map", () => {
  test("moves the whole map nowhere", () => {
    expect(isSame(pannedBy(WHOLE, 50, 50, FRAME), WHOLE)).toBe(true);
  });

  test("ends at the edges of the map", () => {
    const view = pannedBy({ scale: 2, xPx: -500, yPx: -250 }, 5000, -5000, FRAME);
    expect(view).toEqual({ scale: 2, xPx: 0, yPx: -500 });
  });
});

test("a map of another size shows the same part", () => {
  const view = centredOn({ xPx: 400, yPx: 300 }, 3, FRAME);
  const next = resized(view, FRAME, frameOf(800, 400));
  expect(next.scale).toBe(3);
  expect(toScreen(next, { xPx: 320, yPx: 240 })).toEqual({ xPx: 400, yPx: 200 });
});

test("the frame of a narrow map grows with it until it is nearly square, and a wide one's never", () => {
  expect([1, 1.5, 8].map((scale) => heightAt(PHONE, scale))).toEqual([160, 240, 297]);
  expect([1, 1.5, 8].map((scale) => heightAt(FRAME, scale))).toEqual([500, 500, 500]);
});

test("a point comes to the middle, as far as the map reaches", () => {
  const middle = toScreen(centredOn({ xPx: 400, yPx: 300 }, 4, FRAME), { xPx: 400, yPx: 300 });
  expect(middle).toEqual({ xPx: 500, yPx: 250 });
  expect(centredOn({ xPx: 0, yPx: 0 }, 4, FRAME)).toEqual(within({ scale: 4, xPx: 0, yPx: 0 }, FRAME));
});

describe("bringing a point into sight", () => {
  const view = centredOn({ xPx: 400, yPx: 300 }, 4, FRAME);

  test("stays where the point is in sight", () => {
    expect(viewShowing(view, { xPx: 410, yPx: 310 }, FRAME)).toBe(view);
    expect(viewShowing(WHOLE, { xPx: 1, yPx: 1 }, FRAME)).toBe(WHOLE);
  });

  test("goes to a point out of sight in the same size", () => {
    const next = viewShowing(view, { xPx: 800, yPx: 200 }, FRAME);
    expect(next.scale).toBe(4);
    expect(toScreen(next, { xPx: 800, yPx: 200 })).toEqual({ xPx: 500, yPx: 250 });
  });
});

test("between two views the way begins at the one and ends at the other", () => {
  const to = centredOn({ xPx: 400, yPx: 300 }, 4, FRAME);
  expect(between(WHOLE, to, 0)).toEqual(WHOLE);
  expect(between(WHOLE, to, 0.5).scale).toBeCloseTo(2);
  expect(between(WHOLE, to, 1)).toBe(to);
});

describe("a drawing made for one view", () => {
  const drawn = centredOn({ xPx: 500, yPx: 250 }, 4, FRAME);

  test("is stretched and shifted for a near one on its way, and drawn anew at rest", () => {
    const near = pannedBy(drawn, 200, 0, FRAME);
    expect(isStale(drawn, near, FRAME, true)).toBe(false);
    expect(isStale(drawn, near, FRAME, false)).toBe(true);
    expect(transformBetween(drawn, near)).toBe("translate(200,0) scale(1)");
    expect(transformBetween(drawn, drawn)).toBeUndefined();
  });

  test("is drawn anew on the way, too, where it does not reach", () => {
    expect(isStale(drawn, pannedBy(drawn, 900, 0, FRAME), FRAME, true)).toBe(true);
    expect(isStale(drawn, WHOLE, FRAME, true)).toBe(true);
    expect(isStale(WHOLE, drawn, FRAME, true)).toBe(false);
  });
});
