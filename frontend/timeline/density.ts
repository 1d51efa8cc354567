import { bisectLeft } from "../graphics/bisect.js";
import type { Lane, TimelineModel } from "./model.js";

/**
 * Entries of each lane per equal slice of the whole span, for the overview. Needs one bisection a lane and slice,
 * however many entries there are.
 */
export function densities({ lanes, limits }: TimelineModel, slices: number): Uint32Array[] {
  const { start, end } = limits.outer;
  const sliceDays = (end - start) / slices;
  return lanes.map((lane) => density(lane, slices, (slice) => start + sliceDays * (slice + 1)));
}

function density(lane: Lane, slices: number, endOf: (slice: number) => number): Uint32Array {
  const counts = new Uint32Array(slices);
  let before = 0;
  for (let slice = 0; slice < slices; slice++) {
    const until = slice === slices - 1 ? lane.days.length : bisectLeft(lane.days, endOf(slice));
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
