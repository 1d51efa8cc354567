import { lengthDays, type TimeWindow } from "./window.js";

/** Turns days into pixels along the time axis and back. Immutable; the only place that derives pixels per day. */
export class TimeScale {
  readonly window: TimeWindow;
  /** Length of the time axis. */
  readonly lengthPx: number;
  readonly pxPerDay: number;
  /** Time runs from right to left: pixels still count from the left. */
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

  /** Where a stretch of time begins and ends on the screen. */
  stretchPx(start: number, end: number): { readonly fromPx: number; readonly toPx: number } {
    const [first, last] = [this.toPx(start), this.toPx(end)];
    return this.reversed ? { fromPx: last, toPx: first } : { fromPx: first, toPx: last };
  }

  /** Days that a length in pixels covers. */
  daysIn(px: number): number {
    return px / this.pxPerDay;
  }
}
