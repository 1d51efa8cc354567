/**
 * Dots and clusters whose middle lies outside the window though one of their entries lies inside: they stop at the
 * window's edge, so that every entry in the window is counted in sight. Pure.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import { CLUSTER_TARGETS, inSight } from "./hit-test.js";
import type { PlacedCluster, PlacedDot } from "./layout.js";
import type { Metrics } from "./metrics.js";
import { inTimeOrder, type TimelineModel } from "../model/model.js";
import type { LaneLayout } from "./pin.js";
import type { TimeScale } from "../time/scale.js";

type Rest = PlacedDot | PlacedCluster;

/** Distance from the edge of what stands there for something outside. */
const EDGE_TARGETS = 0.75;

export function edgeDistancePx({ targetPx }: Metrics): number {
  return targetPx * EDGE_TARGETS;
}

/** Stops at the edges what would else be out of sight, and drops what has no entry in the window. */
export function stopAtEdges(
  model: TimelineModel,
  track: number,
  lane: LaneLayout,
  scale: TimeScale,
  metrics: Metrics,
): void {
  const { start, end } = scale.window;
  const outside = takeOut(lane, (item) => !inSight(item, metrics)).filter((item) => {
    const members = membersOf(item);
    const first = firstFrom(model.at, members, start);
    return first < members.length && model.at[members[first]] <= end;
  });
  const edgePx = edgeDistancePx(metrics);
  gather(
    model,
    track,
    lane,
    outside.filter(({ alongPx }) => alongPx < 0),
    edgePx,
    metrics,
  );
  gather(
    model,
    track,
    lane,
    outside.filter(({ alongPx }) => alongPx > 0),
    scale.lengthPx - edgePx,
    metrics,
  );
}

/** Shows items at a place, as one with whatever they would lie on there. */
function gather(
  model: TimelineModel,
  track: number,
  lane: LaneLayout,
  items: readonly Rest[],
  alongPx: number,
  metrics: Metrics,
): void {
  if (items.length === 0) {
    return;
  }
  const reachPx = metrics.targetPx * CLUSTER_TARGETS;
  const gathered = [...items, ...takeOut(lane, (item) => Math.abs(item.alongPx - alongPx) < reachPx)];
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

function membersOf(item: Rest): Int32Array {
  return "members" in item ? item.members : Int32Array.of(item.entry);
}

/** Takes dots and clusters out of a lane. */
function takeOut(lane: LaneLayout, which: (item: Rest) => boolean): Rest[] {
  return [...extract(lane.dots, which), ...extract(lane.clusters, which)];
}

function extract<Item extends Rest>(items: Item[], which: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  for (let position = items.length - 1; position >= 0; position--) {
    if (which(items[position])) {
      taken.unshift(...items.splice(position, 1));
    }
  }
  return taken;
}
