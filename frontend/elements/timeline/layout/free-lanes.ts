/** Where nothing stands, so that what is said for a moment covers nothing. Pure. */
import { hitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { Layout } from "./placed.js";

/** A stretch from the top down, in pixels of the plot. */
export interface FreeRoom {
  readonly fromPx: number;
  readonly toPx: number;
}

/** The widest run of lanes in which nothing lies; undefined where each lane holds something. */
export function freeLanes({ clusters, dots, marks }: Layout, { lanes }: Metrics): FreeRoom | undefined {
  const items = [...marks, ...dots, ...clusters];
  let widest: FreeRoom | undefined;
  let run: FreeRoom | undefined;
  for (const { heightPx, topPx } of lanes) {
    const endPx = topPx + heightPx;
    if (items.some(({ acrossPx }) => acrossPx >= topPx && acrossPx < endPx)) {
      run = undefined;
      continue;
    }
    run = { fromPx: run?.fromPx ?? topPx, toPx: endPx };
    if (widest === undefined || run.toPx - run.fromPx > widest.toPx - widest.fromPx) {
      widest = run;
    }
  }
  return widest;
}

/**
 * Where time runs down: the last stretch of at least this length beside which no label stands, nor a sign at an edge would;
 * undefined where there is none.
 */
export function freeOfLabels({ marks }: Layout, metrics: Metrics, leastPx: number): FreeRoom | undefined {
  const { padPx, targetPx, timePx } = metrics;
  const boxes = marks.map((mark) => hitBox(mark, metrics)).sort((a, b) => a.y - b.y);
  let last: FreeRoom | undefined;
  let fromPx = targetPx - padPx;
  for (const { height, y } of [...boxes, { height: 0, y: Infinity }]) {
    const toPx = Math.min(y, timePx + padPx - targetPx);
    if (toPx - fromPx >= leastPx) {
      last = { fromPx, toPx };
    }
    fromPx = Math.max(fromPx, y + height);
  }
  return last;
}
