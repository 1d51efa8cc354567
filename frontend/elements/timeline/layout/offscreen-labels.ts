/**
 * Small signposts at the window's edges: what lies out there at the other end of the selected entry's arcs. One is
 * put where nothing else stands, or left out. Pure; boxes are in pixels of the plot.
 */
import type { PlacedArc } from "./arc-ends.js";
import { hitBox, type HitBox } from "./hit-test.js";
import { rowCentrePx, type Layout } from "./layout.js";
import type { Metrics } from "./metrics.js";
import type { TimelineModel } from "../model/model.js";

export interface OffscreenLabel {
  /** What lies beyond the edge. */
  readonly entry: number;
  /** It is something that the selected entry led to, not what led to it. */
  readonly isEffect: boolean;
  readonly beyond: -1 | 1;
  readonly box: HitBox;
}

export interface OffscreenLabelScene {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly layout: Layout;
  /** Width of an entry's signpost, whole. */
  readonly widthPx: (entry: number) => number;
}

/** More would be a list, which the panel of the entry has. */
export const MOST_LABELS = 6;
const LONGEST_PX = 230;
const SHORTEST_PX = 110;
/** Free room around a signpost. */
const GAP_PX = 4;
/** When time runs down, signposts are stacked at an edge. */
const MOST_STACKED = 3;

export function placeOffscreenLabels(
  scene: OffscreenLabelScene,
  arcs: readonly PlacedArc[],
): OffscreenLabel[] {
  const signposts: OffscreenLabel[] = [];
  const wanted = arcs.filter(({ near, start, end }) => near && (start.beyond !== 0 || end.beyond !== 0));
  if (wanted.length === 0) {
    return signposts;
  }
  const { layout, metrics } = scene;
  const taken = [...layout.marks, ...layout.dots, ...layout.clusters].map((item) => hitBox(item, metrics));
  for (const { from, to, start, end } of wanted) {
    const isEffect = end.beyond !== 0;
    const beyond = isEffect ? end.beyond : start.beyond;
    const entry = isEffect ? to : from;
    if (beyond !== 0 && signposts.length < MOST_LABELS) {
      const box = candidates(scene, entry, beyond).find((each) => !taken.some((other) => meet(each, other)));
      if (box !== undefined) {
        taken.push(box);
        signposts.push({ entry, isEffect, beyond, box });
      }
    }
  }
  return signposts;
}

function meet(a: HitBox, b: HitBox): boolean {
  return (
    a.x < b.x + b.width + GAP_PX &&
    b.x < a.x + a.width + GAP_PX &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

/** Where a signpost might stand, the best place first. */
function candidates(scene: OffscreenLabelScene, entry: number, beyond: -1 | 1): HitBox[] {
  return scene.metrics.vertical ? stacked(scene, entry, beyond) : inRows(scene, entry, beyond);
}

/** In a row of the entry's lane, the middle ones first, whole if possible and cut otherwise. */
function inRows({ metrics, model, widthPx }: OffscreenLabelScene, entry: number, beyond: -1 | 1): HitBox[] {
  const { padPx, targetPx, timePx, unit } = metrics;
  const lane = model.lane[entry];
  const rows = Array.from({ length: metrics.lanes[lane].rows + 1 }, (_, row) => row);
  const middle = metrics.lanes[lane].rows / 2;
  rows.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const wholePx = Math.min(widthPx(entry), LONGEST_PX * unit);
  const widths = wholePx > SHORTEST_PX * unit ? [wholePx, SHORTEST_PX * unit] : [wholePx];
  return widths.flatMap((width) =>
    rows.map((row) => ({
      x: beyond < 0 ? -padPx : timePx + padPx - width,
      y: rowCentrePx(metrics, lane, row) - targetPx / 2,
      width,
      height: targetPx,
    })),
  );
}

/** In the column of labels, from the edge inward. */
function stacked({ metrics, widthPx }: OffscreenLabelScene, entry: number, beyond: -1 | 1): HitBox[] {
  const { labelLeftPx, padPx, plotWidthPx, rtl, targetPx, timePx } = metrics;
  const width = Math.min(widthPx(entry), plotWidthPx - labelLeftPx - GAP_PX);
  return Array.from({ length: MOST_STACKED }, (_, place) => ({
    x: rtl ? plotWidthPx - labelLeftPx - width : labelLeftPx,
    y: beyond < 0 ? place * targetPx - padPx : timePx + padPx - (place + 1) * targetPx,
    width,
    height: targetPx,
  }));
}

/** Arcs to the edge end at their signposts. When time runs down, signposts stand beside the arcs. */
export function endAtOffscreenLabels(
  arcs: readonly PlacedArc[],
  signposts: readonly OffscreenLabel[],
  { padPx, vertical }: Metrics,
): PlacedArc[] {
  if (vertical || signposts.length === 0) {
    return [...arcs];
  }
  const boxes = new Map(signposts.map(({ entry, box }) => [entry, box]));
  return arcs.map((arc) => {
    const [before, after] = [boxes.get(arc.from), boxes.get(arc.to)];
    return {
      ...arc,
      start:
        before === undefined || arc.start.beyond === 0
          ? arc.start
          : {
              ...arc.start,
              alongPx: innerEdgePx(before, arc.start.beyond, padPx),
              acrossPx: before.y + before.height / 2,
            },
      end:
        after === undefined || arc.end.beyond === 0
          ? arc.end
          : {
              ...arc.end,
              alongPx: innerEdgePx(after, arc.end.beyond, padPx),
              acrossPx: after.y + after.height / 2,
            },
    };
  });
}

/** Where an arc from inside the window meets a signpost at an edge. */
function innerEdgePx({ x, width }: HitBox, beyond: -1 | 0 | 1, padPx: number): number {
  return beyond < 0 ? Math.max(x, -padPx) + width : x;
}
