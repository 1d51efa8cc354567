/** How many entries stand where in all time: the bars of the overview. Pure. */
import { bisectLeft } from "../../../shared/time/bisect.js";
import { FLAG_OPEN_START } from "./columns.js";
import type { TimelineModel } from "./model.js";

/**
 * Counts the entries of each lane in equal slices of the whole span. An entry with an open start began before all that
 * is shown, so it counts in the first slice, though its mark stands at its end.
 */
export function densities({ flags, lanes, limits }: TimelineModel, slices: number): Uint32Array[] {
  const { start, end } = limits.outer;
  const sliceDays = (end - start) / slices;
  return lanes.map((lane) => {
    const begun = lane.days.filter((_, place) => (flags[lane.entries[place]] & FLAG_OPEN_START) === 0);
    const counts = density(begun, slices, (slice) => start + sliceDays * (slice + 1));
    counts[0] += lane.days.length - begun.length;
    return counts;
  });
}

/** @param days in order of time */
function density(days: Float64Array, slices: number, endOf: (slice: number) => number): Uint32Array {
  const counts = new Uint32Array(slices);
  let before = 0;
  for (let slice = 0; slice < slices; slice++) {
    const until = slice === slices - 1 ? days.length : bisectLeft(days, endOf(slice));
    counts[slice] = until - before;
    before = until;
  }
  return counts;
}

/** The part of a stacked bar that belongs to one lane. */
export interface BarSegment {
  /** Number of the bar: its slice of time. */
  readonly slice: number;
  /** Where the segment begins and ends, as shares of the highest bar. */
  readonly from: number;
  readonly to: number;
}

/**
 * Stacks the lanes' counts: the segments of each lane. A bar's height grows with the square root of its entries, so that
 * a bar of one entry can still be seen beside a bar of hundreds; within a bar each lane has its share of the entries.
 */
export function stackedBars(counts: readonly Uint32Array[]): BarSegment[][] {
  const slices = counts.at(0)?.length ?? 0;
  const totals = Float64Array.from({ length: slices }, (_, slice) =>
    counts.reduce((sum, lane) => sum + lane[slice], 0),
  );
  const most = totals.reduce((largest, total) => Math.max(largest, total), 1);
  const filled = new Float64Array(slices);
  return counts.map((lane) => {
    const segments: BarSegment[] = [];
    for (let slice = 0; slice < slices; slice++) {
      if (lane[slice] > 0) {
        const from = filled[slice];
        const to = from + (Math.sqrt(totals[slice] / most) * lane[slice]) / totals[slice];
        segments.push({ slice, from, to });
        filled[slice] = to;
      }
    }
    return segments;
  });
}
