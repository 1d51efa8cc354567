/**
 * Puts what lasts through the window, its mark outside, at the window's beginning edge: with its label where a row
 * is free there, else as a dot or wording together with the dots near the edge. Pure.
 */
import { edgeDistancePx } from "./edge.js";
import { CLUSTER_TARGETS } from "./hit-test.js";
import type { Layout, PlacedCluster, PlacedDot, PlacedMark } from "./layout.js";
import type { Metrics } from "./metrics.js";
import { includesEntry, inTimeOrder, type TimelineModel } from "../model/model.js";

/** The parts of a layout that belong to one lane; they are added to. */
export interface LaneLayout {
  readonly marks: PlacedMark[];
  readonly dots: PlacedDot[];
  readonly clusters: PlacedCluster[];
}

/** How the lane is drawn. */
export interface EdgePlace {
  readonly track: number;
  readonly rows: number;
  /** Where the row of a labelled entry lies. */
  readonly acrossOf: (entry: number, row: number) => number;
  readonly restAcrossPx: number;
  /** Full length of an entry's label on the time axis. */
  readonly labelPx: (entry: number) => number;
  readonly extentOf: (entry: number) => PlacedMark["extent"];
  /** Length of labels on the time axis as `hitBox` and drawing take it. */
  readonly roomPx: (labelPx: number) => number;
}

/** Adds the pinned entries, the most significant first, to the lane's layout. */
export function pinToEdge(
  model: TimelineModel,
  pinned: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
): void {
  const edgePx = edgeDistancePx(metrics);
  const left: number[] = [];
  const begins = beginsOfRows(lane, place, metrics);
  for (const entry of pinned) {
    if (lane.clusters.some(({ members }) => includesEntry(model, members, entry))) {
      continue;
    }
    const own = takeOut(entry, lane);
    if (own !== undefined) {
      begins[own] = beginsOfRows(lane, place, metrics)[own];
    }
    const labelPx = place.labelPx(entry);
    const row = freeRow(own ?? model.ordinal[entry], edgePx + metrics.targetPx + labelPx, begins);
    if (row === undefined) {
      left.push(entry);
      continue;
    }
    begins[row] = -Infinity;
    lane.marks.push({
      entry,
      alongPx: fromBeginningPx(edgePx, metrics),
      acrossPx: place.acrossOf(entry, row),
      labelPx: place.roomPx(labelPx),
      leftward: metrics.vertical ? metrics.rtl : metrics.reversed,
      row,
      pinned: true,
      extent: place.extentOf(entry),
    });
  }
  if (left.length > 0) {
    gather(model, left, lane, place, metrics, edgePx);
  }
}

/** Removes what of an entry would still peep in over the edge; answers its row, which the pinned label keeps. */
function takeOut(entry: number, lane: LaneLayout): number | undefined {
  const dot = lane.dots.findIndex((candidate) => candidate.entry === entry);
  if (dot >= 0) {
    lane.dots.splice(dot, 1);
  }
  const mark = lane.marks.findIndex((candidate) => candidate.entry === entry);
  return mark < 0 ? undefined : lane.marks.splice(mark, 1)[0].row;
}

/** Where the first mark of each row begins; infinity in an empty row. */
function beginsOfRows(lane: LaneLayout, { rows }: EdgePlace, metrics: Metrics): Float64Array {
  const begins = new Float64Array(rows).fill(Infinity);
  for (const mark of lane.marks) {
    begins[mark.row] = mark.pinned ? -Infinity : Math.min(begins[mark.row], beginPx(mark, metrics));
  }
  return begins;
}

/** A row that is free up to a place, the first choice first. */
function freeRow(firstChoice: number, reachPx: number, begins: Float64Array): number | undefined {
  for (let attempt = 0; attempt < begins.length; attempt++) {
    const row = (firstChoice + attempt) % begins.length;
    if (begins[row] >= reachPx) {
      return row;
    }
  }
  return undefined;
}

/** Where a mark with its label begins on the time axis. */
function beginPx(mark: PlacedMark, metrics: Metrics): number {
  const half = (metrics.vertical ? metrics.pitchPx : metrics.targetPx) / 2;
  const labelBefore = !metrics.vertical && mark.leftward !== metrics.reversed;
  return fromBeginningPx(mark.alongPx, metrics) - (labelBefore ? metrics.targetPx + mark.labelPx : half);
}

/** Distance from the edge where the window begins, or the place at that distance. */
function fromBeginningPx(px: number, { reversed, timePx }: Metrics): number {
  return reversed ? timePx - px : px;
}

/** Everything at the edge that has no label becomes one dot or cluster, with the dots it would lie on. */
function gather(
  model: TimelineModel,
  left: number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
  edgePx: number,
): void {
  const members = [...left];
  const reachPx = edgePx + metrics.targetPx * CLUSTER_TARGETS;
  for (let position = lane.dots.length - 1; position >= 0; position--) {
    if (fromBeginningPx(lane.dots[position].alongPx, metrics) < reachPx) {
      members.push(lane.dots[position].entry);
      lane.dots.splice(position, 1);
    }
  }
  for (let position = lane.clusters.length - 1; position >= 0; position--) {
    if (fromBeginningPx(lane.clusters[position].alongPx, metrics) < reachPx) {
      members.push(...lane.clusters[position].members);
      lane.clusters.splice(position, 1);
    }
  }
  const at = { alongPx: fromBeginningPx(edgePx, metrics), acrossPx: place.restAcrossPx };
  if (members.length === 1) {
    lane.dots.push({ ...at, entry: members[0], pinned: true, extent: place.extentOf(members[0]) });
  } else {
    lane.clusters.push({ ...at, members: inTimeOrder(model, members), lane: place.track });
  }
}

export function merge(lanes: readonly LaneLayout[]): Layout {
  return {
    marks: lanes.flatMap(({ marks }) => marks),
    dots: lanes.flatMap(({ dots }) => dots),
    clusters: lanes.flatMap(({ clusters }) => clusters),
  };
}
