/**
 * How the height is shared among lanes when some of them are quiet: those without an entry in the window keep the row of
 * their dots alone, and the others get theirs, by the entries in the window and as far again on either side. Where no lane
 * is quiet, or all are, every entry of the exhibit counts, whatever the window, as in the century. Pure.
 */
import { laneHolds } from "../model/presence.js";
import { slice, type TimelineModel } from "../model/model.js";
import { lengthDays, type TimeWindow } from "../time/window.js";

/** Entries of each lane that count for its height; 0 for a quiet lane. Undefined where all of the exhibit's count. */
export type LaneShares = readonly number[] | undefined;

export function laneShares(model: TimelineModel, window: TimeWindow): LaneShares {
  const quiet = model.lanes.map((lane) => !laneHolds(model, lane, window));
  if (!quiet.includes(true) || !quiet.includes(false)) {
    return undefined;
  }
  const beside = lengthDays(window);
  return model.lanes.map((lane, number) => {
    const { first, last } = slice(lane, window.start - beside, window.end + beside);
    return quiet[number] ? 0 : Math.max(last - first, 1);
  });
}

/** Whether two sharings give every lane the same. */
export function sameShares(one: LaneShares, other: LaneShares): boolean {
  return (
    one === other ||
    (one?.length === other?.length && one?.every((share, lane) => share === other?.[lane]) === true)
  );
}

/** So many rows an entry of the window may take: as many as its card needs. */
const ROWS_OF_A_CARD = 8;

/** Up to how many rows of labels a lane may get, for `apportionRows`. */
export function rowVotes(entries: readonly number[], shares: LaneShares): readonly number[] {
  return shares?.map((share) => share * ROWS_OF_A_CARD) ?? entries;
}
