/**
 * The visible stretch of time: an immutable value, and the functions by which all inputs (wheel, pinch, drag, keys,
 * buttons, brush, address) change it, so that the limits are kept in one place. Pure.
 */

export interface TimeWindow {
  /** First visible moment, in fractional days. */
  readonly start: number;
  /** Moment after the last visible one; always later than `start`. */
  readonly end: number;
}

/** How far a window may go. */
export interface WindowLimits {
  /** The widest window: all time in which there are entries, with a margin. */
  readonly outer: TimeWindow;
  /** All time in which there are entries, with the exhibit's own span. */
  readonly span: TimeWindow;
  /** The span that the exhibit's document states. */
  readonly exhibit: TimeWindow;
  /** What is shown when nobody asks for anything else: the exhibit's span, or the thread that the document is of. */
  readonly home: TimeWindow;
  /** The narrowest window, in days. */
  readonly minimumDays: number;
}

/** The narrowest window shows four days: dates are not more exact than days. */
const MINIMUM_DAYS = 4;

/** Margin of the widest window, as a share of its length, so that the first and last marks do not touch the edge. */
const MARGIN = 0.025;

/**
 * Limits for the days from `firstDay` to `lastDay`, both included.
 *
 * @param firstDay first day on which there is anything
 * @param lastDay last such day
 * @param exhibit the exhibit's own span, where it has one; it lies between the two
 * @param home the home window, where it is not the exhibit's span
 */
export function limitsFor(
  firstDay: number,
  lastDay: number,
  exhibit?: TimeWindow,
  home?: TimeWindow,
): WindowLimits {
  const days = lastDay + 1 - firstDay;
  const length = Math.max(days, MINIMUM_DAYS);
  const margin = Math.max(length * MARGIN, 1) + (length - days) / 2;
  const outer = { start: firstDay - margin, end: lastDay + 1 + margin };
  const own = exhibit === undefined || lengthDays(exhibit) < MINIMUM_DAYS ? outer : exhibit;
  const limits = {
    span: { start: firstDay, end: lastDay + 1 },
    outer,
    exhibit: own,
    home: own,
    minimumDays: MINIMUM_DAYS,
  };
  return home === undefined ? limits : { ...limits, home: clamp(home, limits) };
}

/** Less than this of a day is not in sight. */
const UNSEEN_DAYS = 0.01;

/** The first day of which something is in sight. */
export function firstDayOf({ start }: TimeWindow): number {
  return Math.floor(start + UNSEEN_DAYS);
}

/** The last day of which something is in sight. */
export function lastDayOf({ end }: TimeWindow): number {
  return Math.ceil(end - UNSEEN_DAYS) - 1;
}

export function lengthDays(window: TimeWindow): number {
  return window.end - window.start;
}

/** The nearest window within the limits: first its length is limited, then its place. */
export function clamp(window: TimeWindow, limits: WindowLimits): TimeWindow {
  const { outer } = limits;
  const widest = lengthDays(outer);
  const wished = lengthDays(window);
  const length = Math.min(Math.max(wished, Math.min(limits.minimumDays, widest)), widest);
  const start = length === wished ? window.start : (window.start + window.end - length) / 2;
  const clampedStart = Math.min(Math.max(start, outer.start), outer.end - length);
  return { start: clampedStart, end: clampedStart + length };
}

/** Moves the window by `days`. At the limits it stops and keeps its length. */
export function pan(window: TimeWindow, days: number, limits: WindowLimits): TimeWindow {
  return clamp({ start: window.start + days, end: window.end + days }, limits);
}

/**
 * Divides the window's length by `factor` while the moment `anchor` keeps its place on the screen.
 * Where the limits prevent that, the anchor moves.
 */
export function zoomAt(window: TimeWindow, factor: number, anchor: number, limits: WindowLimits): TimeWindow {
  const widest = lengthDays(limits.outer);
  const wished = lengthDays(window) / factor;
  const length = Math.min(Math.max(wished, Math.min(limits.minimumDays, widest)), widest);
  const share = (anchor - window.start) / lengthDays(window);
  const start = anchor - share * length;
  return clamp({ start, end: start + length }, limits);
}

/** Moves the window as little as possible so that `day` lies inside, with `margin` (a share of the window) beside it. */
export function panIntoView(
  window: TimeWindow,
  day: number,
  margin: number,
  limits: WindowLimits,
): TimeWindow {
  const room = lengthDays(window) * margin;
  if (day < window.start + room) {
    return pan(window, day - room - window.start, limits);
  }
  return day > window.end - room ? pan(window, day + room - window.end, limits) : window;
}

/** The part of a window in which there is anything; the ends of a window are named by the ends of this part. */
export function visibleTime(window: TimeWindow, { span }: WindowLimits): TimeWindow {
  const start = Math.max(window.start, span.start);
  const end = Math.min(window.end, span.end);
  return end > start ? { start, end } : window;
}

export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A difference of this share of the window is less than a pixel on most screens. */
const UNSEEN_SHARE = 0.0005;

/** Whether a window is the home window, but for a difference that cannot be seen. */
export function isHome(window: TimeWindow, { home }: WindowLimits): boolean {
  const unseen = lengthDays(home) * UNSEEN_SHARE;
  return Math.abs(window.start - home.start) < unseen && Math.abs(window.end - home.end) < unseen;
}
