/**
 * Lets panning move one group of elements instead of each element in it. While the scale stays, coordinates in the group
 * count from an anchored moment and do not change; only the anchor's own place in the window does. Pure.
 */
import type { TimeScale } from "./scale.js";

/** Scales that differ by less than this share count as the same, since panning changes their last digits. */
const SAME_SCALE = 1e-9;
/** The anchor is set anew when it is farther away than this, so that coordinates do not get long. */
const LARGEST_SHIFT_PX = 30_000;

export class AnchoredShift {
  #anchorDay = 0;
  #pxPerDay = NaN;

  /** Place of the anchor in pixels of the window; 0 where the scale has changed and the anchor is set anew. */
  px(scale: TimeScale): number {
    const change = Math.abs(scale.pxPerDay / this.#pxPerDay - 1);
    if (!(change < SAME_SCALE) || Math.abs(scale.toPx(this.#anchorDay)) > LARGEST_SHIFT_PX) {
      this.#anchorDay = scale.window.start;
      this.#pxPerDay = scale.pxPerDay;
    }
    return scale.toPx(this.#anchorDay);
  }
}
