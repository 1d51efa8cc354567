/** Ranges of whole years, as a drag between two positions or a step between two figures chooses them. Pure. */
import { dayOf, yearOf } from "../../shared/time/calendar.js";
import { drawnPoints, type ChartModel } from "../../shared/series/model.js";
import type { Scales } from "./scales.js";

/** A range of whole years; both ends belong to it. */
export interface YearRange {
  readonly fromYear: number;
  readonly toYear: number;
}

function ordered(a: number, b: number): YearRange {
  return { fromYear: Math.min(a, b), toYear: Math.max(a, b) };
}

/** The years from the first to the last figure, whatever range is shown. */
export function allYears(models: readonly ChartModel[]): YearRange {
  const days = models.flatMap(({ extent }) => extent);
  return { fromYear: yearOf(Math.min(...days)), toYear: yearOf(Math.max(...days)) };
}

/** The years that are shown. */
export function shownYears(models: readonly ChartModel[]): YearRange {
  const window = models.find((model) => model.window)?.window;
  return window ? { fromYear: yearOf(window[0]), toYear: yearOf(window[1]) } : allYears(models);
}

/** The years between two horizontal positions of a plot, kept within the limits. */
export function yearsBetween(
  { dayAt }: Scales,
  startPx: number,
  endPx: number,
  limits: YearRange,
): YearRange {
  const yearAt = (px: number): number =>
    Math.min(Math.max(yearOf(dayAt(px)), limits.fromYear), limits.toYear);
  return ordered(yearAt(startPx), yearAt(endPx));
}

/** The years of two figures and of all between them. */
export function yearsOfPoints(model: ChartModel, one: number, other: number): YearRange {
  const points = drawnPoints(model);
  return ordered(yearOf(points[one].day), yearOf(points[other].day));
}

/** Whether any figure lies in a range; a range without one cannot be shown. */
export function hasPoints(models: readonly ChartModel[], { fromYear, toYear }: YearRange): boolean {
  const [first, last] = [dayOf(fromYear), dayOf(toYear + 1) - 1];
  return models.flatMap(drawnPoints).some(({ day }) => first <= day && day <= last);
}

/** Where a range of years lies in a plot, cut at the plot's edges. */
export function bandOf(
  { xPx, days }: Scales,
  { fromYear, toYear }: YearRange,
): { readonly leftPx: number; readonly widthPx: number } {
  const [first, last] = days;
  const [start, end] = [Math.max(dayOf(fromYear), first), Math.min(dayOf(toYear + 1), last)].map(xPx);
  return { leftPx: Math.min(start, end), widthPx: Math.abs(end - start) };
}
