/** The years at which the slider stops, and how much has begun by a year. Pure. */
import { bisectLeft } from "../../shared/time/bisect.js";
import { roundYears } from "../../shared/time/ticks.js";

/** The most stops of the slider: a hand cannot tell more apart, and playing more takes too long. */
const MOST_STEPS = 250;
/** With reduced motion the player takes so many steps from the first to the last stop. */
const CALM_LEAPS = 10;

/** A length of 1, 2 or 5 and noughts that is at least so long. */
function roundUp(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([1, 2, 5, 10].find((digit) => digit * power >= length) ?? 10) * power;
}

/** The years to stop at, ascending: each one of a century, round ones of ten thousand, always the last. */
export function yearStops(years: readonly number[]): readonly number[] {
  if (years.length === 0) {
    return [];
  }
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  const stride = roundUp(Math.max((last - first) / MOST_STEPS, 1));
  return [...roundYears(stride, first, last - 1), last];
}

/** The stop after one; undefined at the end. */
export function nextStop(count: number, at: number, isCalm: boolean): number | undefined {
  if (at >= count - 1) {
    return undefined;
  }
  return Math.min(at + (isCalm ? Math.ceil(count / CALM_LEAPS) : 1), count - 1);
}

/** How many of some ascending years are not later than a year. */
export function countUpTo(years: readonly number[], year: number): number {
  return bisectLeft(years, year + 1);
}
