/** The parts of a bar that run through no words. Pure. */
import type { HitBox } from "./hit-test.js";
import type { Extent } from "./placed.js";

type Stretch = readonly [fromPx: number, toPx: number];

/** What is left of a bar between words is no sign of time where it is shorter than this. */
const SHORTEST_PX = 6;

/**
 * A bar without what lies in any of the boxes. Without one in its way it is whole, and so it is where nothing would be left.
 *
 * @param acrossPx the bar's top
 */
export function stretchesBeside(
  { fromPx, toPx }: Extent,
  acrossPx: number,
  thicknessPx: number,
  boxes: readonly HitBox[],
): readonly [Stretch, ...Stretch[]] {
  const whole: Stretch = [fromPx, toPx];
  const covering = boxes.filter(
    ({ height, width, x, y }) =>
      x < toPx && x + width > fromPx && acrossPx + thicknessPx > y && acrossPx < y + height,
  );
  if (covering.length === 0) {
    return [whole];
  }
  covering.sort((one, other) => one.x - other.x);
  const free: Stretch[] = [];
  let beginPx = fromPx;
  for (const { width, x } of [...covering, { x: toPx, width: 0 }]) {
    if (x - beginPx >= SHORTEST_PX) {
      free.push([beginPx, Math.min(x, toPx)]);
    }
    beginPx = Math.max(beginPx, x + width);
  }
  const first = free.at(0);
  return first === undefined ? [whole] : [first, ...free.slice(1)];
}
