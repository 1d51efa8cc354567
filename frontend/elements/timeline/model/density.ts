import { bisectLeft } from "../../../shared/time/bisect.js";
import { FLAG_OPEN_START, type TimelineModel } from "./model.js";

/**
 * Entries of each lane per equal slice of the whole span, for the overview. One whose beginning is open or unknown had
 * begun before all that is shown, so it counts in the first slice, though its mark stands at its end.
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

/** A piece of a bar: where it begins and ends, as shares of the highest bar. */
export interface Piece {
  readonly slice: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The pieces of each lane, one upon the other. A bar is as high as the square root of all its entries, so that a single
 * one can still be seen beside a crowd; its pieces are as high as the lanes' shares of it.
 */
export function stacked(counts: readonly Uint32Array[]): Piece[][] {
  const slices = counts.at(0)?.length ?? 0;
  const totals = Float64Array.from({ length: slices }, (_, slice) =>
    counts.reduce((sum, lane) => sum + lane[slice], 0),
  );
  const most = totals.reduce((largest, total) => Math.max(largest, total), 1);
  const filled = new Float64Array(slices);
  return counts.map((lane) => {
    const pieces: Piece[] = [];
    for (let slice = 0; slice < slices; slice++) {
      if (lane[slice] > 0) {
        const from = filled[slice];
        const to = from + (Math.sqrt(totals[slice] / most) * lane[slice]) / totals[slice];
        pieces.push({ slice, from, to });
        filled[slice] = to;
      }
    }
    return pieces;
  });
}
