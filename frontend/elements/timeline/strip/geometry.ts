/** Figures of the number strip whose dates are seen to last. Pure. */
import { tenth, type StripFrame } from "./frame.js";
import type { StripModel } from "./model.js";
import { figuresBetween } from "./reading.js";

/** Least widths of bands: of a stretch of time, of a year or month. */
const LEAST_BAND_PX = 12;
const LEAST_CALENDAR_BAND_PX = 120;

/**
 * Whether a figure is a band as wide as its date: a stretch of time once it is wider than a dot, a calendar date once
 * the visitor is inside it. Bars and steps show that they last as they are.
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

/** Lines as wide as the dates of figures that are seen to last. */
export function bands(model: StripModel, frame: StripFrame, pxPerDay: number, unit: number): string {
  const seen = figuresBetween(model, frame.fromDay, frame.toDay);
  if (seen === undefined) {
    return "";
  }
  let path = "";
  for (let figure = seen.first; figure <= seen.last; figure++) {
    if (isBand(model, figure, pxPerDay, unit)) {
      const startPx = frame.xPx(Math.max(model.starts[figure], frame.fromDay));
      const endPx = frame.xPx(Math.min(model.ends[figure] + 1, frame.toDay));
      path += `M${tenth(startPx)} ${tenth(frame.yPx(model.shares[figure]))}H${tenth(endPx)}`;
    }
  }
  return path;
}
