/** The days of the dates that documents hold, some of them as bare EDTF. Pure. */
import type { DocumentDate } from "./number-document.js";
import { daysOf, readEdtf } from "../time/edtf.js";

/**
 * The first day of a date, counted from 1970-01-01.
 *
 * @returns undefined where the start is open or unknown, and for a text that is no date
 */
export function firstDayOf(date: string | DocumentDate): number | undefined {
  if (typeof date !== "string") {
    return date.earliest ?? undefined;
  }
  const read = readEdtf(date);
  return read === undefined ? undefined : finite(daysOf(read).earliest);
}

/** The last day of a date; undefined where the end is open or unknown, and for a text that is no date. */
export function lastDayOf(date: string | DocumentDate): number | undefined {
  if (typeof date !== "string") {
    return date.latest ?? undefined;
  }
  const read = readEdtf(date);
  return read === undefined ? undefined : finite(daysOf(read).latest);
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}
