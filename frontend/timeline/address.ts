/** The window as two EDTF dates, as it stands in the address of a page. Pure. */
import { daysOf, edtfOf } from "./edtf.js";
import { isHome, lengthDays, type TimeWindow, type WindowLimits } from "./window.js";

export interface WindowAddress {
  /** First visible day, EDTF; empty, with `to`, when the window is the exhibit's span. */
  readonly from: string;
  /** Last visible day, EDTF. */
  readonly to: string;
}

export function addressOf(window: TimeWindow, limits: WindowLimits): WindowAddress {
  if (isHome(window, limits)) {
    return { from: "", to: "" };
  }
  const length = lengthDays(window);
  return { from: edtfOf(window.start, length), to: edtfOf(window.end - 1, length) };
}

/** The window of an address; what is missing, unreadable or the wrong way round falls back to the exhibit's span. */
export function windowOf(from: string | null, to: string | null, { home }: WindowLimits): TimeWindow {
  const first = from === null ? undefined : daysOf(from);
  const last = to === null ? undefined : daysOf(to);
  const start = first?.earliest ?? home.start;
  const end = last === undefined ? home.end : last.latest + 1;
  return end > start ? { start, end } : home;
}
