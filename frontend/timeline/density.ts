import type { TimelineModel } from "./model.js";
import { bisectLeft } from "./bisect.js";

/** Entries per equal slice of the whole span, for the overview. Needs one bisection a slice, however many entries. */
export function density(model: TimelineModel, slices: number): Uint32Array {
  const { start, end } = model.limits.outer;
  const counts = new Uint32Array(slices);
  let before = 0;
  for (let slice = 0; slice < slices; slice++) {
    const until =
      slice === slices - 1
        ? model.count
        : bisectLeft(model.merged.days, start + ((end - start) * (slice + 1)) / slices);
    counts[slice] = until - before;
    before = until;
  }
  return counts;
}

/** Heights from 0 to 1: by square root, so that a single entry can still be seen beside a crowd. */
export function heights(counts: Uint32Array): Float64Array {
  const most = counts.reduce((largest, count) => Math.max(largest, count), 1);
  return Float64Array.from(counts, (count) => Math.sqrt(count / most));
}
