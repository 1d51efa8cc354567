/**
 * What is drawn where, for one window and size: pure, and its time depends on what can be seen. Positions are
 * pixels along the time axis (`alongPx`, from the plot's start) and across it (`acrossPx`, from the first lane).
 */
import { stopAtEdges } from "./edge.js";
import { FLAG_INTERVAL, type TimelineModel } from "../model/model.js";
import type { Metrics } from "./metrics.js";
import { merge, pinToEdge, type LaneLayout, type EdgePlace } from "./edge-markers.js";
import { spansThrough } from "../model/long-spans.js";
import { levelFor, pxPerDayOf, type Placement, type Tile } from "./placement.js";
import { SPILL_PX } from "./row-grid.js";
import type { TimeScale } from "../time/scale.js";

/** The stretch that an entry covers, where it is wide enough to be seen; ends may lie outside the window. */
export interface Extent {
  readonly fromPx: number;
  readonly toPx: number;
  /** The true beginning or end lies further out; only one in sight is drawn as such. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** An entry with its label. */
export interface PlacedMark {
  readonly entry: number;
  readonly alongPx: number;
  readonly acrossPx: number;
  /** Room for the label; the title is cut to it. */
  readonly labelPx: number;
  /** The label stands at the left of the mark. */
  readonly leftward: boolean;
  readonly row: number;
  /** The mark stands outside the window and is shown at its edge because the entry lasts into it. */
  readonly pinned: boolean;
  readonly extent: Extent | undefined;
}

/** An entry without a label. */
export interface PlacedDot {
  readonly entry: number;
  readonly alongPx: number;
  readonly acrossPx: number;
  /** As in PlacedMark. */
  readonly pinned: boolean;
  readonly extent: Extent | undefined;
}

/** Entries too close to be told apart, with their count. */
export interface PlacedCluster {
  /** In order of time; the first one names the cluster while it exists. */
  readonly members: Int32Array;
  readonly lane: number;
  readonly alongPx: number;
  readonly acrossPx: number;
}

export interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly dots: readonly PlacedDot[];
  readonly clusters: readonly PlacedCluster[];
}

/** An extent shorter than this hides under its mark. */
const SHORTEST_EXTENT_TARGETS = 1;

export function layOut(
  model: TimelineModel,
  placement: Placement,
  scale: TimeScale,
  metrics: Metrics,
): Layout {
  const level = levelFor(scale.pxPerDay);
  const spillDays = scale.daysIn(SPILL_PX);
  const tracks = metrics.vertical ? [model.merged] : model.lanes;
  const lanes = tracks.map((track, number) => {
    const lane: LaneLayout = { marks: [], dots: [], clusters: [] };
    const { start, end } = scale.window;
    const [from, to] = [start - spillDays, end + spillDays];
    for (const tile of placement.tiles(number, placement.levelNow(number, level, from, to), from, to)) {
      collectMarks(model, tile, number, scale, metrics, lane.marks);
      collectUnlabelled(model, tile, number, scale, metrics, lane);
    }
    stopAtEdges(model, number, lane, scale, metrics);
    const pinned = spansThrough(model, track.longSpans, start, end);
    if (pinned.length > 0) {
      pinToEdge(model, pinned, lane, pinPlace(model, placement, number, scale, metrics), metrics);
    }
    return lane;
  });
  return merge(lanes);
}

/**
 * Zooming out needs the next coarser placement at once, because the present one would overlap: it is made in the frames
 * before, a few lanes in each. To be called after `layOut` when the last frame's scale was larger.
 */
export function prepareCoarser(placement: Placement, scale: TimeScale): void {
  const { start, end } = scale.window;
  // The next level covers at most an octave more, and labels reach in from outside.
  const beside = (end - start) / 2 + scale.daysIn(2 * SPILL_PX);
  placement.prepare(levelFor(scale.pxPerDay) - 1, start - beside, end + beside);
}

/** How many levels are placed ahead: four finer ones are two octaves, some dozen turns of a wheel. */
const LEVELS_AHEAD = [1, -1, 2, -2, 3, 4];

/**
 * Places the levels around the present one about the window's middle, as far as this frame's entries reach: to be
 * called when nothing moves.
 *
 * @returns whether all of it is there
 */
export function prepareAround(placement: Placement, scale: TimeScale): boolean {
  const { start, end } = scale.window;
  const middle = (start + end) / 2;
  return LEVELS_AHEAD.every((difference) => {
    const level = levelFor(scale.pxPerDay) + difference;
    const reachDays = (scale.lengthPx / 2 + SPILL_PX) / pxPerDayOf(level);
    return placement.prepare(level, middle - reachDays, middle + reachDays);
  });
}

function pinPlace(
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
    restAcrossPx: vertical ? restColumnPx(metrics) : stripCentrePx(metrics, track),
    labelPx: (entry) => (vertical ? metrics.pitchPx : placement.longestLabelPx(entry)),
    extentOf: (entry) => extentOf(model, entry, scale, metrics),
    roomPx: (labelPx) => (vertical ? labelRoomPx(metrics) : labelPx),
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
    const { entry, labelPx, row } = placing;
    const alongPx = scale.toPx(model.at[entry]);
    const leftward = placing.leftward !== scale.reversed;
    const labelReachPx = metrics.targetPx + labelPx;
    const beforePx = leftward ? labelReachPx : metrics.targetPx;
    const afterPx = leftward ? metrics.targetPx : labelReachPx;
    if (alongPx + afterPx < 0 || alongPx - beforePx > scale.lengthPx) {
      continue;
    }
    marks.push({
      entry,
      alongPx,
      acrossPx: metrics.vertical
        ? columnCentrePx(metrics, model.lane[entry])
        : rowCentrePx(metrics, track, row),
      labelPx: metrics.vertical ? labelRoomPx(metrics) : labelPx,
      leftward: metrics.vertical ? metrics.rtl : leftward,
      row,
      pinned: false,
      extent: extentOf(model, entry, scale, metrics),
    });
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
  const acrossPx = metrics.vertical ? restColumnPx(metrics) : stripCentrePx(metrics, track);
  for (let group = 0; group < days.length; group++) {
    const alongPx = scale.toPx(days[group]);
    const first = starts[group];
    // A cluster may reach into the window though its middle stands outside.
    const { fromPx, toPx } = scale.stretchPx(
      model.at[members[first]],
      model.at[members[starts[group + 1] - 1]],
    );
    const firstPx = Math.min(fromPx, alongPx - metrics.targetPx);
    const lastPx = Math.max(toPx, alongPx + metrics.targetPx);
    if (lastPx < 0 || firstPx > scale.lengthPx) {
      continue;
    }
    const entry = members[first];
    if (starts[group + 1] - first === 1) {
      const extent = isInterval(model, entry) ? undefined : extentOf(model, entry, scale, metrics);
      lane.dots.push({ entry, alongPx, acrossPx, pinned: false, extent });
    } else {
      lane.clusters.push({
        members: members.subarray(first, starts[group + 1]),
        lane: track,
        alongPx,
        acrossPx,
      });
    }
  }
}

/** The stretch an entry covers in this window; open ends reach to the end of the exhibit's span, or of all time. */
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

export function isInterval(model: TimelineModel, entry: number): boolean {
  return (model.flags[entry] & FLAG_INTERVAL) !== 0;
}

export function rowCentrePx(metrics: Metrics, lane: number, row: number): number {
  return lanePaddingPx(metrics, lane) + metrics.lanes[lane].topPx + (row + 0.5) * metrics.pitchPx;
}

/** The middle of a lane, whatever its rows. */
export function laneCentrePx(metrics: Metrics, lane: number): number {
  const { topPx, heightPx } = metrics.lanes[lane];
  return topPx + heightPx / 2;
}

/** The row of dots and clusters is the lane's last. */
function stripCentrePx(metrics: Metrics, lane: number): number {
  return rowCentrePx(metrics, lane, metrics.lanes[lane].rows);
}

function lanePaddingPx(metrics: Metrics, lane: number): number {
  const { heightPx, rows } = metrics.lanes[lane];
  return (heightPx - (rows + 1) * metrics.pitchPx) / 2;
}

/** Centre of a lane's column of lamps when time runs down; columns begin at the side where reading begins. */
export function columnCentrePx(metrics: Metrics, lane: number): number {
  const { topPx, heightPx } = metrics.lanes[lane];
  return mirrored(metrics, topPx + heightPx / 2);
}

/** Where dots and clusters stand when time runs down: between the lamps and the labels. */
function restColumnPx(metrics: Metrics): number {
  return mirrored(metrics, metrics.labelLeftPx - metrics.targetPx * 0.75);
}

function mirrored(metrics: Metrics, px: number): number {
  return metrics.rtl ? metrics.plotWidthPx - px : px;
}

function labelRoomPx(metrics: Metrics): number {
  return Math.max(metrics.plotWidthPx - metrics.labelLeftPx - metrics.targetPx / 2, 0);
}
