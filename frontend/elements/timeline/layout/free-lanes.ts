import type { Metrics } from "./metrics.js";
import type { Layout } from "./placed.js";

/** A stretch across time, in pixels below the first lane's top. */
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
