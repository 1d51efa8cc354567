/**
 * Panning moves one group, not each mark in it: while the scale stays, everything keeps its place relative to an
 * anchored moment, and only the anchor's distance from the window's start changes. Pure.
 */
import type { TimeScale } from "./scale.js";

/** Scales this close are the same: panning recomputes the window's ends and may be off in the last digits. */
const SAME_SCALE = 1e-9;
/** Beyond this the anchor is set anew, before coordinates get long. */
const LARGEST_SHIFT_PX = 30_000;

export class AnchoredShift {
  #anchorDay = 0;
  #pxPerDay = NaN;

  /** Pixels from the window's start to the anchor; elements are placed relative to it. 0 whenever the scale changes. */
  px(scale: TimeScale): number {
    const change = Math.abs(scale.pxPerDay / this.#pxPerDay - 1);
    if (!(change < SAME_SCALE) || Math.abs(scale.toPx(this.#anchorDay)) > LARGEST_SHIFT_PX) {
      this.#anchorDay = scale.window.start;
      this.#pxPerDay = scale.pxPerDay;
    }
    return scale.toPx(this.#anchorDay);
  }
}
