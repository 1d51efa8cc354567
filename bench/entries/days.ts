/** Days since 1970-01-01 of dates that are known to the day, the month or the year. */
import type { CalendarDate } from "./generate.ts";

const DAY_MS = 86_400_000;

export function firstDayOf({ year, month = 1, day = 1 }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function lastDayOf({ year, month, day }: CalendarDate): number {
  if (month === undefined) {
    return Date.UTC(year + 1, 0, 1) / DAY_MS - 1;
  }
  return Date.UTC(year, day === undefined ? month : month - 1, day ?? 0) / DAY_MS;
}

/** The moment in the middle of what the date covers, as an ISO 8601 text. */
export function middleOf(date: CalendarDate): string {
  return new Date(((firstDayOf(date) + lastDayOf(date) + 1) / 2) * DAY_MS).toISOString();
}

export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString();
}
