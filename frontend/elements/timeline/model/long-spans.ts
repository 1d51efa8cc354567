/**
 * What lasts through the window though its mark lies outside: spans, and dates that are only known to fall
 * somewhere in a longer time. Found by block maxima, so that a window among 100,000 entries costs little. Pure.
 */
import { bisectLeft } from "../../../shared/time/bisect.js";
import type { TimelineModel } from "./model.js";

/** Entries of a lane that last longer than a day, by their beginning. */
export interface Lasting {
  readonly entries: Int32Array;
  readonly starts: Float64Array;
  /** The latest end within each block of BLOCK entries. */
  readonly latestEnds: Float64Array;
}

const BLOCK = 64;

/** @param inLane the lane's entries, in any order */
export function lastingOf(model: Pick<TimelineModel, "start" | "end">, inLane: Int32Array): Lasting {
  const entries = inLane
    .filter((entry) => model.end[entry] - model.start[entry] > 1)
    .sort((a, b) => model.start[a] - model.start[b] || a - b);
  const latestEnds = new Float64Array(Math.ceil(entries.length / BLOCK)).fill(-Infinity);
  entries.forEach((entry, position) => {
    const block = Math.floor(position / BLOCK);
    latestEnds[block] = Math.max(latestEnds[block], model.end[entry]);
  });
  return { entries, starts: Float64Array.from(entries, (entry) => model.start[entry]), latestEnds };
}

/** Entries that touch [from, to) while their marks stand outside, by significance and then time. */
export function pinnedIn(model: TimelineModel, lasting: Lasting, from: number, to: number): number[] {
  const result: number[] = [];
  const until = bisectLeft(lasting.starts, to);
  for (let block = 0; block * BLOCK < until; block++) {
    if (lasting.latestEnds[block] <= from) {
      continue;
    }
    const last = Math.min((block + 1) * BLOCK, until);
    for (let position = block * BLOCK; position < last; position++) {
      const entry = lasting.entries[position];
      const day = model.at[entry];
      if (model.end[entry] > from && (day < from || day > to)) {
        result.push(entry);
      }
    }
  }
  return result.sort((a, b) => model.significance[b] - model.significance[a] || model.at[a] - model.at[b]);
}
