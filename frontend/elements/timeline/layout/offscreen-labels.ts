/**
 * Labels at the window's edges for entries outside it to which arcs of the selected entry lead. A label is placed where
 * it covers nothing, else it is left out. (Styles and texts call them signposts.) Pure; boxes are in pixels of the plot.
 */
import type { Layout } from "./placed.js";
import { rowCentrePx } from "./geometry.js";
import type { PlacedArc } from "./arc-ends.js";
import { hitBox, type HitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { TimelineModel } from "../model/model.js";

export interface OffscreenLabel {
  /** The entry outside the window. */
  readonly entry: number;
  /** The entry is an effect of the selected one, not a cause. */
  readonly isEffect: boolean;
  /** The entry lies before (-1) or after (1) the window. */
  readonly beyond: -1 | 1;
  readonly box: HitBox;
}

export interface OffscreenLabelScene {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly layout: Layout;
  /** Width of an entry's label that is not cut. */
  readonly widthPx: (entry: number) => number;
}

/** More labels than this are not placed; the panel of the entry lists all its links. */
export const MOST_LABELS = 6;
const LONGEST_PX = 420;
const SHORTEST_PX = 110;
/** Free room around a label. */
const GAP_PX = 4;
/** When time runs down, at most so many labels are stacked at an edge. */
const MOST_STACKED = 3;

export function placeOffscreenLabels(
  scene: OffscreenLabelScene,
  arcs: readonly PlacedArc[],
): OffscreenLabel[] {
  const labels: OffscreenLabel[] = [];
  const wanted = arcs.filter(({ near, start, end }) => near && (start.beyond !== 0 || end.beyond !== 0));
  if (wanted.length === 0) {
    return labels;
  }
  const { layout, metrics } = scene;
  const taken = [...layout.marks, ...layout.dots, ...layout.clusters].map((item) => hitBox(item, metrics));
  for (const { from, to, start, end } of wanted) {
    const isEffect = end.beyond !== 0;
    const beyond = isEffect ? end.beyond : start.beyond;
    const entry = isEffect ? to : from;
    if (beyond !== 0 && labels.length < MOST_LABELS) {
      const box = metrics.vertical
        ? stacked(scene, entry, beyond).find((each) => !taken.some((other) => meet(each, other)))
        : inRows(scene, entry, beyond, taken);
      if (box !== undefined) {
        taken.push(box);
        labels.push({ entry, isEffect, beyond, box });
      }
    }
  }
  return labels;
}

function meet(a: HitBox, b: HitBox): boolean {
  return (
    a.x < b.x + b.width + GAP_PX &&
    b.x < a.x + a.width + GAP_PX &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

/**
 * A place at the edge in one of the rows of the entry's lane: the first in which the whole label has room, the middle rows
 * first, else the one in which most of it has. Undefined where none has room enough.
 */
function inRows(
  { metrics, model, widthPx }: OffscreenLabelScene,
  entry: number,
  beyond: -1 | 1,
  taken: readonly HitBox[],
): HitBox | undefined {
  const { padPx, targetPx, timePx, unit } = metrics;
  const lane = model.lane[entry];
  const rows = Array.from({ length: metrics.lanes[lane].rows + 1 }, (_, row) => row);
  const middle = metrics.lanes[lane].rows / 2;
  rows.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const wholePx = Math.min(widthPx(entry), LONGEST_PX * unit, timePx / 2);
  let best: HitBox | undefined;
  for (const row of rows) {
    const y = rowCentrePx(metrics, lane, row) - targetPx / 2;
    const place = (width: number): HitBox => ({
      x: beyond < 0 ? -padPx : timePx + padPx - width,
      y,
      width,
      height: targetPx,
    });
    const width = freePx(place(wholePx), beyond, taken);
    if (width > (best?.width ?? 0)) {
      best = place(width);
    }
  }
  return best !== undefined && best.width >= Math.min(wholePx, SHORTEST_PX * unit) ? best : undefined;
}

/** How much of a place is free from the edge inwards. */
function freePx(place: HitBox, beyond: -1 | 1, taken: readonly HitBox[]): number {
  const { width, x } = place;
  return taken
    .filter((other) => meet(place, other))
    .map((other) => (beyond < 0 ? other.x - GAP_PX - x : x + width - (other.x + other.width + GAP_PX)))
    .reduce((least, px) => Math.min(least, px), width);
}

/** The widest label when time runs down. */
export function stackedRoomPx({ labelLeftPx, plotWidthPx }: Metrics): number {
  return plotWidthPx - labelLeftPx - GAP_PX;
}

/** Places in the column of labels, from the edge inwards. */
function stacked({ metrics, widthPx }: OffscreenLabelScene, entry: number, beyond: -1 | 1): HitBox[] {
  const { labelLeftPx, padPx, plotWidthPx, rtl, targetPx, timePx } = metrics;
  const width = Math.min(widthPx(entry), stackedRoomPx(metrics));
  return Array.from({ length: MOST_STACKED }, (_, place) => ({
    x: rtl ? plotWidthPx - labelLeftPx - width : labelLeftPx,
    y: beyond < 0 ? place * targetPx - padPx : timePx + padPx - (place + 1) * targetPx,
    width,
    height: targetPx,
  }));
}

/**
 * Ends the arcs that lead to an edge at the labels there. When time runs down the labels stand beside the arcs, which
 * stay.
 */
export function endAtOffscreenLabels(
  arcs: readonly PlacedArc[],
  labels: readonly OffscreenLabel[],
  { padPx, vertical }: Metrics,
): PlacedArc[] {
  if (vertical || labels.length === 0) {
    return [...arcs];
  }
  const boxes = new Map(labels.map(({ entry, box }) => [entry, box]));
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

/** The end of a label that faces the window, where its arc ends. */
function innerEdgePx({ x, width }: HitBox, beyond: -1 | 0 | 1, padPx: number): number {
  return beyond < 0 ? Math.max(x, -padPx) + width : x;
}
