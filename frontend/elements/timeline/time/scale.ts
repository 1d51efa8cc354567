import { lengthDays, type TimeWindow } from "./window.js";

/** Scales that differ by less than this share count as the same, since panning changes their last digits. */
const SAME_SCALE = 1e-9;

/** Whether a day is as long at both numbers of pixels per day; never where one is not a number. */
export function sameScale(onePxPerDay: number, otherPxPerDay: number): boolean {
  return Math.abs(onePxPerDay / otherPxPerDay - 1) < SAME_SCALE;
}

/** The linear scale of the time axis: days to pixels and back. Immutable. */
export class TimeScale {
  readonly window: TimeWindow;
  /** Length of the time axis. */
  readonly lengthPx: number;
  readonly pxPerDay: number;
  /** Time runs from right to left. Pixels count from the left either way. */
  readonly reversed: boolean;

  constructor(window: TimeWindow, lengthPx: number, reversed = false) {
    this.window = window;
    this.lengthPx = lengthPx;
    this.reversed = reversed;
    this.pxPerDay = lengthPx / lengthDays(window);
  }

  /** Pixels from the start of the axis. */
  toPx(day: number): number {
    return (this.reversed ? this.window.end - day : day - this.window.start) * this.pxPerDay;
  }

  toDay(px: number): number {
    return this.reversed ? this.window.end - px / this.pxPerDay : this.window.start + px / this.pxPerDay;
  }

  /** The pixels of a stretch of time, from left to right. */
  stretchPx(start: number, end: number): { readonly fromPx: number; readonly toPx: number } {
    const [first, last] = [this.toPx(start), this.toPx(end)];
    return this.reversed ? { fromPx: last, toPx: first } : { fromPx: first, toPx: last };
  }

  /** The length of time that a length in pixels stands for, in days. */
  daysIn(px: number): number {
    return px / this.pxPerDay;
  }
}
