/** The dates of all entries as columns of numbers, indexed by entry number. Pure. */
import type { Columns } from "../../../shared/document/exhibit-document.js";
import { flagsOf } from "../../../shared/time/edtf.js";

/** Bits of `TimeColumns.flags`. */
export const FLAG_INTERVAL = 1;
export const FLAG_UNCERTAIN = 2;
export const FLAG_OPEN_START = 4;
export const FLAG_OPEN_END = 8;

export interface TimeColumns {
  /** First moment of the entry, in days; minus infinity for an open start. */
  readonly start: Float64Array;
  /** Moment after the entry's last, in days; infinity for an open end. */
  readonly end: Float64Array;
  /** Day at which the mark stands: the middle of what an uncertain date covers, the beginning of an interval. */
  readonly at: Float64Array;
  readonly flags: Uint8Array;
}

export function timeColumns(columns: Columns): TimeColumns {
  const count = columns.id.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const at = new Float64Array(count);
  const flags = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const earliest = columns.earliest[index];
    const latest = columns.latest[index];
    const read = flagsOf(columns.date[index]);
    start[index] = earliest ?? -Infinity;
    end[index] = latest === null ? Infinity : latest + 1;
    flags[index] =
      (read.interval ? FLAG_INTERVAL : 0) |
      (read.uncertain ? FLAG_UNCERTAIN : 0) |
      (earliest === null ? FLAG_OPEN_START : 0) |
      (latest === null ? FLAG_OPEN_END : 0);
    at[index] = markDay(start[index], end[index], read.interval);
  }
  return { start, end, at, flags };
}

function markDay(start: number, end: number, interval: boolean): number {
  if (start === -Infinity) {
    return end === Infinity ? 0 : end - 0.5;
  }
  return interval || end === Infinity ? start + 0.5 : (start + end) / 2;
}

/** Whether an entry's date is an interval, "1983/1986", and not one date that is known more or less exactly. */
export function isInterval({ flags }: TimeColumns, entry: number): boolean {
  return (flags[entry] & FLAG_INTERVAL) !== 0;
}
