/**
 * How the height is shared among lanes when some of them are quiet: those without an entry in the window keep the row of
 * their dots alone, and the others get theirs, by the entries in the window and as far again on either side. Where no lane
 * is quiet, or nothing stands in the window, every entry of the exhibit counts, whatever the window, as in the century.
 * Pure.
 */
import { spansThrough } from "../model/long-spans.js";
import { slice, type Lane, type TimelineModel } from "../model/model.js";
import { lengthDays, type TimeWindow } from "../time/window.js";

/** So many rows of labels each lane can use, 0 for a quiet one. Undefined where all of the exhibit's entries count. */
export type LaneShares = readonly number[] | undefined;

/** So many rows an entry of the window may take: as many as its card needs. */
const ROWS_OF_A_CARD = 8;

export function laneShares(model: TimelineModel, window: TimeWindow): LaneShares {
  const shares = model.lanes.map((lane) => rowsWanted(model, lane, window));
  const isAnyQuiet = shares.includes(0);
  return isAnyQuiet && shares.some((rows) => rows >= ROWS_OF_A_CARD) ? shares : undefined;
}

function rowsWanted(model: TimelineModel, lane: Lane, { end, start }: TimeWindow): number {
  const inside = slice(lane, start, end);
  if (inside.first === inside.last) {
    // What has begun before stands at the edge, each in a line.
    return Math.min(spansThrough(model, lane.longSpans, start, end).length, ROWS_OF_A_CARD - 1);
  }
  const beside = lengthDays({ start, end });
  const { first, last } = slice(lane, start - beside, end + beside);
  return (last - first) * ROWS_OF_A_CARD;
}

/** Whether two sharings give every lane the same. */
export function sameShares(one: LaneShares, other: LaneShares): boolean {
  return (
    one === other ||
    (one?.length === other?.length && one?.every((share, lane) => share === other?.[lane]) === true)
  );
}

/** Whether a lane that gets so many rows has its part of what is left over, too. */
export function isSharer(shares: LaneShares, lane: number): boolean {
  return shares === undefined || shares[lane] >= ROWS_OF_A_CARD;
}
