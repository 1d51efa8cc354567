/** Which mark, dot or cluster lies at a point, and which area of the plot belongs to each. Pure. */
import { discRoomPx } from "./forms-down.js";
import { cardShape, discRadiusPx, labelGapPx } from "./forms.js";
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";
import { isCluster, isMark, type Layout, type PlacedItem, type PlacedMark } from "./placed.js";

/** A rectangle in pixels of the plot. */
export interface HitBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two areas have a part in common. */
export function meet(a: HitBox, b: HitBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** When time runs down, a mark's two lines are higher than a target; neighbours are one pitch apart. */
const LINES_SHARE = 0.9;

/** The area of an item; it is at least one target long and high. */
export function hitBox(item: PlacedItem, metrics: Metrics): HitBox {
  const { pitchPx, targetPx, vertical } = metrics;
  const x = vertical ? item.acrossPx : item.alongPx;
  const y = vertical ? item.alongPx + (isMark(item) ? item.displacedPx : 0) : item.acrossPx;
  const half = targetPx / 2;
  if (!isMark(item)) {
    const width = isCluster(item) ? targetPx * CLUSTER_WIDTH_TARGETS : targetPx;
    return { x: x - width / 2, y: y - half, width, height: targetPx };
  }
  const { afterPx, beforePx } = reachOf(item, metrics);
  const height = vertical ? item.rows * pitchPx * LINES_SHARE : (item.rows - 1) * pitchPx + targetPx;
  const width = beforePx + afterPx;
  return { x: item.leftward ? x - afterPx : x - beforePx, y: y - height / 2, width, height };
}

/** How far a mark reaches from its centre: on the side without the label, and on the label's side. */
export function reachOf(
  mark: PlacedMark,
  metrics: Metrics,
): { readonly beforePx: number; readonly afterPx: number } {
  const { targetPx, unit, vertical } = metrics;
  const afterPx = labelOffsetPx(mark, metrics) + mark.labelPx + targetPx / (mark.form === "card" ? 2 : 4);
  if (vertical) {
    // A label that stands away from its mark leaves the area beside that to others.
    const isBeside = mark.displacedPx === 0;
    return { beforePx: isBeside ? targetPx / 2 : targetPx / 4 - columnOffsetPx(mark, metrics), afterPx };
  }
  return { beforePx: mark.form === "disc" ? discRadiusPx(unit) : targetPx / 2, afterPx };
}

/** When time runs down: from a mark's lamp to the column of labels. */
export function columnOffsetPx({ acrossPx, leftward }: PlacedMark, metrics: Metrics): number {
  return metrics.labelLeftPx - (leftward ? metrics.plotWidthPx - acrossPx : acrossPx);
}

/** Distance from a mark's centre to the beginning of its label. */
export function labelOffsetPx(mark: PlacedMark, metrics: Metrics): number {
  const { form, hasPicture, rows } = mark;
  const { pitchPx, unit, vertical } = metrics;
  if (vertical) {
    return columnOffsetPx(mark, metrics) + (form === "disc" ? discRoomPx(unit) : 0);
  }
  return form === "card" ? cardShape(rows, pitchPx, unit, hasPicture).textOffsetPx : labelGapPx(form, unit);
}

/**
 * The area of a mark's button: the visible part of its `hitBox`, so that a press on the button's middle hits it. It is
 * never smaller than a target while the lamp is visible. When time runs down it covers the label alone, because dots and
 * clusters stand between lamps and labels. Undefined where the visible part is too small to press.
 */
export function buttonBox(mark: PlacedMark, metrics: Metrics): HitBox | undefined {
  const { padPx, targetPx, timePx, vertical } = metrics;
  const box = hitBox(mark, metrics);
  const [from, length] = vertical ? [box.y, box.height] : [box.x, box.width];
  const seenFrom = Math.max(from, -padPx);
  const seenTo = Math.min(from + length, timePx + padPx);
  const lampInSight = mark.alongPx >= -padPx && mark.alongPx <= timePx + padPx;
  if (seenTo - seenFrom < targetPx && !lampInSight) {
    return undefined;
  }
  const seenPx = Math.max(seenTo - seenFrom, targetPx);
  const start = seenTo >= timePx + padPx ? seenTo - seenPx : seenFrom;
  if (!vertical) {
    return { ...box, x: start, width: seenPx };
  }
  const beforePx = columnOffsetPx(mark, metrics) - targetPx / 4;
  const width = reachOf(mark, metrics).afterPx - beforePx;
  return { x: mark.leftward ? box.x : mark.acrossPx + beforePx, y: start, width, height: seenPx };
}

/** Whether the centre of a dot or cluster lies in the visible part of the plot, where it can be pressed. */
export function inSight({ alongPx }: PlacedItem, { padPx, timePx }: Metrics): boolean {
  return alongPx >= -padPx && alongPx <= timePx + padPx;
}

/**
 * The item at a point of the plot: the nearest of those whose area holds the point. When time runs down, dots and
 * clusters lie within the areas of marks, so they are asked first.
 */
export function itemAt(layout: Layout, metrics: Metrics, x: number, y: number): PlacedItem | undefined {
  const rest = nearest([...layout.dots, ...layout.clusters], metrics, x, y);
  if (metrics.vertical && rest !== undefined) {
    return rest.item;
  }
  const lamp = metrics.vertical ? lampAt(layout, metrics, x, y) : undefined;
  if (lamp !== undefined) {
    return lamp;
  }
  const mark = nearest(layout.marks, metrics, x, y);
  return mark !== undefined && (rest === undefined || mark.distance < rest.distance) ? mark.item : rest?.item;
}

/** The nearest lamp in the lanes' columns, where the label of another mark may stand beside it. */
function lampAt({ marks }: Layout, { targetPx }: Metrics, x: number, y: number): PlacedMark | undefined {
  let best: PlacedMark | undefined;
  let bestPx = targetPx / 2;
  for (const mark of marks) {
    const px = Math.hypot(x - mark.acrossPx, y - mark.alongPx);
    if (px <= bestPx) {
      best = mark;
      bestPx = px;
    }
  }
  return best;
}

/** A mark is as long as its label, so only its distance across time counts. */
function nearest(
  items: readonly PlacedItem[],
  metrics: Metrics,
  x: number,
  y: number,
): { readonly item: PlacedItem; readonly distance: number } | undefined {
  let best: { readonly item: PlacedItem; readonly distance: number } | undefined;
  for (const item of items) {
    const box = hitBox(item, metrics);
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) {
      continue;
    }
    const across = isMark(item) ? 0 : x - (box.x + box.width / 2);
    const distance = Math.hypot(across, y - (box.y + box.height / 2));
    if (best === undefined || distance < best.distance) {
      best = { item, distance };
    }
  }
  return best;
}
