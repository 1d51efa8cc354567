/** The window as two EDTF dates, which is how addresses of pages and the API have it. Pure. */
import { edgeDays, edtfOf, windowDays } from "../../../shared/time/edtf.js";
import { firstDayOf, isHome, lastDayOf, lengthDays, type TimeWindow, type WindowLimits } from "./window.js";

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
  return { from: edtfOf(firstDayOf(window), length), to: edtfOf(lastDayOf(window), length) };
}

/**
 * The window that an address asks for. An end that is missing or is no date is no bound, as in the list: the window then
 * reaches to the end of all time on that side. Undefined where both are missing, or `from` comes after `to`.
 */
export function requestedWindow(
  from: string | null,
  to: string | null,
  { outer }: WindowLimits,
): TimeWindow | undefined {
  const { earliest, latest } = windowDays(from, to);
  if (earliest === -Infinity && latest === Infinity) {
    return undefined;
  }
  // Where the given end lies beyond all time, the window is just as long as the date of that end.
  return {
    start: earliest === -Infinity ? Math.min(outer.start, edgeDays(to)?.earliest ?? Infinity) : earliest,
    end: latest === Infinity ? Math.max(outer.end, (edgeDays(from)?.latest ?? -Infinity) + 1) : latest + 1,
  };
}

/** The window that an address asks for, else the home window. */
export function windowOf(from: string | null, to: string | null, limits: WindowLimits): TimeWindow {
  return requestedWindow(from, to, limits) ?? limits.home;
}

/**
 * Whether an address asks for a window after or before all entries and the exhibit's span; undefined where it does
 * neither.
 */
export function beyondTime(
  from: string | null,
  to: string | null,
  limits: WindowLimits,
): "after" | "before" | undefined {
  const asked = requestedWindow(from, to, limits);
  if (asked === undefined) {
    return undefined;
  }
  return asked.start >= limits.span.end ? "after" : asked.end <= limits.span.start ? "before" : undefined;
}
