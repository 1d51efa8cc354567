/** What a finger means that has come down beside everything: the nearest, if that is as near as a finger is wide. Pure. */
import { hitBox, itemAt } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { Layout, PlacedItem } from "./placed.js";

/** A target for a finger (WCAG 2.2, 2.5.5). */
const FINGER_PX = 44;

/** The item at a point of the plot or, where there is none, the nearest whose area a finger there would touch. */
export function itemUnderFinger(
  layout: Layout,
  metrics: Metrics,
  x: number,
  y: number,
): PlacedItem | undefined {
  const hit = itemAt(layout, metrics, x, y);
  const reachPx = Math.max((FINGER_PX * metrics.unit - metrics.targetPx) / 2, 0);
  if (hit !== undefined) {
    return hit;
  }
  let best: PlacedItem | undefined;
  let bestPx = reachPx;
  for (const item of [...layout.marks, ...layout.dots, ...layout.clusters]) {
    const box = hitBox(item, metrics);
    const acrossPx = Math.max(box.x - x, x - box.x - box.width, 0);
    const alongPx = Math.max(box.y - y, y - box.y - box.height, 0);
    const distancePx = Math.hypot(acrossPx, alongPx);
    if (distancePx <= bestPx && (best === undefined || distancePx < bestPx)) {
      best = item;
      bestPx = distancePx;
    }
  }
  return best;
}
