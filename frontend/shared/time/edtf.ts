/**
 * The browser's one reader of EDTF, levels 0 and 1 without times of day. It reads what the server reads, refuses what
 * the server refuses, and gives the same days: `src/test/resources/fixtures/dates.json` holds both to it.
 */
import { civilOf, dayOf, YEAR_DAYS } from "./calendar.js";

/** A single date in its parts. */
export interface EdtfPoint {
  /** Astronomical: 0 is 1 BC; where digits are unspecified, these are zero. */
  readonly year: number;
  /** How many of the year's last digits are `X`. */
  readonly unspecifiedYearDigits: 0 | 1 | 2;
  /** 1 to 12, a season 21 to 24, `X` for one that is unspecified; absent where only a year is given. */
  readonly month: number | "X" | undefined;
  /** 1 to 31, `X` for one that is unspecified; absent where none is given. */
  readonly day: number | "X" | undefined;
  /** `?` is uncertain, `~` approximate, `%` both. */
  readonly qualifier: "" | "?" | "~" | "%";
}

/** An interval's end: a date, `..` for one that is open, or nothing for one that is unknown. */
export type EdtfEnd = EdtfPoint | ".." | "";

/** A date, or an interval with two ends; a date that is no interval is both its ends. */
export interface EdtfDate {
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
  readonly isInterval: boolean;
}

/** First and last day (inclusive), counted from 1970-01-01; infinite where an end is open or unknown. */
export interface DaySpan {
  readonly earliest: number;
  readonly latest: number;
}

/** Which rule a text breaks; the server's reader knows the same ones. */
export type EdtfRule =
  | "EMPTY"
  | "TOO_LONG"
  | "SPACE"
  | "STROKES"
  | "NO_DATE"
  | "REVERSED"
  | "FORM"
  | "MONTH_OF_YEAR"
  | "MONTH"
  | "DAY"
  | "DAY_OF_MONTH"
  | "DAY_OF_SEASON"
  | "MINUS_ZERO"
  | "YEAR_DIGITS";

/** A text that is no EDTF date of level 0 or 1. */
export class EdtfFormatError extends Error {
  readonly broken: EdtfRule;

  constructor(text: string, broken: EdtfRule) {
    super(`"${text}" is no EDTF date: ${broken}`);
    this.broken = broken;
  }
}

const POINT = /^(Y-?\d+|-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;
const LONGEST = 64;
/** As many digits as the server's calendar has days for. */
const MOST_YEAR_DIGITS = 9;
const LARGEST_PLAIN_YEAR = 9_999;
const SPRING = 21;
const WINTER = 24;
const MONTHS_IN_SEASON = 3;

/**
 * Reads an EDTF text. Elements use {@link readEdtf}; this one and its error are exported for the fixture's test, which asks
 * which rule a text breaks.
 *
 * @throws EdtfFormatError if it is none of level 0 or 1, is an impossible date or ends before it begins
 */
export function parseEdtf(text: string): EdtfDate {
  const refuse = (rule: EdtfRule): never => {
    throw new EdtfFormatError(text, rule);
  };
  if (text.trim() === "") {
    refuse("EMPTY");
  }
  if (text.length > LONGEST) {
    refuse("TOO_LONG");
  }
  if (/\s/.test(text)) {
    refuse("SPACE");
  }
  const ends = text.split("/");
  if (ends.length > 2) {
    refuse("STROKES");
  }
  if (ends.length === 1) {
    const point = pointOf(text, refuse);
    return { start: point, end: point, isInterval: false };
  }
  const [start, end] = ends.map((part): EdtfEnd =>
    part === "" || part === ".." ? part : pointOf(part, refuse),
  );
  if (typeof start === "string" && typeof end === "string") {
    refuse("NO_DATE");
  }
  const date = { start, end, isInterval: true };
  const { earliest, latest } = daysOf(date);
  return earliest > latest ? refuse("REVERSED") : date;
}

/** Reads an EDTF text; undefined for one that is no date. */
export function readEdtf(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfFormatError) {
      return undefined;
    }
    throw error;
  }
}

function pointOf(text: string, refuse: (rule: EdtfRule) => never): EdtfPoint {
  const match = POINT.exec(text);
  if (match === null) {
    return refuse(/^-?\d{5,}/.test(text) ? "YEAR_DIGITS" : "FORM");
  }
  const [, yearText, monthText, dayText, qualifier] = match as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
    EdtfPoint["qualifier"],
  ];
  const year = yearFrom(yearText, refuse);
  const unspecifiedYearDigits = (yearText.length -
    yearText.replaceAll("X", "").length) as EdtfPoint["unspecifiedYearDigits"];
  if (monthText !== undefined && (unspecifiedYearDigits > 0 || yearText.startsWith("Y"))) {
    refuse("MONTH_OF_YEAR");
  }
  const month = partFrom(monthText);
  const day = partFrom(dayText);
  checkMonth(month, day, refuse);
  if (typeof month === "number" && typeof day === "number" && (day < 1 || day > daysInMonth(year, month))) {
    refuse("DAY");
  }
  return { year, unspecifiedYearDigits, month, day, qualifier };
}

function yearFrom(text: string, refuse: (rule: EdtfRule) => never): number {
  if (text.startsWith("Y")) {
    const digits = text.replace(/^Y-?/, "");
    return digits.length < 5 || digits.length > MOST_YEAR_DIGITS || digits.startsWith("0")
      ? refuse("YEAR_DIGITS")
      : Number(text.slice(1));
  }
  const year = Number(text.replaceAll("X", "0"));
  return year === 0 && text.startsWith("-") ? refuse("MINUS_ZERO") : year;
}

function partFrom(text: string | undefined): number | "X" | undefined {
  return text === undefined ? undefined : text === "XX" ? "X" : Number(text);
}

function checkMonth(
  month: EdtfPoint["month"],
  day: EdtfPoint["day"],
  refuse: (rule: EdtfRule) => never,
): void {
  if (month === "X") {
    if (typeof day === "number") {
      refuse("DAY_OF_MONTH");
    }
  } else if (isSeason(month)) {
    if (day !== undefined) {
      refuse("DAY_OF_SEASON");
    }
  } else if (month !== undefined && (month < 1 || month > 12)) {
    refuse("MONTH");
  }
}

function isSeason(month: EdtfPoint["month"]): boolean {
  return typeof month === "number" && month >= SPRING && month <= WINTER;
}

function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1) - dayOf(year, month);
}

/** First and last day of a date; `~`, `?` and `%` do not widen it. */
export function daysOf({ start, end }: EdtfDate): DaySpan {
  return {
    earliest: typeof start === "string" ? -Infinity : daysOfPoint(start).earliest,
    latest: typeof end === "string" ? Infinity : daysOfPoint(end).latest,
  };
}

function daysOfPoint({ year, unspecifiedYearDigits, month, day }: EdtfPoint): DaySpan {
  if (typeof month !== "number") {
    // Before year 1 the unspecified digits lead backwards: -004X is -0049 to -0040.
    const spread = 10 ** unspecifiedYearDigits - 1;
    const [first, last] = year < 0 ? [year - spread, year] : [year, year + spread];
    return { earliest: dayOf(first), latest: dayOf(last + 1) - 1 };
  }
  // Spring starts in March, and so on: EDTF leaves the months open, so these are the meteorologists', north.
  const firstMonth = isSeason(month) ? MONTHS_IN_SEASON * (month - SPRING + 1) : month;
  const months = isSeason(month) ? MONTHS_IN_SEASON : 1;
  return typeof day === "number"
    ? { earliest: dayOf(year, month, day), latest: dayOf(year, month, day) }
    : { earliest: dayOf(year, firstMonth), latest: dayOf(year, firstMonth + months) - 1 };
}

/**
 * First and last day of a date that stands in an address as the first or last of a window; undefined where there is
 * none, where it is no date and where it is an interval, which is no edge. So the server reads addresses, too.
 */
export function edgeDays(text: string | null | undefined): DaySpan | undefined {
  const date = readEdtf(text ?? "");
  return date === undefined || date.isInterval ? undefined : daysOf(date);
}

/**
 * The days between the ends of a window in an address. An end that is missing, or is no date, is no bound; neither is
 * one where the window ends before it begins.
 */
export function windowDays(from: string | null | undefined, to: string | null | undefined): DaySpan {
  const earliest = edgeDays(from)?.earliest ?? -Infinity;
  const latest = edgeDays(to)?.latest ?? Infinity;
  return earliest > latest ? { earliest: -Infinity, latest: Infinity } : { earliest, latest };
}

/** A year as EDTF writes it. */
export function edtfYear(year: number): string {
  if (Math.abs(year) > LARGEST_PLAIN_YEAR) {
    return `Y${String(year)}`;
  }
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** A day as EDTF, as exact as a window of `windowDays` needs so that it comes back within half a percent. */
export function edtfOf(day: number, windowDays: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  // EDTF has no months of years of more than four digits.
  if (windowDays > 200 * YEAR_DAYS || Math.abs(year) > LARGEST_PLAIN_YEAR) {
    return edtfYear(year);
  }
  const monthText = `${edtfYear(year)}-${String(month).padStart(2, "0")}`;
  return windowDays > 16 * YEAR_DAYS ? monthText : `${monthText}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** How a date is to be drawn, read off its EDTF text. */
export interface DateFlags {
  readonly interval: boolean;
  /** Approximate, uncertain or with unspecified digits. */
  readonly uncertain: boolean;
}

/** Reads the flags off a text that the server has checked. It does not parse, because thousands are read at once. */
export function flagsOf(edtf: string): DateFlags {
  return { interval: edtf.includes("/"), uncertain: /[~?%X]/.test(edtf) };
}

/** Whether a date is a whole year or a whole month, before which one says "in": `1923`, `1923-05`. */
export function isYearOrMonth(edtf: string): boolean {
  return /^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(edtf);
}

/** Whether a date is a century, all of whose years are unspecified: `19XX`. */
export function isCentury(edtf: string): boolean {
  return /^-?\d{2}XX[~?%]?$/.test(edtf);
}
