/** Which signs of the drawing an entry's mark has, by the messages that explain them. Pure. */
import { isCluster, isMark, type PlacedItem } from "../layout/placed.js";
import { FLAG_INTERVAL, FLAG_OPEN_END, FLAG_OPEN_START, FLAG_UNCERTAIN } from "../model/columns.js";
import { NO_FOREGROUND, type Foreground } from "../model/links.js";
import type { TimelineModel } from "../model/model.js";
import type { TimelineKey } from "./messages.js";

export type Sign = Extract<TimelineKey, `sign${string}`>;

/**
 * The sign that most needs a word comes first.
 *
 * @param foreground an arc leads from or to each of its entries
 */
export function signsOf(
  item: PlacedItem,
  { flags }: TimelineModel,
  { entries, links }: Foreground = NO_FOREGROUND,
): readonly Sign[] {
  if (isCluster(item)) {
    return ["signCount"];
  }
  const has = (flag: number): boolean => (flags[item.entry] & flag) !== 0;
  const isLong = item.extent !== undefined;
  const signs: readonly (readonly [Sign, boolean])[] = [
    ["signArc", links.length > 0 && entries.has(item.entry)],
    ["signRing", item.pinned && item.stuck === undefined],
    ["signDisc", isMark(item) && item.form === "disc" && item.hasPicture],
    ["signFade", isLong && (has(FLAG_OPEN_END) || has(FLAG_OPEN_START))],
    ["signBar", isLong && has(FLAG_INTERVAL)],
    ["signBand", isLong && !has(FLAG_INTERVAL)],
    ["signGlow", isMark(item) && has(FLAG_UNCERTAIN)],
  ];
  return signs.flatMap(([sign, isSeen]) => (isSeen ? [sign] : []));
}
