/**
 * Decides what is drawn where in one window and size. The time it takes depends on what can be seen, not on the number
 * of entries. Pure.
 */
import { pinToEdges, stopAtEdges, type EdgePlace } from "./edge-markers.js";
import { columnCentrePx, rowCentrePx, unlabelledColumnPx, unlabelledRowCentrePx } from "./geometry.js";
import { hitBox } from "./hit-test.js";
import { keepInPlot } from "./label-column.js";
import { pictureOf } from "./label-widths.js";
import type { Metrics } from "./metrics.js";
import type { Extent, LaneLayout, Layout, PlacedMark } from "./placed.js";
import { isInterval } from "../model/columns.js";
import { spansThrough } from "../model/long-spans.js";
import { NO_FOREGROUND, type Foreground } from "../model/links.js";
import type { TimelineModel } from "../model/model.js";
import type { bringForward, LanePlace, Spot } from "./open-entry.js";
import type { Placement } from "./placement.js";
import { growAtRest, keepFormsOfRest, type RestingForms, type RestPlace } from "./room-at-rest.js";
import { SPILL_PX } from "./row-grid.js";
import { dropMarksOutside, stickLabels } from "./sticky-labels.js";
import type { Tile } from "./tile.js";
import { TimeScale } from "../time/scale.js";

/** An extent shorter than this would be hidden by its mark, so there is none. */
const SHORTEST_EXTENT_TARGETS = 1;

/**
 * Lays out all lanes; when time runs down they are one track, in which all entries share the rows.
 *
 * @param foreground the open entry and its thread, whose titles are whole
 * @param bring how they are brought forward; until it is loaded they stand as all others do
 * @param rests the window rests, and what has room in it gets more
 */
export function layOut(
  model: TimelineModel,
  placement: Placement,
  scale: TimeScale,
  metrics: Metrics,
  foreground: Foreground = NO_FOREGROUND,
  bring?: typeof bringForward,
  rests = false,
): Layout {
  placement.open(bring === undefined ? undefined : foreground.selected);
  const level = placement.levelFor(scale.pxPerDay);
  const spillDays = scale.daysIn(SPILL_PX);
  const restingForms = new Map<number, readonly Spot[]>();
  const tracks = metrics.vertical ? [model.merged] : model.lanes;
  const lanes = tracks.map((track, number) => {
    const lane: LaneLayout = { marks: [], dots: [], clusters: [] };
    const { start, end } = scale.window;
    const [from, to] = [start - spillDays, end + spillDays];
    const levelNow = placement.levelNow(number, level, from, to);
    for (const tile of placement.tiles(number, levelNow, from, to)) {
      collectMarks(model, tile, number, scale, metrics, lane.marks);
      collectUnlabelled(model, tile, number, scale, metrics, lane);
    }
    stopAtEdges(model, number, lane, scale, metrics);
    const pinned = spansThrough(model, track.longSpans, start, end);
    dropMarksOutside(lane, scale.lengthPx, new Set(placement.isColumn ? [] : pinned));
    if (placement.isColumn) {
      keepInPlot(lane.marks, metrics);
    }
    const edgePlace = (): EdgePlace => edgePlaceOf(model, placement, number, scale, metrics);
    if (pinned.length > 0) {
      pinToEdges(model, pinned, lane, edgePlace(), scale, metrics);
    }
    const place = restPlaceOf(model, placement, number, levelNow, scale, metrics);
    const kept = placement.isColumn ? [] : keepFormsOfRest(lane, place, placement.restingForms);
    stickLabels(lane, metrics, (entry, rows) => placement.narrowCard(entry, rows), edgePlace);
    if (bring !== undefined && foreground.entries.size > 0) {
      bring(lane, lanePlaceOf(model, placement, number, levelNow, scale, metrics, foreground), foreground);
    }
    if (rests && !placement.isColumn) {
      const known = kept.map((entry) => [entry, placement.restingForms.get(entry) ?? []] as const);
      [...known, ...growAtRest(lane, place)].forEach(([entry, spots]) => restingForms.set(entry, spots));
    }
    return lane;
  });
  if (rests && !sameForms(placement.restingForms, restingForms)) {
    placement.restingForms = restingForms;
  }
  return {
    marks: lanes.flatMap(({ marks }) => marks),
    dots: lanes.flatMap(({ dots }) => dots),
    clusters: lanes.flatMap(({ clusters }) => clusters),
  };
}

/**
 * Places the next coarser level ahead, a few lanes a frame. Zooming out needs it at once, because labels of the present
 * level would overlap at a smaller scale. To be called after `layOut` when the last frame's scale was larger.
 */
export function prepareCoarser(placement: Placement, scale: TimeScale): void {
  const { start, end } = scale.window;
  // The next level covers at most an octave more, and labels reach in from outside.
  const beside = (end - start) / 2 + scale.daysIn(2 * SPILL_PX);
  placement.prepare(placement.levelFor(scale.pxPerDay) - 1, start - beside, end + beside);
}

/** Places what a window shows, as far as the frame's allowance goes; answers whether all of it is placed. */
export function prepareWindow(placement: Placement, scale: TimeScale): boolean {
  const { start, end } = scale.window;
  const spillDays = scale.daysIn(SPILL_PX);
  return placement.prepare(placement.levelFor(scale.pxPerDay), start - spillDays, end + spillDays);
}

/** How many levels are placed ahead: four finer ones are two octaves, some dozen turns of a wheel. */
const LEVELS_AHEAD = [1, -1, 2, -2, 3, 4];

/**
 * Places the levels around the present one about the window's middle, as far as the frame's allowance goes. To be called
 * when nothing moves.
 *
 * @returns whether all of these levels are placed
 */
export function prepareAround(placement: Placement, scale: TimeScale): boolean {
  const { start, end } = scale.window;
  const middle = (start + end) / 2;
  return LEVELS_AHEAD.every((difference) => {
    const level = placement.levelFor(scale.pxPerDay) + difference;
    const reachDays = (scale.lengthPx / 2 + SPILL_PX) / placement.pxPerDayOf(level);
    return placement.prepare(level, middle - reachDays, middle + reachDays);
  });
}

function edgePlaceOf(
  model: TimelineModel,
  placement: Placement,
  track: number,
  scale: TimeScale,
  metrics: Metrics,
): EdgePlace {
  const { vertical } = metrics;
  return {
    track,
    rows: vertical ? 1 : metrics.lanes[track].rows,
    acrossOf: (entry, row) =>
      vertical ? columnCentrePx(metrics, model.lane[entry]) : rowCentrePx(metrics, track, row),
    unlabelledAcrossPx: vertical ? unlabelledColumnPx(metrics) : unlabelledRowCentrePx(metrics, track),
    leastAfterPx: placement.leastAfterPx,
    forms: (entry) => placement.wholeForms(entry),
    extentOf: (entry) => extentOf(model, entry, scale, metrics),
  };
}

function restPlaceOf(
  model: TimelineModel,
  placement: Placement,
  track: number,
  level: number,
  scale: TimeScale,
  metrics: Metrics,
): RestPlace {
  return {
    metrics,
    rows: metrics.vertical ? 1 : metrics.lanes[track].rows,
    mostMarks: placement.mostMarksIn(track),
    forms: (entry) => placement.wholeForms(entry),
    growths: placement.growths,
    significanceOf: (entry) => model.significance[entry],
    alongPx: (entry) => scale.toPx(model.at[entry]),
    markOf: (entry, spot, alongPx) => markOf(model, track, scale, metrics, entry, spot, alongPx),
    sideOf: (entry, room) => placement.leftwardAt(level, entry, room),
  };
}

/** Kept as the same object, so that others know that nothing has changed. */
function sameForms(one: RestingForms, other: RestingForms): boolean {
  return one.size === other.size && [...other].every(([entry, spots]) => one.get(entry) === spots);
}

function lanePlaceOf(
  model: TimelineModel,
  placement: Placement,
  track: number,
  level: number,
  scale: TimeScale,
  metrics: Metrics,
  foreground: Foreground,
): LanePlace {
  return {
    ...edgePlaceOf(model, placement, track, scale, metrics),
    model,
    metrics,
    scale,
    forms: (entry, modest) => placement.forwardForms(entry, modest),
    markOf: (entry, spot, alongPx) => markOf(model, track, scale, metrics, entry, spot, alongPx),
    sideOf: (entry, room) => placement.leftwardAt(level, entry, room),
    around: (entry) => {
      const reachDays = SPILL_PX / placement.pxPerDayOf(level);
      const [start, end] = [model.at[entry] - reachDays, model.at[entry] + reachDays];
      const ownScale = new TimeScale({ start, end }, 2 * SPILL_PX, scale.reversed);
      const marks: PlacedMark[] = [];
      for (const tile of placement.tiles(track, level, start, end)) {
        collectMarks(model, tile, track, ownScale, metrics, marks);
      }
      return { marks, alongPx: SPILL_PX };
    },
    isColumn: placement.isColumn,
    remembered: (entry, modest, compute) =>
      placement.spots(foreground, `${track}/${level}/${entry}${modest ? "/modest" : ""}`, compute),
  };
}

function markOf(
  model: TimelineModel,
  track: number,
  scale: TimeScale,
  metrics: Metrics,
  entry: number,
  { leftward, room, row }: Spot,
  alongPx: number,
  displacedPx = 0,
): PlacedMark {
  const { form, labelPx, rows, text } = room;
  return {
    entry,
    alongPx,
    acrossPx: metrics.vertical
      ? columnCentrePx(metrics, model.lane[entry])
      : rowCentrePx(metrics, track, row + (rows - 1) / 2),
    displacedPx,
    labelPx,
    leftward: metrics.vertical ? metrics.rtl : leftward !== scale.reversed,
    row,
    rows,
    form,
    hasPicture: (form === "disc" || form === "card") && pictureOf(model.columns, entry) !== "",
    text,
    pinned: false,
    extent: extentOf(model, entry, scale, metrics),
  };
}

function collectMarks(
  model: TimelineModel,
  tile: Tile,
  track: number,
  scale: TimeScale,
  metrics: Metrics,
  marks: PlacedMark[],
): void {
  for (const placing of tile.marks) {
    const { entry, row, leftward } = placing;
    const alongPx = scale.toPx(model.at[entry]);
    const mark = markOf(
      model,
      track,
      scale,
      metrics,
      entry,
      { room: placing, row, leftward },
      alongPx,
      placing.displacedPx,
    );
    const box = hitBox(mark, metrics);
    const fromPx = metrics.vertical ? box.y : box.x;
    const isLabelIn = fromPx + (metrics.vertical ? box.height : box.width) >= 0 && fromPx <= scale.lengthPx;
    if (isLabelIn || (alongPx >= 0 && alongPx <= scale.lengthPx)) {
      marks.push(mark);
    }
  }
}

function collectUnlabelled(
  model: TimelineModel,
  tile: Tile,
  track: number,
  scale: TimeScale,
  metrics: Metrics,
  lane: LaneLayout,
): void {
  const { days, starts, members } = tile.clustering;
  const acrossPx = metrics.vertical ? unlabelledColumnPx(metrics) : unlabelledRowCentrePx(metrics, track);
  for (let cluster = 0; cluster < days.length; cluster++) {
    const alongPx = scale.toPx(days[cluster]);
    const first = starts[cluster];
    // Members of a cluster may lie in the window though the cluster's centre lies outside.
    const { fromPx, toPx } = scale.stretchPx(
      model.at[members[first]],
      model.at[members[starts[cluster + 1] - 1]],
    );
    const firstPx = Math.min(fromPx, alongPx - metrics.targetPx);
    const lastPx = Math.max(toPx, alongPx + metrics.targetPx);
    if (lastPx < 0 || firstPx > scale.lengthPx) {
      continue;
    }
    const entry = members[first];
    if (starts[cluster + 1] - first === 1) {
      const extent = isInterval(model, entry) ? undefined : extentOf(model, entry, scale, metrics);
      lane.dots.push({ entry, alongPx, acrossPx, pinned: false, extent });
    } else {
      lane.clusters.push({
        members: members.subarray(first, starts[cluster + 1]),
        lane: track,
        alongPx,
        acrossPx,
      });
    }
  }
}

/**
 * The stretch that an entry covers, cut somewhat outside the window; undefined where it is too short to be seen. An open
 * end reaches to the end of the exhibit's span, or of all time for an entry after it.
 */
export function extentOf(
  model: TimelineModel,
  entry: number,
  scale: TimeScale,
  metrics: Metrics,
): Extent | undefined {
  const { exhibit, outer } = model.limits;
  const lastDay = model.end[entry] === Infinity && model.at[entry] < exhibit.end ? exhibit.end : outer.end;
  const beyondPx = metrics.targetPx * 2;
  const whole = scale.stretchPx(
    Math.max(model.start[entry], outer.start),
    Math.min(model.end[entry], lastDay),
  );
  const fromPx = Math.max(whole.fromPx, -beyondPx);
  const toPx = Math.min(whole.toPx, scale.lengthPx + beyondPx);
  const [cutLeft, cutRight] = [whole.fromPx < fromPx, whole.toPx > toPx];
  const shortestPx = metrics.targetPx * SHORTEST_EXTENT_TARGETS * (isInterval(model, entry) ? 0.5 : 1);
  return whole.toPx - whole.fromPx >= shortestPx && toPx > fromPx
    ? {
        fromPx,
        toPx,
        cutBefore: scale.reversed ? cutRight : cutLeft,
        cutAfter: scale.reversed ? cutLeft : cutRight,
      }
    : undefined;
}
