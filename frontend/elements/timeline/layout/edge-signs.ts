/**
 * Signs at the edges of each lane that tell where its next entry lies outside the window, and how many lie there. A sign
 * stands in the lane's row of dots and only where nothing else stands; when time runs down, the lanes have one sign
 * together at the top of the track and one at its foot. Pure; boxes are in pixels of the plot.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import { beyondEnd, beyondStart, type Beyond } from "../model/presence.js";
import type { TimelineModel } from "../model/model.js";
import type { TimeScale } from "../time/scale.js";
import { unlabelledRowCentrePx } from "./geometry.js";
import { hitBox, meet, type HitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import { entryOf, isCluster, type Layout, type PlacedItem } from "./placed.js";

export type EdgeSide = "before" | "after";

export interface EdgeSign extends Beyond {
  /** Number of the lane; 0 when time runs down and all lanes have one sign. */
  readonly track: number;
  readonly side: EdgeSide;
  /** There is no room for the count. */
  readonly isShort: boolean;
  readonly box: HitBox;
}

/** Lengths of a sign with its count and without. */
export interface SignLengths {
  readonly wholePx: number;
  readonly shortPx: number;
}

export interface EdgeSignScene {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly lengths: (track: number, side: EdgeSide, beyond: Beyond) => SignLengths;
}

/** Free room beside a sign. */
const GAP_PX = 6;

/** @param taken boxes besides those of the layout in which no sign may stand */
export function placeEdgeSigns(scene: EdgeSignScene, taken: readonly HitBox[] = []): EdgeSign[] {
  return scene.metrics.vertical ? signsOfTrack(scene, taken) : signsOfLanes(scene, taken);
}

/** What stands in the rows of dots: how far each is free from its left end and from its right one. */
interface Room {
  readonly leftPx: Float64Array;
  readonly rightPx: Float64Array;
}

function signsOfLanes(scene: EdgeSignScene, taken: readonly HitBox[]): EdgeSign[] {
  const { layout, metrics, model, scale } = scene;
  const { padPx, targetPx, timePx } = metrics;
  const wholePx = timePx + 2 * padPx;
  const room: Room = {
    leftPx: new Float64Array(model.lanes.length).fill(wholePx),
    rightPx: new Float64Array(model.lanes.length).fill(wholePx),
  };
  const shown = shownBeyond(scene);
  for (const items of [layout.marks, layout.dots, layout.clusters]) {
    for (const item of items) {
      limit(room, metrics, model.lane[entryOf(item)], hitBox(item, metrics));
    }
  }
  for (const box of taken) {
    model.lanes.forEach((_, track) => {
      limit(room, metrics, track, box);
    });
  }
  return model.lanes.flatMap((lane, track) => {
    let leftPx = room.leftPx[track];
    let rightPx = room.rightPx[track];
    return (["before", "after"] as const).flatMap((side) => {
      const found =
        side === "before" ? beyondStart(model, lane, scale.window) : beyondEnd(model, lane, scale.window);
      const beyond = without(found, shown[side][track]);
      if (beyond === undefined) {
        return [];
      }
      const atLeft = (side === "before") !== metrics.reversed;
      const fitting = fit(scene.lengths(track, side, beyond), atLeft ? leftPx : rightPx);
      if (fitting === undefined) {
        return [];
      }
      const width = fitting.lengthPx;
      // The other sign of the lane keeps off this one.
      leftPx = Math.min(leftPx, wholePx - width - GAP_PX);
      rightPx = Math.min(rightPx, wholePx - width - GAP_PX);
      const y = unlabelledRowCentrePx(metrics, track) - targetPx / 2;
      const x = atLeft ? -padPx : timePx + padPx - width;
      return { ...beyond, track, side, isShort: fitting.isShort, box: { x, y, width, height: targetPx } };
    });
  });
}

/** Takes the part of a lane's row of dots that a box covers. */
function limit(
  { leftPx, rightPx }: Room,
  metrics: Metrics,
  track: number,
  { height, width, x, y }: HitBox,
): void {
  const { padPx, targetPx, timePx } = metrics;
  const rowPx = unlabelledRowCentrePx(metrics, track);
  const isInRow = y < rowPx + targetPx / 2 && y + height > rowPx - targetPx / 2;
  if (isInRow && x < timePx + padPx && x + width > -padPx) {
    leftPx[track] = Math.min(leftPx[track], x + padPx - GAP_PX);
    rightPx[track] = Math.min(rightPx[track], timePx + padPx - x - width - GAP_PX);
  }
}

/** When time runs down, signs stand in the column of labels, and reach out of it where they are longer. */
function signsOfTrack(scene: EdgeSignScene, taken: readonly HitBox[]): EdgeSign[] {
  const { layout, metrics, model, scale } = scene;
  const { labelLeftPx, padPx, plotWidthPx, rtl, targetPx, timePx } = metrics;
  const items: PlacedItem[] = [...layout.marks, ...layout.dots, ...layout.clusters];
  const shown = shownBeyond(scene);
  return (["before", "after"] as const).flatMap((side) => {
    const found =
      side === "before"
        ? beyondStart(model, model.merged, scale.window)
        : beyondEnd(model, model.merged, scale.window);
    const beyond = without(found, shown[side][0]);
    const fitting = beyond && fit(scene.lengths(0, side, beyond), plotWidthPx - 2 * GAP_PX);
    if (beyond === undefined || fitting === undefined) {
      return [];
    }
    const width = fitting.lengthPx;
    const box: HitBox = {
      x: rtl
        ? Math.max(plotWidthPx - labelLeftPx - width, GAP_PX)
        : Math.min(labelLeftPx, plotWidthPx - width - GAP_PX),
      y: side === "before" ? -padPx : timePx + padPx - targetPx,
      width,
      height: targetPx,
    };
    const isFree = ![...items.map((item) => hitBox(item, metrics)), ...taken].some((other) =>
      meet(box, other),
    );
    return isFree ? [{ ...beyond, track: 0, side, isShort: fitting.isShort, box }] : [];
  });
}

function fit(
  { shortPx, wholePx }: SignLengths,
  roomPx: number,
): { readonly lengthPx: number; readonly isShort: boolean } | undefined {
  if (wholePx <= roomPx) {
    return { lengthPx: wholePx, isShort: false };
  }
  return shortPx <= roomPx ? { lengthPx: shortPx, isShort: true } : undefined;
}

/** Leaves out the marks beyond the edge that are seen all the same; undefined where none is left. */
function without(beyond: Beyond | undefined, shown: number): Beyond | undefined {
  return beyond === undefined || beyond.count <= shown
    ? undefined
    : { ...beyond, count: beyond.count - shown };
}

/** How many marks from outside the window stand at its edge, in each lane, because their entries last into it. */
function shownBeyond({
  layout,
  metrics,
  model,
  scale,
}: EdgeSignScene): Readonly<Record<EdgeSide, Int32Array>> {
  const { end, start } = scale.window;
  const tracks = metrics.vertical ? 1 : model.lanes.length;
  const shown = { before: new Int32Array(tracks), after: new Int32Array(tracks) };
  const trackOf = (entry: number): number => (metrics.vertical ? 0 : model.lane[entry]);
  for (const { members } of layout.clusters) {
    const track = trackOf(members[0]);
    shown.before[track] += firstFrom(model.at, members, start);
    for (let position = members.length; position > 0 && model.at[members[position - 1]] > end; position--) {
      shown.after[track]++;
    }
  }
  for (const items of [layout.marks, layout.dots]) {
    for (const item of items) {
      if (!isCluster(item) && item.pinned) {
        shown[model.at[item.entry] < start ? "before" : "after"][trackOf(item.entry)]++;
      }
    }
  }
  return shown;
}
