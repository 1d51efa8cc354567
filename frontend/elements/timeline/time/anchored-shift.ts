/**
 * Lets panning move one group of elements instead of each element in it. While the scale stays, coordinates in the group
 * count from an anchored moment and do not change; only the anchor's own place in the window does. Pure.
 */
import { sameScale, type TimeScale } from "./scale.js";

/** The anchor is set anew when it is farther away than this, so that coordinates do not get long. */
const LARGEST_SHIFT_PX = 30_000;

export class AnchoredShift {
  #anchorDay = 0;
  #pxPerDay = NaN;

  /** Place of the anchor in pixels of the window; 0 where the scale has changed and the anchor is set anew. */
  px(scale: TimeScale): number {
    if (
      !sameScale(scale.pxPerDay, this.#pxPerDay) ||
      Math.abs(scale.toPx(this.#anchorDay)) > LARGEST_SHIFT_PX
    ) {
      this.#anchorDay = scale.window.start;
      this.#pxPerDay = scale.pxPerDay;
    }
    return scale.toPx(this.#anchorDay);
  }
}
