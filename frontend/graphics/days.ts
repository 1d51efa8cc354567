import type { DocumentDate } from "../document/parts.js";

/** Days since 1970-01-01, as the documents count them, and the years they lie in. */

const DAY_MS = 86_400_000;
/** Mean length of a Gregorian year. */
export const YEAR_DAYS = 365.2425;
const EDTF_START = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** The day of a civil date; months beyond 1 to 12 run over into the neighbouring years. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(Math.floor(day) * DAY_MS).getUTCFullYear();
}

/**
 * The first day of a date, which may be given as bare EDTF.
 *
 * @returns undefined where the start is open or the text is no date
 */
export function firstDayOf(date: string | DocumentDate): number | undefined {
  if (typeof date !== "string") {
    return date.earliest ?? undefined;
  }
  const match = EDTF_START.exec(date);
  return match ? dayOf(Number(match[1]), Number(match.at(2) ?? 1), Number(match.at(3) ?? 1)) : undefined;
}

/** The last day of a date, which may be given as bare EDTF; undefined where the end is open or the text is no date. */
export function lastDayOf(date: string | DocumentDate): number | undefined {
  if (typeof date !== "string") {
    return date.latest ?? undefined;
  }
  const match = EDTF_START.exec(date.slice(date.indexOf("/") + 1));
  if (!match) {
    return undefined;
  }
  const year = Number(match[1]);
  const month = match.at(2) === undefined ? undefined : Number(match[2]);
  const day = match.at(3) === undefined ? undefined : Number(match[3]);
  if (month === undefined) {
    return dayOf(year + 1) - 1;
  }
  return day === undefined ? dayOf(year, month + 1) - 1 : dayOf(year, month, day);
}
