/**
 * The little of EDTF that the browser needs: the two days that a `from` or `to` address parameter stands for, the
 * way back, and the flags of an entry's date that decide how it is drawn. Days themselves come from the server.
 */
import { civilOf, dayOf, YEAR_DAYS } from "./calendar.js";

const DATE = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?\d{5,})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/** First season code is spring (21); a season lasts three months from its first. */
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** First and last day (inclusive) that an EDTF date without a slash covers; undefined for anything else. */
export function daysOf(edtf: string): { readonly earliest: number; readonly latest: number } | undefined {
  const match = DATE.exec(edtf.trim());
  if (match === null) {
    return undefined;
  }
  const yearText = match[1].replace("Y", "");
  const firstYear = Number(yearText.replaceAll("X", "0"));
  const years = 10 ** (yearText.length - yearText.replaceAll("X", "").length);
  const month = match.at(2) === undefined ? undefined : Number(match[2]);
  const day = match.at(3) === undefined ? undefined : Number(match[3]);
  if (!Number.isFinite(firstYear)) {
    return undefined;
  }
  if (month === undefined) {
    return { earliest: dayOf(firstYear), latest: dayOf(firstYear + years) - 1 };
  }
  if (month in SEASON_FIRST_MONTH) {
    const first = SEASON_FIRST_MONTH[month];
    return { earliest: dayOf(firstYear, first), latest: dayOf(firstYear, first + 3) - 1 };
  }
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) {
    return undefined;
  }
  const earliest = dayOf(firstYear, month, day ?? 1);
  return { earliest, latest: day === undefined ? dayOf(firstYear, month + 1) - 1 : earliest };
}

/** A day as EDTF, as exact as a window of `windowDays` needs so that it comes back within half a percent. */
export function edtfOf(day: number, windowDays: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const sign = year < 0 ? "-" : "";
  const yearText =
    Math.abs(year) > 9999 ? `Y${String(year)}` : sign + String(Math.abs(year)).padStart(4, "0");
  if (windowDays > 200 * YEAR_DAYS || yearText.startsWith("Y")) {
    return yearText;
  }
  const monthText = `${yearText}-${String(month).padStart(2, "0")}`;
  return windowDays > 16 * YEAR_DAYS ? monthText : `${monthText}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** How a date is to be drawn, read off its EDTF text. */
export interface DateFlags {
  readonly interval: boolean;
  /** Approximate, uncertain or with unspecified digits. */
  readonly uncertain: boolean;
}

export function flagsOf(edtf: string): DateFlags {
  return { interval: edtf.includes("/"), uncertain: /[~?%X]/.test(edtf) };
}
