/** The window as two EDTF dates, as it stands in the address of a page. Pure. */
import { edgeDays, edtfOf, windowDays } from "../../../shared/time/edtf.js";
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

/**
 * The window that an address asks for. An end that is missing, or is no date, is no bound: as in the list, all that
 * there is on that side is meant. Without either, or the wrong way round, it is undefined: nothing was asked for.
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
  // Beyond everything the missing end lies behind the given one: the window is then empty, and as long as that one.
  return {
    start: earliest === -Infinity ? Math.min(outer.start, edgeDays(to)?.earliest ?? Infinity) : earliest,
    end: latest === Infinity ? Math.max(outer.end, (edgeDays(from)?.latest ?? -Infinity) + 1) : latest + 1,
  };
}

/** The window of an address; where it asks for none, the one that is shown at first. */
export function windowOf(from: string | null, to: string | null, limits: WindowLimits): TimeWindow {
  return requestedWindow(from, to, limits) ?? limits.home;
}

/** On which side of all time in which there is anything an address asks for a window; undefined where it does not. */
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
