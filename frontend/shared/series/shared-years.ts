/** Which figures of a series share their year, so that the year alone does not identify them. Pure. */
import type { SeriesDocument } from "../document/series-document.js";
import { yearOf } from "../time/calendar.js";
import { firstDayOf, lastDayOf } from "../document/document-date.js";

/** Kept for each document, because it is asked for with each label of each frame and never changes. */
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
