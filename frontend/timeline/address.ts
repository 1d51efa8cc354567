/** The window as two EDTF dates, as it stands in the address of a page. Pure. */
import { daysOf, edtfOf } from "./edtf.js";
import { lengthDays, type TimeWindow } from "./window.js";

export interface WindowAddress {
  /** First visible day, EDTF. */
  readonly from: string;
  /** Last visible day, EDTF. */
  readonly to: string;
}

export function addressOf(window: TimeWindow): WindowAddress {
  const length = lengthDays(window);
  return { from: edtfOf(window.start, length), to: edtfOf(window.end - 1, length) };
}

/** The window of an address; what is missing, unreadable or the wrong way round falls back to the whole span. */
export function windowOf(from: string | null, to: string | null, outer: TimeWindow): TimeWindow {
  const first = from === null ? undefined : daysOf(from);
  const last = to === null ? undefined : daysOf(to);
  const start = first?.earliest ?? outer.start;
  const end = last === undefined ? outer.end : last.latest + 1;
  return end > start ? { start, end } : outer;
}
