/** The texts above and below a plot. Pure. */
import type { MessageSource } from "../../shared/document/messages.js";
import { formatList } from "../../shared/statistics/number-format.js";
import { dateWords } from "../../shared/time/date-words.js";
import { plain } from "../../shared/document/plain-text.js";
import { publishersOf } from "../../shared/statistics/source-line.js";
import type { LocalText } from "../../shared/document/number-document.js";
import { YEAR_DAYS } from "../../shared/time/calendar.js";
import { disputesOf } from "../../shared/series/lines.js";
import { allDateGroups, LONG_YEARS, type ChartModel, type ChartPoint } from "../../shared/series/model.js";
import { shownYears, type YearRange } from "./brush.js";
import { message, type ChartKey } from "./messages.js";

/** A date is drawn as a band when it takes at least this share of the time shown. */
const SEEN_BAND = 0.02;

/** Explains those signs that the drawing has, and no others. */
function signsOf(model: ChartModel): string[] {
  const { source, points, form } = model;
  const [first, last] = [points[0].startDay, points[points.length - 1].endDay];
  const isLong = ({ startDay, endDay, interval }: ChartPoint): boolean =>
    form === "dots"
      ? endDay - startDay > (last - first) * SEEN_BAND
      : interval && endDay - startDay > YEAR_DAYS * LONG_YEARS;
  const hasBands = form !== "bars";
  const signs: readonly [ChartKey, boolean][] = [
    ["estimateNote", points.some(({ status }) => status === "estimate")],
    ["projectionNote", points.some(({ status }) => status === "projection")],
    ["rivalNote", hasBands && disputesOf(allDateGroups(model)).length > 0],
    ["uncertainNote", hasBands && points.some(({ uncertain }) => uncertain)],
    ["bandNote", hasBands && points.some((point) => !point.uncertain && isLong(point))],
  ];
  return signs.filter(([, isThere]) => isThere).map(([key]) => message(source, key));
}

/**
 * Below title and name: the unit, what breaks and other signs mean, and how a logarithmic scale is to be
 * read.
 */
export function notesOf(model: ChartModel): readonly (LocalText | string)[] {
  const { source, scale, points, breaks } = model;
  const unit = plain(source.unit);
  const notes: (LocalText | string)[] = [
    { ...source.unit, text: unit.charAt(0).toLocaleUpperCase(source.language) + unit.slice(1) },
  ];
  if (breaks.length > 0) {
    notes.push(message(source, "breakNote"));
  }
  const signs = signsOf(model);
  if (signs.length > 0) {
    notes.push(signs.join(" "));
  }
  if (scale === "log") {
    notes.push(`${message(source, "log")}.`);
    if (source.scaleReason) {
      notes.push(source.scaleReason);
    }
    const zeros = points
      .filter(({ value }) => value <= 0)
      .map(({ index }) => source.points[index].date.phrase);
    if (zeros.length > 0) {
      notes.push(`${message(source, "logZero", { dates: formatList(zeros, source.language) })}.`);
    }
  }
  return notes;
}

/** Says which years a file shows, because a file has no lists of years beside it. Empty where all years are shown. */
export function shownYearsInWords(models: readonly ChartModel[]): string {
  const { source, window } = models[0];
  return window ? message(source, "shown", yearsInWords(source, shownYears(models))) : "";
}

/** First and last year of a range in words. */
export function yearsInWords(
  { language }: MessageSource,
  { fromYear, toYear }: YearRange,
): { readonly from: string; readonly to: string } {
  return { from: dateWords(language).year(fromYear), to: dateWords(language).year(toYear) };
}

/** Text below an exported picture: which entry each numbered lamp on the axis stands for. */
export function entriesOf(models: readonly ChartModel[]): readonly string[] {
  return models.flatMap(({ source }) => {
    const entries = (source.annotations ?? []).map(
      ({ title, date }, index) => `${index + 1} ${plain(title)} (${date.phrase})`,
    );
    return entries.length > 0 ? [`${message(source, "annotations")}: ${entries.join("; ")}`] : [];
  });
}

/** A picture names at most so many sources. The page and the data name all of them. */
const NAMED_SOURCES = 4;

/** Below an exported picture: who says so, and the licence. */
export function creditsOf(models: readonly ChartModel[]): readonly string[] {
  const source = models[0].source;
  const publishers = publishersOf(models.flatMap((model) => model.source.sources));
  const named = publishers.slice(0, NAMED_SOURCES);
  const more = publishers.length > NAMED_SOURCES ? ["…"] : [];
  const sources = [...named, ...more].join("; ");
  return [
    sources === "" ? "" : message(source, "sources", { sources }),
    source.citation ?? "",
    source.licence ? message(source, "licence", { licence: source.licence.name }) : "",
  ].filter((line) => line !== "");
}
