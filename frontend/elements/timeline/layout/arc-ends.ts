/** Where the arcs of a window begin and end: at marks, dots, clusters, or at the window's edge. Pure. */
import type { ArcEnd } from "./arcs.js";
import { isMark, type PlacedItem } from "./hit-test.js";
import { columnCentrePx, laneCentrePx, type Layout } from "./layout.js";
import type { Link } from "../model/links.js";
import type { Metrics } from "./metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { TimeScale } from "../time/scale.js";

/** An arc with its two ends. */
export interface PlacedArc extends Link {
  readonly start: ArcEnd;
  readonly end: ArcEnd;
}

/** What the ends are taken from. */
export interface ArcScene {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  readonly layout: Layout;
  /** How far a drawn item reaches from its centre. */
  readonly radiusPx: (item: PlacedItem, entry: number) => number;
}

/**
 * The links that can be seen, with their ends. Links within one cluster lead nowhere, and links whose ends both lie
 * outside only pass through: neither is drawn.
 */
export function placeArcs(scene: ArcScene, links: readonly Link[]): PlacedArc[] {
  if (links.length === 0) {
    return [];
  }
  const items = itemsOf(scene, new Set(links.flatMap(({ from, to }) => [from, to])));
  return links.flatMap((link) => {
    const [first, last] = [items.get(link.from), items.get(link.to)];
    const start = endOf(scene, link.from, first);
    const end = endOf(scene, link.to, last);
    const hidden = (first !== undefined && first === last) || (start.beyond !== 0 && end.beyond !== 0);
    return hidden ? [] : [{ ...link, start, end }];
  });
}

/** The items that show some entries. */
function itemsOf({ layout, metrics, model }: ArcScene, wanted: ReadonlySet<number>): Map<number, PlacedItem> {
  const found = new Map<number, PlacedItem>();
  for (const item of [...layout.marks, ...layout.dots]) {
    if (wanted.has(item.entry)) {
      found.set(item.entry, item);
    }
  }
  for (const entry of wanted) {
    const lane = metrics.vertical ? 0 : model.lane[entry];
    const cluster = found.has(entry)
      ? undefined
      : layout.clusters.find((each) => each.lane === lane && holds(model, each.members, entry));
    if (cluster !== undefined) {
      found.set(entry, cluster);
    }
  }
  return found;
}

/** Whether a cluster's members, which may be very many and stand in order of time, include an entry. */
function holds({ at }: TimelineModel, members: Int32Array, entry: number): boolean {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = at[members[middle]] - at[entry] || members[middle] - entry;
    if (before === 0) {
      return true;
    }
    [low, high] = before < 0 ? [middle + 1, high] : [low, middle];
  }
  return false;
}

function endOf(
  { metrics, model, radiusPx, scale }: ArcScene,
  entry: number,
  item: PlacedItem | undefined,
): ArcEnd {
  const { padPx, timePx, vertical } = metrics;
  const alongPx = item?.alongPx ?? scale.toPx(model.at[entry]);
  const beyond = alongPx < -padPx ? -1 : alongPx > timePx + padPx ? 1 : 0;
  const lane = model.lane[entry];
  const acrossPx = item?.acrossPx ?? (vertical ? columnCentrePx(metrics, lane) : laneCentrePx(metrics, lane));
  if (beyond !== 0 || item === undefined) {
    const edgePx = beyond < 0 ? -padPx : beyond > 0 ? timePx + padPx : alongPx;
    return { alongPx: edgePx, acrossPx, radiusPx: 0, label: "none", beyond };
  }
  return { alongPx, acrossPx, radiusPx: radiusPx(item, entry), label: labelSide(item, vertical), beyond };
}

/** When time runs down, labels stand in a column of their own and an arc may arrive from above. */
function labelSide(item: PlacedItem, vertical: boolean): ArcEnd["label"] {
  if (vertical) {
    return "after";
  }
  return !isMark(item) ? "none" : item.leftward ? "before" : "after";
}
