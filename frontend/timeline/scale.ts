import { lengthDays, type TimeWindow } from "./window.js";

/** Turns days into pixels along the time axis and back. Immutable; the only place that derives pixels per day. */
export class TimeScale {
  readonly window: TimeWindow;
  /** Length of the time axis. */
  readonly lengthPx: number;
  readonly pxPerDay: number;

  constructor(window: TimeWindow, lengthPx: number) {
    this.window = window;
    this.lengthPx = lengthPx;
    this.pxPerDay = lengthPx / lengthDays(window);
  }

  /** Pixels from the start of the axis. */
  toPx(day: number): number {
    return (day - this.window.start) * this.pxPerDay;
  }

  toDay(px: number): number {
    return this.window.start + px / this.pxPerDay;
  }

  /** Days that a length in pixels covers. */
  daysIn(px: number): number {
    return px / this.pxPerDay;
  }
}
