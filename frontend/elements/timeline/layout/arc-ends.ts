/** Finds the ends of arcs: at marks, dots or clusters, or at the window's edge for entries outside. Pure. */
import { cardParts } from "./mark-parts.js";
import { isMark, type Layout, type PlacedItem } from "./placed.js";
import { columnCentrePx, laneCentrePx } from "./geometry.js";
import type { ArcEnd } from "./arcs.js";
import type { Link } from "../model/links.js";
import type { Metrics } from "./metrics.js";
import { includesEntry, type TimelineModel } from "../model/model.js";
import type { TimeScale } from "../time/scale.js";

/** An arc with its two ends. */
export interface PlacedArc extends Link {
  readonly start: ArcEnd;
  readonly end: ArcEnd;
}

/** What the ends are looked for in. */
export interface ArcScene {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  readonly layout: Layout;
  /** How far a drawn item reaches from its centre. */
  readonly radiusPx: (item: PlacedItem, entry: number) => number;
}

/**
 * The links that are drawn, with their ends. Left out are links within one cluster, and links whose ends both lie outside
 * the window.
 */
export function placeArcs(scene: ArcScene, links: readonly Link[]): PlacedArc[] {
  if (links.length === 0) {
    return [];
  }
  const items = itemsOf(scene, new Set(links.flatMap(({ from, to }) => [from, to])));
  return links.flatMap((link) => {
    const [first, last] = [items.get(link.from), items.get(link.to)];
    const [cause, effect] = [endOf(scene, link.from, first), endOf(scene, link.to, last)];
    const start = atCard(scene, cause, first, effect, true);
    const end = atCard(scene, effect, last, cause, false);
    const hidden = (first !== undefined && first === last) || (start.beyond !== 0 && end.beyond !== 0);
    return hidden ? [] : [{ ...link, start, end }];
  });
}

/** The items that show the wanted entries. */
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
      : layout.clusters.find((each) => each.lane === lane && includesEntry(model, each.members, entry));
    if (cluster !== undefined) {
      found.set(entry, cluster);
    }
  }
  return found;
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

/**
 * Moves the end of an arc from a mark's own place to the edge of its card, which would hide it: for a cause to the card's
 * later end, for an effect to its earlier one, and above or below where the other end is not beside the card.
 */
function atCard(
  { metrics }: ArcScene,
  end: ArcEnd,
  item: PlacedItem | undefined,
  other: ArcEnd,
  isCause: boolean,
): ArcEnd {
  if (metrics.vertical || end.beyond !== 0 || item === undefined || !isMark(item) || item.form !== "card") {
    return end;
  }
  const { ground } = cardParts(item, metrics);
  const fromPx = item.alongPx + ground.x;
  const toPx = fromPx + ground.width;
  if (!metrics.reversed && (isCause ? other.alongPx > toPx : other.alongPx < fromPx)) {
    return { ...end, alongPx: isCause ? toPx : fromPx, label: isCause ? "before" : "after" };
  }
  const insetPx = Math.min(metrics.targetPx, ground.width / 2);
  // Half-way to the other end, so that the arc has room to arrive there along time.
  const halfPx = (end.alongPx + other.alongPx) / 2;
  const alongPx = Math.min(Math.max(halfPx, fromPx + insetPx), toPx - insetPx);
  const side = Math.sign(other.acrossPx - item.acrossPx);
  const acrossPx = item.acrossPx + (side * ground.height) / 2;
  return { ...end, alongPx, acrossPx, label: isCause ? "after" : "before" };
}

/** Which side of an item its label takes. When time runs down, all labels stand in a column beside the marks. */
function labelSide(item: PlacedItem, vertical: boolean): ArcEnd["label"] {
  if (vertical) {
    return "after";
  }
  return !isMark(item) ? "none" : item.leftward ? "before" : "after";
}
