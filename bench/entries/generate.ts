/**
 * Entries for the benchmark: the same for every system and in every run, and spread as in an exhibit of the last
 * hundred years. They grow denser towards today; a quarter is known to the year, a quarter to the month, half to the
 * day; one in twenty lasts some years.
 */
import { Random } from "./random.ts";
import { titleFrom } from "./titles.ts";

export const FIRST_YEAR = 1923;
export const LAST_YEAR = 2026;
export const THEMES = 10;

/** As exact as it is known. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 28, so that every month has it. */
  readonly day?: number;
}

export interface GeneratedEntry {
  readonly id: string;
  readonly title: string;
  /** 0 to 9. */
  readonly theme: number;
  /** 1 to 5; 5 is the rarest. */
  readonly significance: number;
  readonly start: CalendarDate;
  /** Where the entry lasts: its last year. */
  readonly end?: CalendarDate;
  /** The date is "about". */
  readonly approximate: boolean;
}

/** Below 1 the years crowd towards the last: 0.7 puts twice as many into the last decade as into the first. */
const CROWDING = 0.7;
const SHARE_LASTING = 0.05;
const SHARE_APPROXIMATE = 0.12;
const LONGEST_YEARS = 10;
const PRECISION_WEIGHTS = [1, 1, 2];
const SIGNIFICANCE_WEIGHTS = [30, 30, 25, 10, 5];
const LAST_DAY_OF_EVERY_MONTH = 28;

/** In order of time. */
export function generateEntries(count: number, seed = count): GeneratedEntry[] {
  const random = new Random(seed);
  const entries = Array.from({ length: count }, (_, number) => generateEntry(random, `e${number}`));
  return entries.sort((a, b) => orderOf(a.start) - orderOf(b.start));
}

function generateEntry(random: Random, id: string): GeneratedEntry {
  const years = LAST_YEAR - FIRST_YEAR + 1;
  const year = FIRST_YEAR + Math.floor(years * random.next() ** CROWDING);
  const lasts = random.chance(SHARE_LASTING);
  return {
    id,
    title: titleFrom(random),
    theme: random.between(0, THEMES - 1),
    significance: random.weighted(SIGNIFICANCE_WEIGHTS) + 1,
    start: lasts ? { year } : startIn(year, random),
    ...(lasts ? { end: { year: Math.min(year + random.between(1, LONGEST_YEARS), LAST_YEAR) } } : {}),
    approximate: random.chance(SHARE_APPROXIMATE),
  };
}

function startIn(year: number, random: Random): CalendarDate {
  const precision = random.weighted(PRECISION_WEIGHTS);
  const month = random.between(1, 12);
  const day = random.between(1, LAST_DAY_OF_EVERY_MONTH);
  return { year, ...(precision > 0 ? { month } : {}), ...(precision > 1 ? { day } : {}) };
}

function orderOf({ year, month = 0, day = 0 }: CalendarDate): number {
  return (year * 13 + month) * 32 + day;
}
