/**
 * Days and civil dates in the proleptic Gregorian calendar. A day counts from 1970-01-01; year 0 is 1 BC.
 * JavaScript's Date covers 271,821 years on both sides, which is more than any exhibit here needs.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const DAY_MS = 86_400_000;

/** Mean length of a Gregorian year. */
export const YEAR_DAYS = 365.2425;

/** The day of a civil date; months beyond 1 to 12 run over into the neighbouring years. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** The civil date on which a (fractional) day falls. */
export function civilOf(day: number): CivilDate {
  const date = new Date(Math.floor(day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A (fractional) day as a Date at midnight UTC, for Intl. */
export function dateOf(day: number): Date {
  return new Date(Math.floor(day) * DAY_MS);
}
