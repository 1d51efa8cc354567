/** The years that the map goes through, their words, and what has begun by then. Pure. */
import type { Words } from "../document/wording.js";
import { bisectLeft } from "../graphics/bisect.js";
import { wording } from "./messages.js";

/** More steps than this no slider can tell apart, and playing them takes too long. */
const MOST_STEPS = 250;
/** With reduced motion the map goes through time in so many leaps. */
const CALM_LEAPS = 10;

/** A length of 1, 2 or 5 and noughts that is at least so long. */
function roundUp(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([1, 2, 5, 10].find((digit) => digit * power >= length) ?? 10) * power;
}

/** The years to stop at, ascending: each one of a century, round ones of ten thousand, always the last. */
export function stops(years: readonly number[]): readonly number[] {
  if (years.length === 0) {
    return [];
  }
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  const stride = roundUp(Math.max((last - first) / MOST_STEPS, 1));
  const found: number[] = [];
  for (let year = Math.ceil(first / stride) * stride; year < last; year += stride) {
    found.push(year);
  }
  return [...found, last];
}

/** The stop after one; undefined at the end. */
export function nextStop(count: number, at: number, isCalm: boolean): number | undefined {
  if (at >= count - 1) {
    return undefined;
  }
  return Math.min(at + (isCalm ? Math.ceil(count / CALM_LEAPS) : 1), count - 1);
}

/** How many of some ascending years, whole ones, have come by a year. */
export function countUpTo(years: readonly number[], year: number): number {
  return bisectLeft(years, year + 1);
}

/** Years of so many digits are written as they are in EDTF; longer ones are marked. */
const YEAR_DIGITS = 4;

/** A year as EDTF writes it. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(YEAR_DIGITS, "0");
  return `${digits.length > YEAR_DIGITS ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

/** A year as people write it. */
export function yearInWords(source: Words, year: number): string {
  return year > 0 ? String(year) : wording(source, "bc", { year: String(1 - year) });
}
