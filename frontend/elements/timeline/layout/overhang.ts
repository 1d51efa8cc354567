/** What the plot's edges would cut of a label. Pure. */
import { hitBox, type HitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { PlacedMark } from "./placed.js";

/** Room for the chevron between a label that sticks and the plot's edge. */
export const CHEVRON_PX = 10;
/** What is cut by less than this cannot be seen to be. */
const UNSEEN_PX = 0.5;

/**
 * How far a mark's label reaches over the end of the plot, or, below 0, over its beginning. Where time runs across, a label
 * stands on one side of its mark, and the chevron beyond it.
 */
export function overhangPx(mark: PlacedMark, metrics: Metrics): number {
  const { padPx, timePx, unit, vertical } = metrics;
  const box = hitBox(mark, metrics);
  const fromPx = vertical ? box.y : box.x;
  const chevronPx = vertical ? 0 : CHEVRON_PX * unit;
  const overPx = fromPx + lengthOf(box, metrics) - (timePx + padPx - chevronPx);
  const underPx = fromPx + padPx - chevronPx;
  if (mark.pinned) {
    return 0;
  }
  if (overPx > UNSEEN_PX && (vertical || !mark.leftward)) {
    return overPx;
  }
  return underPx < -UNSEEN_PX && (vertical || mark.leftward) ? underPx : 0;
}

/** The length of an area along time. */
export function lengthOf({ height, width }: HitBox, { vertical }: Metrics): number {
  return vertical ? height : width;
}
