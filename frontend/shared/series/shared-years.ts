/** When the figures of a series were, as shortly as tells them apart. Pure. */
import type { SeriesDocument } from "../document/series-document.js";
import { yearOf } from "../time/calendar.js";
import { dateWords, LAST_YEAR_WITH_ERA } from "../time/date-words.js";
import { firstDayOf, lastDayOf } from "../document/document-date.js";

/** A year or a month, before which one says "in". */
const WHOLE_DATE = /^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Asked for with each label of each frame, and the same for a document's whole life. */
const sharing = new WeakMap<SeriesDocument, ReadonlySet<number>>();

/** The places of the points whose year is the year of a point of another date, too: each day of a year, and its months. */
export function sharedYears(source: SeriesDocument): ReadonlySet<number> {
  const known = sharing.get(source);
  if (known !== undefined) {
    return known;
  }
  const datesOfYear = new Map<string, Set<string>>();
  const years = source.points.map(({ date }) => {
    const first = firstDayOf(date) ?? lastDayOf(date) ?? 0;
    const last = lastDayOf(date) ?? first;
    const year = `${yearOf(first)}/${yearOf(last)}`;
    const dates = datesOfYear.get(year) ?? new Set();
    datesOfYear.set(year, dates.add(`${first}/${last}`));
    return year;
  });
  const shared = new Set([...years.keys()].filter((index) => (datesOfYear.get(years[index])?.size ?? 0) > 1));
  sharing.set(source, shared);
  return shared;
}

/** Whether one says "in" before a date: it is a year or a month. */
export function isWholeDate(edtf: string): boolean {
  return WHOLE_DATE.test(edtf);
}

/** The year or years from one day to another: "2024", "2013–14". */
export function yearsInWords(firstDay: number, lastDay: number, language: string): string {
  const [first, last] = [yearOf(firstDay), yearOf(lastDay)];
  const words = dateWords(language);
  const isOneCentury =
    first > LAST_YEAR_WITH_ERA && Math.floor(first / 100) === Math.floor(last / 100) && first !== last;
  return isOneCentury ? `${words.year(first)}–${words.year(last).slice(-2)}` : words.years(first, last);
}
