/**
 * What stands at the edges of the window for entries whose own place is outside it, so that every entry of the window
 * can be seen. There are two kinds. A dot or cluster whose centre has left the window stops at the edge until its last
 * entry has left, too (`stopAtEdges`). An entry that lasts into the window, but has its own place outside it, is pinned to
 * the edge beyond which that lies: with its label where a row is free there, else as a dot, or counted in a cluster with
 * the dots near the edge (`pinToEdges`). Pure, but both change the lane's layout that they are given.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import type { FormRoom } from "./forms.js";
import { hitBox, inSight } from "./hit-test.js";
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";
import type { LaneLayout, PlacedCluster, PlacedDot, PlacedMark } from "./placed.js";
import { overhangPx } from "./overhang.js";
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
  if (metrics.vertical) {
    keepWhole(lane, metrics);
  }
}

/** The pills of clusters at the edges are whole; where time runs down there is room for that between two of them. */
function keepWhole({ clusters }: LaneLayout, { padPx, targetPx, timePx }: Metrics): void {
  const mostPx = padPx - targetPx / 2;
  clusters.forEach((cluster, position) => {
    const alongPx = Math.min(Math.max(cluster.alongPx, -mostPx), timePx + mostPx);
    clusters[position] = { ...cluster, alongPx };
  });
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
    members: inTimeOrder(model, gathered.map(membersOf)),
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

/** So far from its edge, as a share of the window, the label of a pinned entry may stand. */
const FARTHEST_SHARE = 0.4;

/** An edge of the plot by its end of the axis: -1 where positions begin, 1 where they end. */
type Edge = -1 | 1;

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
  /** No form has less room on its label's side. */
  readonly leastAfterPx: number;
  /** The forms in which an entry's label is whole. */
  readonly forms: (entry: number) => readonly FormRoom[];
  readonly extentOf: (entry: number) => PlacedMark["extent"];
}

/**
 * Adds marks at the edges for entries that last into the window from outside, the most significant first. Such a one as is
 * known to its year alone may begin in the window and have its place after it.
 *
 * @param pinned entry numbers, by significance
 */
export function pinToEdges(
  model: TimelineModel,
  pinned: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  scale: TimeScale,
  metrics: Metrics,
): void {
  const before = pinned.filter((entry) => model.at[entry] < scale.window.start);
  const after = pinned.filter((entry) => model.at[entry] >= scale.window.start);
  const beginning = metrics.reversed ? 1 : -1;
  pinToEdge(model, before, lane, place, metrics, beginning);
  pinToEdge(model, after, lane, place, metrics, beginning < 0 ? 1 : -1);
}

function pinToEdge(
  model: TimelineModel,
  pinned: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
  edge: Edge,
): void {
  const edgePx = edgeDistancePx(metrics);
  const unlabelled: number[] = [];
  const isAfter = edge > 0 !== metrics.reversed;
  let begins = beginsOfRows(lane, place, metrics, edge);
  const hasRoom = (): boolean => begins.some((beginPx) => beginPx >= edgePx + place.leastAfterPx);
  for (const entry of pinned) {
    if (lane.clusters.some(({ members }) => includesEntry(model, members, entry))) {
      continue;
    }
    const ownRow = takeEntry(entry, lane);
    if (ownRow !== undefined) {
      begins = beginsOfRows(lane, place, metrics, edge);
    }
    // Thousands may last into the window, of which few have room, so most are not measured.
    const found = hasRoom()
      ? roomAtEdge(place.forms(entry), ownRow ?? model.ordinal[entry], edgePx, begins, metrics)
      : undefined;
    const spot = found ?? fartherIn(place.forms(entry), lane, edgePx, metrics, edge);
    if (spot === undefined) {
      unlabelled.push(entry);
      continue;
    }
    const { displacedPx = 0, room, row } = spot;
    const rows = metrics.vertical ? 1 : room.rows;
    begins.fill(-Infinity, row, row + rows);
    lane.marks.push({
      entry,
      alongPx: fromEdgePx(edgePx, metrics, edge),
      acrossPx: place.acrossOf(entry, row + (rows - 1) / 2),
      displacedPx,
      labelPx: room.labelPx,
      leftward: metrics.vertical ? metrics.rtl : edge > 0,
      row,
      rows: room.rows,
      form: room.form,
      hasPicture: false,
      text: room.text,
      pinned: true,
      ...(isAfter ? { stuck: edge } : {}),
      extent: place.extentOf(entry),
    });
  }
  if (unlabelled.length > 0) {
    gatherUnlabelled(model, unlabelled, lane, place, metrics, edgePx, edge);
  }
}

/** Where a pinned label stands. */
interface EdgeSpot {
  readonly room: FormRoom;
  readonly row: number;
  readonly displacedPx?: number;
}

/**
 * Where time runs down and another label stands at the edge: a place farther into the window, to which a leader leads from
 * the lamp at the edge. Nothing stands between the two where leaders run.
 */
function fartherIn(
  forms: readonly FormRoom[],
  { clusters, dots, marks }: LaneLayout,
  edgePx: number,
  metrics: Metrics,
  edge: Edge,
): EdgeSpot | undefined {
  if (!metrics.vertical) {
    return undefined;
  }
  const { timePx } = metrics;
  const toDistance = (px: number): number => (edge < 0 ? px : timePx - px);
  const taken = marks
    .map((mark) => {
      const { height, y } = hitBox(mark, metrics);
      // Where it will stand once it sticks to the edge.
      const fromPx = y - overhangPx(mark, metrics);
      const [one, other] = [toDistance(fromPx), toDistance(fromPx + height)];
      return { fromPx: Math.min(one, other), toPx: Math.max(one, other) };
    })
    .sort((one, other) => one.fromPx - other.fromPx);
  const firstDotPx = Math.min(...[...dots, ...clusters].map(({ alongPx }) => toDistance(alongPx)), Infinity);
  for (const room of forms.filter(({ form }) => form !== "disc")) {
    let centrePx = edgePx;
    for (const { fromPx, toPx } of taken) {
      if (fromPx < centrePx + room.afterPx && toPx > centrePx - room.afterPx) {
        centrePx = toPx + room.afterPx;
      }
    }
    if (centrePx <= Math.min(timePx * FARTHEST_SHARE, firstDotPx)) {
      return { room, row: 0, displacedPx: edge < 0 ? centrePx - edgePx : edgePx - centrePx };
    }
  }
  return undefined;
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
function beginsOfRows(lane: LaneLayout, { rows }: EdgePlace, metrics: Metrics, edge: Edge): Float64Array {
  const begins = new Float64Array(rows).fill(Infinity);
  for (const mark of lane.marks) {
    const beginsAt = beginPx(mark, metrics, edge);
    for (let row = mark.row; row < Math.min(mark.row + mark.rows, rows); row++) {
      begins[row] = Math.min(begins[row], beginsAt);
    }
  }
  return begins;
}

/**
 * The first form of a label that has room at the edge, and the first row, beginning with the preferred one. A hollow lamp
 * or a chevron at the edge says where the entry's own place lies, so there is no disc.
 */
function roomAtEdge(
  forms: readonly FormRoom[],
  preferred: number,
  edgePx: number,
  begins: Float64Array,
  metrics: Metrics,
): EdgeSpot | undefined {
  for (const room of forms) {
    const rows = metrics.vertical ? 1 : room.rows;
    const starts = room.form === "disc" ? 0 : begins.length - rows + 1;
    for (let attempt = 0; attempt < starts; attempt++) {
      const row = (preferred + attempt) % starts;
      if (begins.subarray(row, row + rows).every((beginPx) => beginPx >= edgePx + room.afterPx)) {
        return { room, row };
      }
    }
  }
  return undefined;
}

/** Distance from the edge at which a mark with its label begins. */
function beginPx(mark: PlacedMark, metrics: Metrics, edge: Edge): number {
  const { height, width, x, y } = hitBox(mark, metrics);
  const [fromPx, lengthPx] = metrics.vertical ? [y, height] : [x, width];
  return edge < 0 ? fromPx : metrics.timePx - (fromPx + lengthPx);
}

/** Turns a place into its distance from an edge, and such a distance into the place. */
function fromEdgePx(px: number, { timePx }: Metrics, edge: Edge): number {
  return edge < 0 ? px : timePx - px;
}

/** Makes the pinned entries without a label one dot or cluster, together with the dots and clusters it would cover. */
function gatherUnlabelled(
  model: TimelineModel,
  unlabelled: readonly number[],
  lane: LaneLayout,
  place: EdgePlace,
  metrics: Metrics,
  edgePx: number,
  edge: Edge,
): void {
  const members = [...unlabelled];
  const groups: ArrayLike<number>[] = [members];
  const reachPx = edgePx + metrics.targetPx * CLUSTER_WIDTH_TARGETS;
  // A mark that reaches down to the row of dots is counted, too, where it would be covered.
  for (let position = lane.marks.length - 1; position >= 0; position--) {
    const mark = lane.marks[position];
    if (!metrics.vertical && mark.row + mark.rows > place.rows && beginPx(mark, metrics, edge) < reachPx) {
      members.push(mark.entry);
      lane.marks.splice(position, 1);
    }
  }
  for (let position = lane.dots.length - 1; position >= 0; position--) {
    if (fromEdgePx(lane.dots[position].alongPx, metrics, edge) < reachPx) {
      members.push(lane.dots[position].entry);
      lane.dots.splice(position, 1);
    }
  }
  for (let position = lane.clusters.length - 1; position >= 0; position--) {
    if (fromEdgePx(lane.clusters[position].alongPx, metrics, edge) < reachPx) {
      groups.push(lane.clusters[position].members);
      lane.clusters.splice(position, 1);
    }
  }
  const at = { alongPx: fromEdgePx(edgePx, metrics, edge), acrossPx: place.unlabelledAcrossPx };
  if (members.length === 1 && groups.length === 1) {
    const stuck = edge > 0 !== metrics.reversed ? { stuck: edge } : {};
    lane.dots.push({
      ...at,
      entry: members[0],
      pinned: true,
      ...stuck,
      extent: place.extentOf(members[0]),
    });
  } else {
    lane.clusters.push({ ...at, members: inTimeOrder(model, groups), lane: place.track });
  }
}
