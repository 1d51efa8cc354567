/**
 * Gives the lanes their heights for the window in which it rests: quiet lanes shrink, the others share what they leave.
 * While the window moves, heights stay. A change takes a moment, in which the new rows are placed ahead.
 */
import { prefersReducedMotion } from "../../../shared/page/reduced-motion.js";
import { lanesBetween, sameLanes } from "../layout/geometry.js";
import { laneShares, sameShares } from "../layout/lane-shares.js";
import { prepareWindow } from "../layout/layout.js";
import type { TimelineModel } from "../model/model.js";
import type { Fitting } from "../scene/fitting.js";
import { ENTRIES_PER_FRAME } from "../scene/render-budget.js";
import { TimeScale } from "../time/scale.js";
import type { TimeWindow } from "../time/window.js";

const CHANGE_MS = 300;

export class LaneHeights {
  #fitting: Fitting;
  #change: { readonly to: Fitting; startedMs: number | undefined } | undefined;
  #rested: TimeWindow | undefined;

  constructor(fitting: Fitting) {
    this.#fitting = fitting;
  }

  /** Whether lanes are on their way to other heights. */
  get changing(): boolean {
    return this.#change !== undefined;
  }

  /** The window has come to rest: lanes that hold nothing in it make room for the others. */
  rest(model: TimelineModel, window: TimeWindow): void {
    if (this.#rested === window) {
      return;
    }
    this.#rested = window;
    const goal = this.#change?.to ?? this.#fitting;
    const shares = laneShares(model, window);
    if (sameShares(goal.shares, shares)) {
      return;
    }
    const to = this.#fitting.withShares(shares);
    if (sameLanes(to.metrics, this.#fitting.metrics)) {
      this.#change = undefined;
    } else if (prefersReducedMotion()) {
      this.#fitting = to;
      this.#change = undefined;
    } else {
      this.#change = { to, startedMs: undefined };
    }
  }

  /** What to draw at a moment. */
  at(nowMs: number, window: TimeWindow): Fitting {
    const change = this.#change;
    if (change === undefined) {
      return this.#fitting;
    }
    change.startedMs ??= nowMs;
    const { to } = change;
    const part = Math.min((nowMs - change.startedMs) / CHANGE_MS, 1);
    to.placement.beginFrame(ENTRIES_PER_FRAME);
    const { timePx, reversed } = to.metrics;
    const isPlaced = prepareWindow(to.placement, new TimeScale(window, timePx, reversed));
    if (part === 1 && isPlaced) {
      this.#fitting = to;
      this.#change = undefined;
      return to;
    }
    const eased = part * part * (3 - 2 * part);
    return { ...this.#fitting, metrics: lanesBetween(this.#fitting.metrics, to.metrics, eased) };
  }
}
