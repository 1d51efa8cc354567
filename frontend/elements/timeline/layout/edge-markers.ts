/**
 * What stands at the edges of the window for entries whose own place is outside it, so that every entry of the window
 * can be seen. There are two kinds. A dot or cluster whose centre has left the window stops at the edge until its last
 * entry has left, too (`stopAtEdges`). An entry that began before the window and lasts into it is pinned to the edge at
 * which the window begins: with its label where a row is free there, else as a dot, or counted in a cluster with the
 * dots near the edge (`pinToEdge`). Pure, but both change the lane's layout that they are given.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import { inSight } from "./hit-test.js";
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";
import type { LaneLayout, PlacedCluster, PlacedDot, PlacedMark } from "./placed.js";
import { includesEntry, inTimeOrder, type TimelineModel } from "../model/model.js";
import type { TimeScale } from "../time/scale.js";

type Unlabelled = PlacedDot | PlacedCluster;

/** Distance of an edge marker's centre from the edge: half a cluster. */
function edgeDistancePx({ targetPx }: Metrics): number {
  return (targetPx * CLUSTER_WIDTH_TARGETS) / 2;
}

/** Moves dots and clusters from outside to the edges, and drops those that have no entry in the window. */
export function stopAtEdges(
  model: TimelineModel,
  track: number,
  lane: LaneLayout,
  scale: TimeScale,
  metrics: Metrics,
): void {
  const { start, end } = scale.window;
  const outside = takeUnlabelled(lane, (item) => !inSight(item, metrics)).filter((item) => {
    const members = membersOf(item);
    const first = firstFrom(model.at, members, start);
    return first < members.length && model.at[members[first]] <= end;
  });
  const edgePx = edgeDistancePx(metrics);
  const before = outside.filter(({ alongPx }) => alongPx < 0);
  const after = outside.filter(({ alongPx }) => alongPx > 0);
  gatherAt(model, track, lane, before, edgePx, metrics);
  gatherAt(model, track, lane, after, scale.lengthPx - edgePx, metrics);
}

/** Puts items at one place of a lane and joins them with those that they would cover there. Several become a cluster. */
function gatherAt(
  model: TimelineModel,
  track: number,
  lane: LaneLayout,
  items: readonly Unlabelled[],
  alongPx: number,
  metrics: Metrics,
): void {
  if (items.length === 0) {
    return;
  }
  const reachPx = metrics.targetPx * CLUSTER_WIDTH_TARGETS;
  const covered = takeUnlabelled(lane, (item) => Math.abs(item.alongPx - alongPx) < reachPx);
  const gathered = [...items, ...covered];
  const [first] = gathered;
  if (gathered.length === 1 && !("members" in first)) {
    lane.dots.push({ ...first, alongPx });
    return;
  }
  lane.clusters.push({
    members: inTimeOrder(
      model,
      gathered.flatMap((item) => [...membersOf(item)]),
    ),
    lane: track,
    alongPx,
    acrossPx: first.acrossPx,
  });
}

function membersOf(item: Unlabelled): Int32Array {
  return "members" in item ? item.members : Int32Array.of(item.entry);
}

/** Removes dots and clusters from a lane and returns them. */
function takeUnlabelled(lane: LaneLayout, which: (item: Unlabelled) => boolean): Unlabelled[] {
  return [...extract(lane.dots, which), ...extract(lane.clusters, which)];
}

function extract<Item extends Unlabelled>(items: Item[], which: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  for (let position = items.length - 1; position >= 0; position--) {
    if (which(items[position])) {
      taken.unshift(...items.splice(position, 1));
    }
  }
  return taken;
}

/** How a lane is drawn, as far as pinned entries need to know. */
export interface EdgePlace {
  /** Number of the lane; 0 when time runs down and all lanes are one. */
  readonly track: number;
  /** Number of rows for labels. */
  readonly rows: number;
  /** Where a labelled entry's centre lies on the axis that crosses the time axis. */
  readonly acrossOf: (entry: number, row: number) => number;
  /** The same for dots and clusters. */
  readonly unlabelledAcrossPx: number;
  /** Length that an entry's whole label takes on the time axis. */
  readonly labelPx: (entry: number) => number;
  readonly extentOf: (entry: number) => PlacedMark["extent"];
  /** `PlacedMark.labelPx` for a label of a length on the time axis. */
  readonly roomPx: (labelPx: number) => number;
}

/**
 * Adds marks at the edge for entries that began before the window and last into it, the most significant first.
 *
 * @param pinned entry numbers, by significance
 */
export function pinToEdge(
  model: TimelineModel,
  pinned: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
): void {
  const edgePx = edgeDistancePx(metrics);
  const unlabelled: number[] = [];
  const begins = beginsOfRows(lane, place, metrics);
  for (const entry of pinned) {
    if (lane.clusters.some(({ members }) => includesEntry(model, members, entry))) {
      continue;
    }
    const ownRow = takeEntry(entry, lane);
    if (ownRow !== undefined) {
      begins[ownRow] = beginsOfRows(lane, place, metrics)[ownRow];
    }
    const labelPx = place.labelPx(entry);
    const row = freeRow(ownRow ?? model.ordinal[entry], edgePx + metrics.targetPx + labelPx, begins);
    if (row === undefined) {
      unlabelled.push(entry);
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
      rows: 1,
      form: "line",
      text: "title",
      pinned: true,
      extent: place.extentOf(entry),
    });
  }
  if (unlabelled.length > 0) {
    gatherUnlabelled(model, unlabelled, lane, place, metrics, edgePx);
  }
}

/**
 * Removes an entry's dot or mark, part of which may still reach over the edge into the window.
 *
 * @returns the mark's row, which the pinned label keeps
 */
function takeEntry(entry: number, lane: LaneLayout): number | undefined {
  const dot = lane.dots.findIndex((candidate) => candidate.entry === entry);
  if (dot >= 0) {
    lane.dots.splice(dot, 1);
  }
  const mark = lane.marks.findIndex((candidate) => candidate.entry === entry);
  return mark < 0 ? undefined : lane.marks.splice(mark, 1)[0].row;
}

/** Distance from the edge at which the first mark of each row begins; infinity for an empty row. */
function beginsOfRows(lane: LaneLayout, { rows }: EdgePlace, metrics: Metrics): Float64Array {
  const begins = new Float64Array(rows).fill(Infinity);
  for (const mark of lane.marks) {
    const beginsAt = mark.pinned ? -Infinity : beginPx(mark, metrics);
    for (let row = mark.row; row < Math.min(mark.row + mark.rows, rows); row++) {
      begins[row] = Math.min(begins[row], beginsAt);
    }
  }
  return begins;
}

/** The first row, beginning with the preferred one, that is free from the edge to `reachPx`. */
function freeRow(preferred: number, reachPx: number, begins: Float64Array): number | undefined {
  for (let attempt = 0; attempt < begins.length; attempt++) {
    const row = (preferred + attempt) % begins.length;
    if (begins[row] >= reachPx) {
      return row;
    }
  }
  return undefined;
}

/** Distance from the edge at which a mark with its label begins. */
function beginPx(mark: PlacedMark, metrics: Metrics): number {
  const half = (metrics.vertical ? metrics.pitchPx : metrics.targetPx) / 2;
  const labelBefore = !metrics.vertical && mark.leftward !== metrics.reversed;
  return fromBeginningPx(mark.alongPx, metrics) - (labelBefore ? metrics.targetPx + mark.labelPx : half);
}

/** Turns a place into its distance from the edge where the window begins, and such a distance into the place. */
function fromBeginningPx(px: number, { reversed, timePx }: Metrics): number {
  return reversed ? timePx - px : px;
}

/** Makes the pinned entries without a label one dot or cluster, together with the dots and clusters it would cover. */
function gatherUnlabelled(
  model: TimelineModel,
  unlabelled: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
  edgePx: number,
): void {
  const members = [...unlabelled];
  const reachPx = edgePx + metrics.targetPx * CLUSTER_WIDTH_TARGETS;
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
  const at = { alongPx: fromBeginningPx(edgePx, metrics), acrossPx: place.unlabelledAcrossPx };
  if (members.length === 1) {
    lane.dots.push({ ...at, entry: members[0], pinned: true, extent: place.extentOf(members[0]) });
  } else {
    lane.clusters.push({ ...at, members: inTimeOrder(model, members), lane: place.track });
  }
}
