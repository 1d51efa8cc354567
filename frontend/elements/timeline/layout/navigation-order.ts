/** The order in which arrow keys lead from entry to entry: in time within a lane, and across lanes. Pure. */
import { entryOf, isCluster, type Layout, type PlacedItem } from "./placed.js";
import type { Lane, TimelineModel } from "../model/model.js";
import { bisectLeft } from "../../../shared/time/bisect.js";
import type { TimeScale } from "../time/scale.js";

export type NavigationStep = "earlier" | "later" | "lane-before" | "lane-after" | "first" | "last";

/** The entry to focus next; undefined when there is none in that direction. */
export function nextEntry(
  model: TimelineModel,
  layout: Layout,
  scale: TimeScale,
  focused: number | undefined,
  step: NavigationStep,
): number | undefined {
  const { entries } = model.merged;
  if (entries.length === 0) {
    return undefined;
  }
  if (step === "first" || step === "last") {
    return entries[step === "first" ? 0 : entries.length - 1];
  }
  if (focused === undefined) {
    return nearest(visible(model, layout, scale), scale.toPx(scale.window.start)) ?? entries[0];
  }
  return step === "earlier" || step === "later"
    ? inTime(model, layout, scale, focused, step === "later")
    : acrossLanes(model, layout, scale, focused, step === "lane-after" ? 1 : -1);
}

/** A visible item and its lane. */
interface Stop {
  readonly item: PlacedItem;
  readonly lane: number;
}

function visible(model: TimelineModel, layout: Layout, scale: TimeScale): Stop[] {
  return [...layout.marks, ...layout.dots, ...layout.clusters]
    .filter((item) => item.alongPx >= 0 && item.alongPx <= scale.lengthPx)
    .map((item) => ({ item, lane: model.lane[entryOf(item)] }));
}

/**
 * The next stop in the lane; where the window has none, the lane's next entry; at the lane's end, the next entry of any
 * lane.
 */
function inTime(
  model: TimelineModel,
  layout: Layout,
  scale: TimeScale,
  focused: number,
  later: boolean,
): number | undefined {
  const lane = model.lane[focused];
  const stops = visible(model, layout, scale)
    .filter((stop) => stop.lane === lane)
    .sort(
      (a, b) =>
        (scale.reversed ? -1 : 1) * (a.item.alongPx - b.item.alongPx) || entryOf(a.item) - entryOf(b.item),
    );
  const here = stops.findIndex(({ item }) => shows(item, focused));
  if (here >= 0) {
    const next = later ? here + 1 : here - 1;
    if (next >= 0 && next < stops.length) {
      return entryOf(stops[next].item);
    }
  }
  const item = here >= 0 ? stops[here].item : undefined;
  const edge =
    item !== undefined && isCluster(item) ? item.members[later ? item.members.length - 1 : 0] : focused;
  return neighbour(model, model.lanes[lane], edge, later) ?? neighbour(model, model.merged, edge, later);
}

function shows(item: PlacedItem, entry: number): boolean {
  return isCluster(item) ? item.members.includes(entry) : item.entry === entry;
}

/** The entry before or after another in a lane's order of time. */
function neighbour(model: TimelineModel, lane: Lane, entry: number, later: boolean): number | undefined {
  let position = bisectLeft(lane.days, model.at[entry]);
  while (position < lane.entries.length && lane.entries[position] !== entry) {
    position++;
  }
  return lane.entries.at(position + (later ? 1 : -1)) === undefined || (!later && position === 0)
    ? undefined
    : lane.entries[position + (later ? 1 : -1)];
}

/** The stop nearest in time in the next lane that has one. */
function acrossLanes(
  model: TimelineModel,
  layout: Layout,
  scale: TimeScale,
  focused: number,
  direction: 1 | -1,
): number | undefined {
  const stops = visible(model, layout, scale);
  const px = scale.toPx(model.at[focused]);
  for (
    let lane = model.lane[focused] + direction;
    lane >= 0 && lane < model.lanes.length;
    lane += direction
  ) {
    const found = nearest(
      stops.filter((stop) => stop.lane === lane),
      px,
    );
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function nearest(stops: readonly Stop[], px: number): number | undefined {
  let best: Stop | undefined;
  for (const stop of stops) {
    if (best === undefined || Math.abs(stop.item.alongPx - px) < Math.abs(best.item.alongPx - px)) {
      best = stop;
    }
  }
  return best === undefined ? undefined : entryOf(best.item);
}
