/**
 * Finds the entries that overlap a window though their marks stand outside it: intervals, and dates that are known only
 * to a month, a year or a decade. The entries are sorted by start; each block of them has the latest end of its members,
 * so that a search skips most blocks and stays cheap among 100,000 entries. Pure.
 */
import { bisectLeft } from "../../../shared/time/bisect.js";
import type { TimeColumns } from "./columns.js";

/** The entries of a lane that last longer than a day, sorted by start. */
export interface LongSpans {
  readonly entries: Int32Array;
  /** `start` of each of `entries`. */
  readonly starts: Float64Array;
  /** The latest end within each block of BLOCK entries. */
  readonly latestEnds: Float64Array;
}

const BLOCK = 64;

/** @param inLane the lane's entries, in any order */
export function longSpansOf(times: Pick<TimeColumns, "start" | "end">, inLane: Int32Array): LongSpans {
  const entries = inLane
    .filter((entry) => times.end[entry] - times.start[entry] > 1)
    .sort((a, b) => times.start[a] - times.start[b] || a - b);
  const latestEnds = new Float64Array(Math.ceil(entries.length / BLOCK)).fill(-Infinity);
  entries.forEach((entry, position) => {
    const block = Math.floor(position / BLOCK);
    latestEnds[block] = Math.max(latestEnds[block], times.end[entry]);
  });
  return { entries, starts: Float64Array.from(entries, (entry) => times.start[entry]), latestEnds };
}

/** The entries that overlap [from, to), by start. */
export function spansOver(
  { end }: Pick<TimeColumns, "end">,
  spans: LongSpans,
  from: number,
  to: number,
): number[] {
  const found: number[] = [];
  const until = bisectLeft(spans.starts, to);
  for (let block = 0; block * BLOCK < until; block++) {
    if (spans.latestEnds[block] <= from) {
      continue;
    }
    const last = Math.min((block + 1) * BLOCK, until);
    for (let position = block * BLOCK; position < last; position++) {
      if (end[spans.entries[position]] > from) {
        found.push(spans.entries[position]);
      }
    }
  }
  return found;
}

/** Those of them whose marks stand outside, by significance and then time. */
export function spansThrough(
  model: TimeColumns & { readonly significance: Uint8Array },
  spans: LongSpans,
  from: number,
  to: number,
): number[] {
  return spansOver(model, spans, from, to)
    .filter((entry) => model.at[entry] < from || model.at[entry] > to)
    .sort((a, b) => model.significance[b] - model.significance[a] || model.at[a] - model.at[b]);
}
