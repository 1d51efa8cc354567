/** The stretch of time that the number strip draws, and where. Pure. */

/** A stretch of time and where it is drawn. */
export interface StripFrame {
  readonly fromDay: number;
  readonly toDay: number;
  readonly xPx: (day: number) => number;
  readonly yPx: (share: number) => number;
}

/** Finer could not be seen, and would be longer. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
