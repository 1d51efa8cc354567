/** One figure in words. Pure. */
import { formatExactly, formatShort } from "../../shared/statistics/number-format.js";
import { sharedYears } from "../../shared/series/shared-years.js";
import { yearOf } from "../../shared/time/calendar.js";
import { dateWords } from "../../shared/time/date-words.js";
import { isYearOrMonth } from "../../shared/time/edtf.js";
import { plain } from "../../shared/document/plain-text.js";
import { citedSources, sourceLine } from "../../shared/statistics/source-line.js";
import { spokenReadout, type ReadoutContent } from "../../shared/statistics/readout.js";
import type { SeriesDocument } from "../../shared/document/series-document.js";
import { message } from "./messages.js";
import { drawnPoints, type ChartModel, type ChartPoint } from "../../shared/series/model.js";

/** With all digits and the unit: "145 searches a year"; a share is a percentage of what the unit names. */
export function valueInFull(series: SeriesDocument, value: number): string {
  const unit = plain(series.unit);
  const figure = formatExactly(value, series.quantity, series.language);
  if (series.quantity !== "share") {
    return message(series, "value", { value: figure, unit });
  }
  return unit.startsWith("per cent")
    ? message(series, "value", { value: formatExactly(value, "count", series.language), unit })
    : figure;
}

/** The label beside a mark: "196 in 2024"; where a year holds figures of several dates, "36 (7 April 2001)". */
export function labelOf(series: SeriesDocument, point: ChartPoint): string {
  const value = formatShort(point.value, series.quantity, series.language);
  const { edtf, phrase } = series.points[point.index].date;
  if (!sharedYears(series).has(point.index)) {
    const date = dateWords(series.language).yearsInShort(yearOf(point.startDay), yearOf(point.endDay));
    return message(series, "label", { value, date });
  }
  return message(series, isYearOrMonth(edtf) ? "label" : "figure", { value, date: phrase });
}

/** The same where the place says the date: "196". */
export function shortLabelOf({ quantity, language }: SeriesDocument, point: ChartPoint): string {
  return formatShort(point.value, quantity, language);
}

function rivalsOf(model: ChartModel, point: ChartPoint): readonly ChartPoint[] {
  const group = model.segments.flat().find(({ points }) => points.some(({ index }) => index === point.index));
  return group?.points.filter(({ index }) => index !== point.index) ?? [];
}

/** All that is known of one figure, in words. */
export function readoutOf(model: ChartModel, point: ChartPoint): ReadoutContent {
  const series = model.source;
  const given = series.points[point.index];
  const rivals = rivalsOf(model, point);
  const status = [
    point.status === "reported" ? undefined : message(series, point.status),
    point.uncertain ? message(series, "uncertainDate") : undefined,
    rivals.length === 0
      ? undefined
      : message(series, "disputed", {
          value: rivals.map(({ value }) => valueInFull(series, value)).join("; "),
        }),
  ];
  const sources = citedSources(given.cites, series.sources).map((source) =>
    sourceLine(source, series.language),
  );
  return {
    subject: given.date.phrase,
    value: valueInFull(series, point.value),
    status: status.filter((words) => words !== undefined),
    note: given.note ? plain(given.note) : "",
    noteLanguage: given.note?.language ?? series.language,
    source: sources.length === 0 ? "" : message(series, "source", { source: sources.join("; ") }),
  };
}

/** The reading as one spoken sentence, with its place among the figures. */
export function spokenPoint(model: ChartModel, point: ChartPoint): string {
  const points = drawnPoints(model);
  const position = points.findIndex(({ index }) => index === point.index) + 1;
  const place = message(model.source, "position", { position, count: points.length });
  return spokenReadout(readoutOf(model, point), [place]);
}
