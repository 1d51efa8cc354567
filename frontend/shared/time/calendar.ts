/**
 * Days and civil dates in the proleptic Gregorian calendar. A day counts from 1970-01-01; year 0 is 1 BC. All of it is
 * arithmetic, since the browser's Date ends 271,821 years before our era and an exhibit may go further back.
 */
export interface CivilDate {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Mean length of a Gregorian year. */
export const YEAR_DAYS = 365.2425;

/** After so many years the calendar, weekdays included, repeats itself. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = CYCLE_YEARS * YEAR_DAYS;
/** Day 0 counted from 1 March of year 0, with which the arithmetic begins: a leap day is then a year's last. */
const FROM_MARCH_0 = 719_468;
const MARCH = 3;

/** Days from 1 March to the first of a later month. From March on, months have 30.6 days on average. */
function daysBeforeMonth(monthsAfterMarch: number): number {
  return Math.floor((153 * monthsAfterMarch + 2) / 5);
}

/** The day of a civil date; months beyond 1 to 12 run over into the neighbouring years. */
export function dayOf(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - MARCH;
  const marchYear = Math.floor(months / 12);
  const cycle = Math.floor(marchYear / CYCLE_YEARS);
  const yearOfCycle = marchYear - cycle * CYCLE_YEARS;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const daysBefore = daysBeforeMonth(months - marchYear * 12);
  return cycle * CYCLE_DAYS + yearOfCycle * 365 + leapDays + daysBefore + day - 1 - FROM_MARCH_0;
}

/** The civil date on which a (fractional) day falls. */
export function civilOf(day: number): CivilDate {
  const fromMarch = Math.floor(day) + FROM_MARCH_0;
  const cycle = Math.floor(fromMarch / CYCLE_DAYS);
  const dayOfCycle = fromMarch - cycle * CYCLE_DAYS;
  const leapDays =
    Math.floor(dayOfCycle / 1_460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthsAfterMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const isNextYear = monthsAfterMarch >= 10;
  return {
    year: cycle * CYCLE_YEARS + yearOfCycle + (isNextYear ? 1 : 0),
    month: monthsAfterMarch + MARCH - (isNextYear ? 12 : 0),
    day: dayOfYear - daysBeforeMonth(monthsAfterMarch) + 1,
  };
}

/** The year in which a (fractional) day lies. */
export function yearOf(day: number): number {
  return civilOf(day).year;
}

/**
 * The Date, at midnight UTC, from which Intl says a day's month, day and weekday. Its year is another: it is one of the 400
 * years from 1970 on, after which the calendar repeats itself, because `Date` does not reach all years of EDTF.
 */
export function nameDateOf(day: number): Date {
  const whole = Math.floor(day);
  return new Date((whole - Math.floor(whole / CYCLE_DAYS) * CYCLE_DAYS) * DAY_MS);
}
