/** Where things stand across the number strip, in pixels of the plot. Pure. */
import type { Metrics } from "../layout/metrics.js";

/** Room for the labels above the highest value, and for what moved the number below the foot. */
const ABOVE_PX = 24;
const BELOW_PX = 8;
const ANNOTATIONS_PX = 26;

export interface StripBox {
  readonly topPx: number;
  readonly footPx: number;
  /** Middle of the row of entries that moved the number. */
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
