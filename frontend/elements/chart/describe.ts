/**
 * The text alternative of a chart: first and last figure, highest and lowest, and where figures cannot be compared with
 * each other. Pure.
 */
import { YEAR_DAYS, yearOf } from "../../shared/time/calendar.js";
import { formatList, formatShort } from "../../shared/statistics/number-format.js";
import { dateWords } from "../../shared/time/date-words.js";
import { plain } from "../../shared/document/plain-text.js";
import { valueInFull } from "./point-text.js";
import { message } from "./messages.js";
import {
  allDateGroups,
  drawnPoints,
  extremes,
  type ChartModel,
  type ChartPoint,
} from "../../shared/series/model.js";

/**
 * A gap between figures is mentioned if it is so many times longer than the usual one and lasts at least so many years.
 */
const GAP_TIMES = 3;
const GAP_YEARS = 5;

function figure(model: ChartModel, point: ChartPoint): string {
  const series = model.source;
  return message(series, "figure", {
    value: valueInFull(series, point.value),
    date: series.points[point.index].date.phrase,
  });
}

function inShort(model: ChartModel, point: ChartPoint): string {
  const { language, quantity, points } = model.source;
  return message(model.source, "figure", {
    value: formatShort(point.value, quantity, language),
    date: points[point.index].date.phrase,
  });
}

function trend(model: ChartModel, points: readonly ChartPoint[]): string[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (points.length === 1) {
    return [message(model.source, "describeSingle", { figure: figure(model, first) })];
  }
  const sentences = [
    message(model.source, "describeTrend", { first: figure(model, first), last: figure(model, last) }),
  ];
  const { lowest, highest } = extremes(points);
  const ends = [first.value, last.value];
  if (!ends.includes(highest.value)) {
    sentences.push(message(model.source, "describeHighest", { figure: inShort(model, highest) }));
  }
  if (!ends.includes(lowest.value)) {
    sentences.push(message(model.source, "describeLowest", { figure: inShort(model, lowest) }));
  }
  return sentences;
}

/** Stretches without a figure, as pairs of days. */
export function gapsOf(model: ChartModel): readonly (readonly [number, number])[] {
  const points = drawnPoints(model);
  const gaps = points
    .slice(1)
    .map((point, index): [number, number] => [points[index].endDay, point.startDay]);
  const usual = gaps.map(([from, to]) => to - from).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return gaps.filter(([from, to]) => to - from > Math.max(usual * GAP_TIMES, GAP_YEARS * YEAR_DAYS));
}

function limits(model: ChartModel): string[] {
  const { source, breaks } = model;
  const { language } = source;
  const sentences: string[] = [];
  const year = (day: number): string => dateWords(language).year(yearOf(day));
  if (breaks.length > 0) {
    const dates = formatList([...new Set(breaks.map(year))], language);
    sentences.push(message(source, "describeBreaks", { count: breaks.length, dates }));
  }
  const gaps = gapsOf(model).map(([from, to]) =>
    message(source, "years", { from: year(from), to: year(to) }),
  );
  if (gaps.length > 0) {
    sentences.push(message(source, "describeGaps", { gaps: formatList(gaps, language) }));
  }
  for (const { points } of allDateGroups(model).filter((group) => group.points.length > 1)) {
    const figures = formatList(
      points.map((point) => inShort(model, point)),
      language,
    );
    sentences.push(message(source, "describeDispute", { figures }));
  }
  return sentences;
}

function manner(model: ChartModel, points: readonly ChartPoint[]): string[] {
  const sentences: string[] = [];
  const estimates = points.filter(({ status }) => status === "estimate").length;
  const projections = points.filter(({ status }) => status === "projection").length;
  if (estimates > 0) {
    sentences.push(message(model.source, "describeEstimates", { count: estimates }));
  }
  if (projections > 0) {
    sentences.push(message(model.source, "describeProjections", { count: projections }));
  }
  if (model.scale === "log") {
    sentences.push(message(model.source, "describeLog"));
  }
  return sentences;
}

/** The paragraph; the title is its first sentence. */
export function describe(model: ChartModel): string {
  const points = drawnPoints(model);
  const title = plain(model.source.finding ?? model.source.title).replace(/\.$/, "");
  if (points.length === 0) {
    return `${title}.`;
  }
  return [`${title}.`, ...trend(model, points), ...limits(model), ...manner(model, points)].join(" ");
}
