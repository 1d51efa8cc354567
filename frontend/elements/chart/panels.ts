/** Plans the small multiples of a chart: one panel for each series, all on one time axis. Pure. */
import type { SeriesDocument } from "../../shared/document/series-document.js";
import type { Measure } from "../../shared/text/measure.js";
import { plain } from "../../shared/document/plain-text.js";
import { modelOf, type ChartModel, type SeriesOptions } from "../../shared/series/model.js";
import { planOf, type Plan } from "./plan.js";
import { valueRangeOf } from "../../shared/series/value-range.js";
import { daysOf } from "./scales.js";

/** Room for a drawing: `heightPx` is that of one panel. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly compact: boolean;
}

/** Bounds of a panel's height, so that it is readable on a phone and leaves room for text on a large screen. */
const PHONE_HEIGHT_PX = 260;
const HIGHEST_PX = 460;
const MULTIPLE_HIGHEST_PX = 260;
const COMPACT_HIGHEST_PX = 132;
const COMPACT_LOWEST_PX = 84;
const SHAPE = 0.48;
const COMPACT_SHAPE = 0.36;

/** The height of a panel where the page sets none. */
export function usualHeightPx(widthPx: number, panels: number, compact: boolean): number {
  if (compact) {
    return Math.round(Math.min(Math.max(widthPx * COMPACT_SHAPE, COMPACT_LOWEST_PX), COMPACT_HIGHEST_PX));
  }
  const highest = panels > 1 ? MULTIPLE_HIGHEST_PX : HIGHEST_PX;
  return Math.round(Math.min(Math.max(widthPx * SHAPE, PHONE_HEIGHT_PX), highest));
}

/** The days to be shown; an end that is absent is the first or the last figure's. */
export interface DayRange {
  readonly firstDay?: number | undefined;
  readonly lastDay?: number | undefined;
}

/** The models of the series that have figures; all show the same part of the time. */
export function modelsOf(
  series: readonly SeriesDocument[],
  wishes: SeriesOptions,
  { firstDay, lastDay }: DayRange = {},
): readonly ChartModel[] {
  const whole = series.map((one) => modelOf(one, wishes)).filter(({ points }) => points.length > 0);
  if (whole.length === 0 || (firstDay === undefined && lastDay === undefined)) {
    return whole;
  }
  const [first, last] = daysOf(whole);
  const window = [firstDay ?? first, lastDay ?? last] as const;
  const parts = whole.map(({ source }) => modelOf(source, { ...wishes, window }));
  const shown = parts.filter((part) => part.window !== undefined);
  return window[0] < window[1] && shown.length > 0 ? shown : whole;
}

/** Plans for all panels: they share the time axis, and those of the same unit and scale the value axis. */
export function plansOf(models: readonly ChartModel[], room: Room, measure: Measure): readonly Plan[] {
  const days = daysOf(models);
  return models.map((model) => {
    const alike = models.filter(
      (other) => other.scale === model.scale && plain(other.source.unit) === plain(model.source.unit),
    );
    return planOf({
      model,
      size: room,
      days,
      values: valueRangeOf(alike),
      compact: room.compact,
      rightToLeft: model.source.direction === "rtl",
      annotations: room.compact ? [] : (model.source.annotations ?? []),
      measure,
    });
  });
}
