/** Where the number strip and its figures are drawn, in pixels. Pure. */
import type { Metrics } from "../layout/metrics.js";
import type { StripModel } from "./model.js";

/** Room above the highest value for labels, and below the foot without and with a row of annotations. */
const ABOVE_PX = 24;
const BELOW_PX = 8;
const ANNOTATIONS_PX = 26;

/** Places across time, from the top of the first lane. */
export interface StripBox {
  /** Where the share 1 stands. */
  readonly topPx: number;
  /** Where the share 0 stands. */
  readonly footPx: number;
  /** Middle of the row of annotations. */
  readonly annotationsPx: number;
}

export function stripBoxOf({ plotHeightPx, stripPx, unit }: Metrics, hasAnnotations: boolean): StripBox {
  const bottomPx = plotHeightPx + stripPx;
  return {
    topPx: plotHeightPx + ABOVE_PX * unit,
    footPx: bottomPx - (hasAnnotations ? ANNOTATIONS_PX : BELOW_PX) * unit,
    annotationsPx: bottomPx - (ANNOTATIONS_PX * unit) / 2,
  };
}

/** The stretch of time that is drawn, and the two scales of the drawing. */
export interface StripFrame {
  readonly fromDay: number;
  readonly toDay: number;
  readonly xPx: (day: number) => number;
  /** @param share of the strip's height: 0 at its foot, 1 at its top */
  readonly yPx: (share: number) => number;
}

/** A tenth of a pixel is as exact as a path needs to be, and keeps it short. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Least widths of bands, at natural size: for a stretch of time, and for a year or month. */
const LEAST_BAND_PX = 12;
const LEAST_CALENDAR_BAND_PX = 120;

/**
 * Whether a figure is drawn as a band as wide as its date. That of a stretch of time is, once it is wider than a dot; that
 * of a year or month, once the visitor has zoomed into it. Bars and steps show the length of their dates anyway.
 */
export function isBand(
  { ends, form, lasting, starts }: StripModel,
  figure: number,
  pxPerDay: number,
  unit: number,
): boolean {
  const widthPx = (ends[figure] + 1 - starts[figure]) * pxPerDay;
  const leastPx = lasting[figure] === 1 ? LEAST_BAND_PX : LEAST_CALENDAR_BAND_PX;
  return form !== "bars" && form !== "step" && widthPx >= leastPx * unit;
}

/** Marks and dots so near to the line at which the strip is read are ringed and named. */
const REACH_PX = 10;

export function reachPx(unit: number): number {
  return REACH_PX * unit;
}
