/**
 * A series as the number strip draws it: its figures as columns of numbers in time order, their values as shares of the
 * strip's height. The value scale is that of the whole series, so that it stays while the window moves. Pure; no pixels.
 */
import type { Form, SeriesDocument } from "../../../shared/document/series-document.js";
import { disputesOf, polylinesOf } from "../../../shared/series/lines.js";
import {
  allDateGroups,
  drawnPoints,
  modelOf,
  type ChartModel,
  type ChartPoint,
} from "../../../shared/series/model.js";
import { valueRangeOf } from "../../../shared/series/value-range.js";

/** Values of `StripModel.status`. */
export const REPORTED = 0;
export const ESTIMATE = 1;
export const PROJECTION = 2;

const STATUS = { reported: REPORTED, estimate: ESTIMATE, projection: PROJECTION };

/** A part of the line that is drawn in one style; no line crosses a break. */
export interface StripLine {
  readonly days: Float64Array;
  /** Shares of the strip's height: 0 at its foot, 1 at its top. */
  readonly shares: Float64Array;
  readonly dashed: boolean;
  /** The area between the line and the ground is filled. */
  readonly filled: boolean;
}

/** Figures that disagree about one date. */
export interface Dispute {
  readonly day: number;
  readonly lowShare: number;
  readonly highShare: number;
}

/** A change of the definition: the day from which the new one holds, and the days of the figures before and after it. */
export interface Break {
  readonly day: number;
  readonly before: number;
  readonly after: number;
}

/** An entry of the exhibit that moved the number, as the document of the series names it. */
export interface Annotation {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly phrase: string;
  readonly day: number;
}

export interface StripModel {
  readonly source: SeriesDocument;
  readonly form: Form;
  readonly isLog: boolean;
  /** The share from which bars and areas rise: that of zero or, on a logarithmic scale, the foot. */
  readonly groundShare: number;
  /** The labelled grid lines, at most three. */
  readonly levels: readonly { readonly value: number; readonly share: number }[];
  readonly lines: readonly StripLine[];
  readonly disputes: readonly Dispute[];
  readonly breaks: readonly Break[];
  /** Figures in time order: the day that each is drawn on, and the first and last day of its date. */
  readonly days: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly shares: Float64Array;
  readonly status: Uint8Array;
  /**
   * 1 where the figure has a dot at any zoom: one between two breaks, one that is disputed, an estimate or a
   * projection.
   */
  readonly dotted: Uint8Array;
  /** 1 where the figure's date is an interval, not a moment, a month or a year. */
  readonly lasting: Uint8Array;
  /** Number of breaks before the figure. */
  readonly segment: Uint8Array;
  /** Index of the figure among the document's points. */
  readonly index: Int32Array;
  readonly annotations: readonly Annotation[];
}

/** More grid lines than this would draw attention from the figures. */
const MOST_LEVELS = 3;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

export function stripModelOf(source: SeriesDocument): StripModel {
  const chart = modelOf(source);
  const isLog = chart.scale === "log";
  const levels = isLog ? powers(chart) : roundLevels(chart);
  const shareOf = shareBetween(levels.low, levels.high, isLog);
  const points = drawnPoints(chart);
  const dotted = alwaysDotted(chart);
  const column = (value: (point: ChartPoint) => number): Float64Array => Float64Array.from(points, value);
  return {
    source,
    form: chart.form,
    isLog,
    groundShare: isLog ? 0 : shareOf(0),
    levels: levels.values.map((value) => ({ value, share: shareOf(value) })),
    lines: linesOf(chart, shareOf),
    disputes: disputesOf(allDateGroups(chart)).map(({ points: rivals }) => ({
      day: rivals[0].day,
      lowShare: shareOf(rivals[0].value),
      highShare: shareOf(rivals[rivals.length - 1].value),
    })),
    breaks: breaksOf(chart, points),
    days: column(({ day }) => day),
    starts: column(({ startDay }) => startDay),
    ends: column(({ endDay }) => endDay),
    shares: column(({ value }) => shareOf(value)),
    status: Uint8Array.from(points, ({ status }) => STATUS[status]),
    dotted: Uint8Array.from(points, (point) => (dotted.has(point) ? 1 : 0)),
    lasting: Uint8Array.from(points, ({ interval }) => (interval ? 1 : 0)),
    segment: Uint8Array.from(points, ({ segment }) => segment),
    index: Int32Array.from(points, ({ index }) => index),
    annotations: annotationsOf(source),
  };
}

interface Levels {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/**
 * Grid lines at round values, at most three above the foot. Foot and top of the scale are round, and zero is a line or
 * the foot.
 */
function roundLevels(chart: ChartModel): Levels {
  const [low, high] = valueRangeOf([chart]);
  const least = (high - low) / MOST_LEVELS;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = (ROUND_STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
  // Counts have no fractions: half a country would be no sensible grid line.
  const isCounted =
    chart.source.quantity === "count" && chart.points.every(({ value }) => Number.isInteger(value));
  const step = isCounted ? Math.max(Math.ceil(round), 1) : round;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const values = Array.from({ length: last - first }, (_, level) => (first + level + 1) * step);
  return { low: first * step, high: last * step, values: values.slice(-MOST_LEVELS) };
}

function powers(chart: ChartModel): Levels {
  const [low, high] = valueRangeOf([chart]);
  const count = Math.round(Math.log10(high / low));
  const every = Math.ceil(count / MOST_LEVELS);
  const values: number[] = [];
  for (let power = every; power <= count; power += every) {
    values.push(low * 10 ** power);
  }
  return { low, high, values };
}

function shareBetween(low: number, high: number, isLog: boolean): (value: number) => number {
  if (!isLog) {
    return (value) => (value - low) / (high - low);
  }
  const length = Math.log(high / low);
  // A logarithmic scale has no zero, so it is drawn at the foot.
  return (value) => (value > low ? Math.log(value / low) / length : 0);
}

function linesOf(chart: ChartModel, shareOf: (value: number) => number): StripLine[] {
  const { form, scale } = chart;
  if (form === "dots" || form === "bars") {
    return [];
  }
  const isLog = scale === "log";
  return chart.segments
    .flatMap((stations) => polylinesOf(stations, ({ value }) => !isLog || value > 0))
    .map(({ points, dashed, track }) => ({
      days: Float64Array.from(points, ({ day }) => day),
      shares: Float64Array.from(points, ({ value }) => shareOf(value)),
      dashed,
      // On a logarithmic scale the area below a line has no meaning.
      filled: track === 0 && !isLog,
    }));
}

function breaksOf(chart: ChartModel, points: readonly ChartPoint[]): Break[] {
  return chart.breaks.map((day, segment) => ({
    day,
    before: points.findLast((point) => point.segment <= segment)?.day ?? day,
    after: points.find((point) => point.segment > segment)?.day ?? day,
  }));
}

function alwaysDotted(chart: ChartModel): ReadonlySet<ChartPoint> {
  const lone = chart.segments.filter((stations) => stations.length === 1).flat();
  const rivals = disputesOf(allDateGroups(chart));
  return new Set([
    ...[...lone, ...rivals].flatMap(({ points }) => points),
    ...drawnPoints(chart).filter(({ status }) => status !== "reported" || chart.form === "dots"),
  ]);
}

function annotationsOf(source: SeriesDocument): Annotation[] {
  return (source.annotations ?? [])
    .flatMap(({ id, title, date }) => {
      const start = date.earliest ?? date.latest;
      const end = date.latest ?? date.earliest;
      if (start === undefined || start === null || end === undefined || end === null) {
        return [];
      }
      const words = typeof title === "string" ? { text: title, language: source.language } : title;
      // As in the lanes: a date is drawn at its middle, an interval at its beginning.
      const day = date.edtf.includes("/") ? start : (start + end + 1) / 2;
      return [{ id, title: words.text, language: words.language, phrase: date.phrase, day }];
    })
    .sort((a, b) => a.day - b.day);
}
