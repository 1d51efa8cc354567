/**
 * A series as it is drawn: points in days and values, their groups by date and by segment between breaks; no pixels. Pure.
 */
import type { Form, SeriesDocument, SeriesPoint } from "../document/series-document.js";
import { flagsOf } from "../time/edtf.js";
import { firstDayOf, lastDayOf } from "../document/document-date.js";

export type Status = "reported" | "estimate" | "projection";

/** One figure. */
export interface ChartPoint {
  /** Its place in the document's `points`. */
  readonly index: number;
  /** First and last day of its date. */
  readonly startDay: number;
  readonly endDay: number;
  /** The day it is drawn on: the middle of its date, or in steps its beginning. */
  readonly day: number;
  readonly value: number;
  readonly status: Status;
  /** The date is approximate, uncertain or has unspecified digits. */
  readonly uncertain: boolean;
  /** Another account says otherwise. */
  readonly disputed: boolean;
  /** The figure is for a stretch of time, not for a moment or a calendar year. */
  readonly interval: boolean;
  /** Number of breaks before it. */
  readonly segment: number;
}

/** A figure for a stretch of more years is drawn as wide as it, in lines too. */
export const LONG_YEARS = 1.5;

/** Figures of one date: one, or several that disagree, the lowest first. */
export interface DateGroup {
  readonly points: readonly ChartPoint[];
}

export interface ChartModel {
  readonly source: SeriesDocument;
  readonly form: Form;
  readonly scale: "linear" | "log";
  /** In order of time; of equal dates the lower first. */
  readonly points: readonly ChartPoint[];
  /** Date groups by segment: lines are drawn inside a segment, never from one to the next. */
  readonly segments: readonly (readonly DateGroup[])[];
  /**
   * The same, and where only a part of the time is shown, in each segment also the figure before it and the one after:
   * lines lead to them.
   */
  readonly lineSegments: readonly (readonly DateGroup[])[];
  /** First and last day of the part of the time that is shown; undefined where all is. */
  readonly window: readonly [number, number] | undefined;
  /** First and last day of all figures, whatever part is shown. */
  readonly extent: readonly [number, number];
  /** Days within the series from which on another definition holds. */
  readonly breaks: readonly number[];
}

/** What the page asks for instead of what the document says. */
export interface SeriesOptions {
  readonly form?: Form | null;
  readonly scale?: "linear" | "log" | null;
  /** First and last day to be shown; all are where no figure lies between them. */
  readonly window?: readonly [number, number];
}

function pointOf(
  point: SeriesPoint,
  index: number,
  breaks: readonly number[],
  form: Form | null | undefined,
): ChartPoint | undefined {
  const start = firstDayOf(point.date) ?? lastDayOf(point.date);
  const end = lastDayOf(point.date) ?? start;
  if (start === undefined || end === undefined || !Number.isFinite(point.value)) {
    return undefined;
  }
  return {
    index,
    startDay: start,
    endDay: end,
    day: form === "step" ? start : (start + end) / 2,
    value: point.value,
    status: point.status ?? "reported",
    disputed: point.disputed ?? false,
    ...flagsOf(point.date.edtf),
    segment: breaks.filter((day) => day <= start).length,
  };
}

/**
 * The form that can be drawn: dots instead of a line where no two figures can be joined, and on a logarithmic scale
 * dots instead of bars and a line instead of an area, because without zero their sizes mean nothing.
 */
function formOf(
  wanted: Form | null | undefined,
  isLog: boolean,
  segments: readonly (readonly DateGroup[])[],
): Form {
  const form = wanted ?? (segments.some((groups) => groups.length > 1) ? "line" : "dots");
  const withoutZero: Readonly<Partial<Record<Form, Form>>> = { bars: "dots", area: "line" };
  return (isLog ? withoutZero[form] : undefined) ?? form;
}

/**
 * The model of a series. A scale that is logarithmic needs a value above zero and none below, else it is linear: what is
 * below zero has no place on it.
 */
export function modelOf(series: SeriesDocument, wishes: SeriesOptions = {}): ChartModel {
  const starts = series.points.flatMap(({ date }) => firstDayOf(date) ?? []);
  const first = Math.min(...starts);
  const last = Math.max(...starts);
  const breaks = [...new Set((series.breaks ?? []).flatMap((date) => firstDayOf(date) ?? []))]
    .filter((day) => day > first && day <= last)
    .sort((a, b) => a - b);
  const form = wishes.form ?? series.form;
  const points = series.points
    .flatMap((point, index) => pointOf(point, index, breaks, form) ?? [])
    .sort((a, b) => a.day - b.day || a.value - b.value);
  const segments = [...Array(breaks.length + 1).keys()].map((segment) =>
    dateGroupsOf(points.filter((point) => point.segment === segment)),
  );
  const wanted = wishes.scale ?? series.scale ?? "linear";
  const isLog =
    wanted === "log" && points.some(({ value }) => value > 0) && points.every(({ value }) => value >= 0);
  const whole: ChartModel = {
    source: series,
    form: formOf(form, isLog, segments),
    scale: isLog ? "log" : "linear",
    points,
    segments: segments.filter((groups) => groups.length > 0),
    lineSegments: segments.filter((groups) => groups.length > 0),
    window: undefined,
    extent: [
      Math.min(...points.map(({ startDay }) => startDay)),
      Math.max(...points.map(({ endDay }) => endDay)),
    ],
    breaks,
  };
  return wishes.window ? inWindow(whole, wishes.window) : whole;
}

/** The part of a model between two days; the whole one where there is no figure between them. */
function inWindow(model: ChartModel, window: readonly [number, number]): ChartModel {
  const [first, last] = window;
  const isInside = ({ points }: DateGroup): boolean => points.some(({ day }) => first <= day && day <= last);
  const segments = model.segments.map((groups) => groups.filter(isInside));
  if (segments.every((groups) => groups.length === 0)) {
    return model;
  }
  const lineSegments = model.segments.map((groups) =>
    groups.filter((group, index) =>
      [groups.at(index - 1 < 0 ? groups.length : index - 1), group, groups.at(index + 1)].some(
        (near) => near !== undefined && isInside(near),
      ),
    ),
  );
  const points = segments.flat().flatMap((group) => group.points);
  const isShown = (day: number): boolean => first < day && day <= last;
  return {
    ...model,
    points,
    segments: segments.filter((groups) => groups.length > 0),
    lineSegments: lineSegments.filter((groups) => groups.length > 0),
    window,
    breaks: model.breaks.filter(isShown),
  };
}

function contains(outer: ChartPoint, inner: ChartPoint): boolean {
  return outer.startDay <= inner.startDay && inner.endDay <= outer.endDay;
}

/**
 * Whether two figures disagree about one date: their dates are the same and their values are not, or one lies inside the other and the document
 * says that they are disputed. A figure inside a year may else have grown in it, and so may stand beside the year's.
 */
function areRivals(a: ChartPoint, b: ChartPoint): boolean {
  const isOneDate = a.startDay === b.startDay && a.endDay === b.endDay;
  if (isOneDate) {
    return a.value !== b.value;
  }
  return (contains(a, b) || contains(b, a)) && a.disputed && b.disputed;
}

function dateGroupsOf(points: readonly ChartPoint[]): DateGroup[] {
  const groups: ChartPoint[][] = [];
  for (const point of points) {
    const rivals = groups.find((group) => group.some((other) => areRivals(other, point)));
    if (rivals) {
      rivals.push(point);
    } else {
      groups.push([point]);
    }
  }
  return groups.map(groupedByDate).sort((a, b) => a.points[0].day - b.points[0].day);
}

/** Puts figures that disagree on the day of the narrowest of their dates, so that a vertical line can join them. */
function groupedByDate(points: readonly ChartPoint[]): DateGroup {
  const narrowest = points.reduce((a, b) => (b.endDay - b.startDay < a.endDay - a.startDay ? b : a));
  return {
    points: points.map((point) => ({ ...point, day: narrowest.day })).sort((a, b) => a.value - b.value),
  };
}

/** The groups of all segments in order of time. */
export function allDateGroups(model: ChartModel): readonly DateGroup[] {
  return model.segments.flat();
}

/** All points as they are drawn, in order of time. */
export function drawnPoints(model: ChartModel): readonly ChartPoint[] {
  return allDateGroups(model).flatMap(({ points }) => points);
}

/** The lowest and the highest figure. */
export function extremes(points: readonly ChartPoint[]): {
  readonly lowest: ChartPoint;
  readonly highest: ChartPoint;
} {
  return {
    lowest: points.reduce((a, b) => (b.value < a.value ? b : a)),
    highest: points.reduce((a, b) => (b.value > a.value ? b : a)),
  };
}
