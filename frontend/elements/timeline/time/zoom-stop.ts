/**
 * Keeps a zoom from ending in nothing. Going closer, the window stops at the last one that still holds an entry; a new
 * gesture after a pause goes on. Pure, but for what it remembers of the gestures before.
 */
import { lengthDays, zoomAt, type TimeWindow, type WindowLimits } from "./window.js";

/** A gesture that begins so long after the last one insists on going closer. */
export const INSISTING_PAUSE_MS = 600;
/** The entry that stops the zoom keeps this share of the window between itself and the edge. */
const MARGIN_SHARE = 0.06;
/** Halvings of the way to the wished window: after so many, what is left of it cannot be seen. */
const HALVINGS = 12;

/** Windows that differ by less than this share of their length differ by rounding alone. */
const SAME_SHARE = 1e-6;

export interface StoppedZoom {
  readonly window: TimeWindow;
  /** The window stopped before it was as close as wished. */
  readonly stopped: boolean;
}

export class ZoomStop {
  /** Where the last gesture was stopped; undefined when it was not. */
  #stoppedAt: TimeWindow | undefined;
  #lastMs = -Infinity;
  #insists = false;

  /**
   * The window after a step of zoom.
   *
   * @param factor as for `zoomAt`; one that is not larger than 1 is never stopped
   * @param holds whether a window holds anything to be seen
   * @param nowMs the moment of the step, by which gestures are told apart
   */
  zoom(
    window: TimeWindow,
    factor: number,
    anchor: number,
    limits: WindowLimits,
    holds: (window: TimeWindow) => boolean,
    nowMs: number,
  ): StoppedZoom {
    const wished = zoomAt(window, factor, anchor, limits);
    if (factor <= 1) {
      this.#stoppedAt = undefined;
      return { window: wished, stopped: false };
    }
    if (lengthDays(wished) > lengthDays(window) * (1 - SAME_SHARE)) {
      // As close as it gets.
      return { window: wished, stopped: false };
    }
    if (nowMs - this.#lastMs > INSISTING_PAUSE_MS) {
      this.#insists = this.#stoppedAt !== undefined && isSame(this.#stoppedAt, window);
      this.#stoppedAt = undefined;
    }
    this.#lastMs = nowMs;
    // A window that is empty already has nothing to lose.
    if (this.#insists || holdsInside(wished, holds) || !holds(window)) {
      return { window: wished, stopped: false };
    }
    this.#stoppedAt = lastHolding(window, factor, anchor, limits, holds);
    return { window: this.#stoppedAt, stopped: true };
  }
}

function isSame(one: TimeWindow, other: TimeWindow): boolean {
  const least = lengthDays(one) * SAME_SHARE;
  return Math.abs(one.start - other.start) < least && Math.abs(one.end - other.end) < least;
}

/** Whether something is to be seen well inside a window. */
function holdsInside({ start, end }: TimeWindow, holds: (window: TimeWindow) => boolean): boolean {
  const margin = (end - start) * MARGIN_SHARE;
  return holds({ start: start + margin, end: end - margin });
}

/** The closest window on the way to the wished one that still holds something; the present one where none does. */
function lastHolding(
  window: TimeWindow,
  factor: number,
  anchor: number,
  limits: WindowLimits,
  holds: (window: TimeWindow) => boolean,
): TimeWindow {
  let best = window;
  let [low, high] = [0, Math.log(factor)];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    const between = zoomAt(window, Math.exp(middle), anchor, limits);
    if (lengthDays(between) < lengthDays(window) && holdsInside(between, holds)) {
      best = between;
      low = middle;
    } else {
      high = middle;
    }
  }
  return best;
}
