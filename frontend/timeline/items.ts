/** What can be pointed at and walked over: marks, dots and clusters alike. Pure. */
import type { Layout, PlacedCluster, PlacedDot, PlacedMark } from "./layout.js";
import type { Metrics } from "./metrics.js";

export type Item = PlacedMark | PlacedDot | PlacedCluster;

export interface HitBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function isCluster(item: Item): item is PlacedCluster {
  return "members" in item;
}

export function isMark(item: Item): item is PlacedMark {
  return "labelPx" in item;
}

/** The entry that an item stands for; a cluster's first. */
export function entryOf(item: Item): number {
  return isCluster(item) ? item.members[0] : item.entry;
}

/** The item in which an entry is shown, dotted or counted; undefined when it lies outside the window. */
export function itemOf(layout: Layout, entry: number): Item | undefined {
  return (
    layout.marks.find((mark) => mark.entry === entry) ??
    layout.dots.find((dot) => dot.entry === entry) ??
    layout.clusters.find(({ members }) => members.includes(entry))
  );
}

const LABEL_GAP_TARGETS = 0.5;
const CLUSTER_TARGETS = 1.5;

/** The area in the plot that belongs to an item: at least one target in each direction. */
export function hitBox(item: Item, metrics: Metrics): HitBox {
  const { targetPx, vertical } = metrics;
  const x = vertical ? item.acrossPx : item.alongPx;
  const y = vertical ? item.alongPx : item.acrossPx;
  const half = targetPx / 2;
  if (!isMark(item)) {
    const width = isCluster(item) ? targetPx * CLUSTER_TARGETS : targetPx;
    return { x: x - width / 2, y: y - half, width, height: targetPx };
  }
  const reach = vertical
    ? metrics.labelLeftPx - item.acrossPx + item.labelPx + half / 2
    : targetPx * LABEL_GAP_TARGETS + item.labelPx + half / 2;
  return { x: item.leftward ? x - reach : x - half, y: y - half, width: half + reach, height: targetPx };
}

/** The item at a point of the plot: the one whose centre is nearest among those whose area holds it. */
export function itemAt(layout: Layout, metrics: Metrics, x: number, y: number): Item | undefined {
  let best: Item | undefined;
  let bestDistance = Infinity;
  for (const items of [layout.marks, layout.dots, layout.clusters]) {
    for (const item of items) {
      const box = hitBox(item, metrics);
      if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) {
        continue;
      }
      const distance = Math.abs(y - (box.y + box.height / 2));
      if (distance < bestDistance) {
        best = item;
        bestDistance = distance;
      }
    }
  }
  return best;
}
