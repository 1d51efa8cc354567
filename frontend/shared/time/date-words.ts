/** Years, months and days in words of a language, for any year. All modules of the browser take them from here. */
import { civilOf, nameDateOf } from "./calendar.js";

/** Years of up to three digits could be read as a day or a count, so they are said with their era. */
export const LAST_YEAR_WITH_ERA = 999;
const LAST_UNGROUPED_YEAR = 9_999;
const DECADE = 10;

const CALENDAR = { calendar: "gregory", timeZone: "UTC" } as const;
/** A date of either era, from which Intl tells how the era is written. */
const BEFORE_CHRIST = new Date(Date.UTC(-43, 5));
const AFTER_CHRIST = new Date(Date.UTC(1923, 5));

/** Says dates in one language. */
export class DateWords {
  readonly #number: Intl.NumberFormat;
  readonly #grouped: Intl.NumberFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #monthYear: Intl.DateTimeFormat;
  readonly #dayMonth: Intl.DateTimeFormat;
  readonly #dayMonthYear: Intl.DateTimeFormat;
  readonly #before: (year: string) => string;
  readonly #after: (year: string) => string;

  /** @param tag - BCP 47 */
  constructor(tag: string) {
    // Plain "en" would be read as American; our texts are British and say the day before the month.
    const language = tag === "en" ? "en-GB" : tag;
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, { ...CALENDAR, ...options });
    this.#number = new Intl.NumberFormat(language, { useGrouping: false });
    this.#grouped = new Intl.NumberFormat(language, { useGrouping: true });
    this.#month = format({ month: "short" });
    this.#monthYear = format({ month: "short", year: "numeric" });
    this.#dayMonth = format({ day: "numeric", month: "short" });
    this.#dayMonthYear = format({ day: "numeric", month: "short", year: "numeric" });
    const withEra = format({ year: "numeric", era: "short" });
    this.#before = (year) => withYear(withEra, BEFORE_CHRIST, year);
    // English says "AD 79"; Intl would write "79 AD".
    this.#after = language.startsWith("en")
      ? (year) => `AD ${year}`
      : (year) => withYear(withEra, AFTER_CHRIST, year);
  }

  /** A year as people count it, without a year 0: "44 BC", "AD 79", "1923". */
  year(year: number): string {
    return this.#withEra(year, this.#counted(year));
  }

  /** The years from one to another, shortly: "50–41 BC", "AD 1–9", "1900–1909"; a single year where they are one. */
  years(first: number, last: number): string {
    if (first === last) {
      return this.year(first);
    }
    return eraOf(first) === eraOf(last)
      ? this.#withEra(first, `${this.#counted(first)}–${this.#counted(last)}`)
      : `${this.year(first)}–${this.year(last)}`;
  }

  /** The same as shortly as it is clear: "2013–14" within a century. */
  yearsInShort(first: number, last: number): string {
    const isOneCentury =
      first > LAST_YEAR_WITH_ERA && first !== last && Math.floor(first / 100) === Math.floor(last / 100);
    return isOneCentury ? `${this.year(first)}–${this.year(last).slice(-2)}` : this.years(first, last);
  }

  /** "Apr" */
  month(day: number): string {
    return this.#month.format(nameDateOf(day));
  }

  /** "Apr 1923" */
  monthYear(day: number): string {
    return withYear(this.#monthYear, nameDateOf(day), this.year(civilOf(day).year));
  }

  /** "7 Apr" */
  dayMonth(day: number): string {
    return this.#dayMonth.format(nameDateOf(day));
  }

  /** "7 Apr 1923" */
  dayMonthYear(day: number): string {
    return withYear(this.#dayMonthYear, nameDateOf(day), this.year(civilOf(day).year));
  }

  #counted(year: number): string {
    const counted = year > 0 ? year : 1 - year;
    return (counted > LAST_UNGROUPED_YEAR ? this.#grouped : this.#number).format(counted);
  }

  #withEra(year: number, words: string): string {
    const era = eraOf(year);
    return era === "" ? words : era === "before" ? this.#before(words) : this.#after(words);
  }
}

function eraOf(year: number): "before" | "after" | "" {
  return year <= 0 ? "before" : year <= LAST_YEAR_WITH_ERA ? "after" : "";
}

/** A format's text with other words for the year. */
function withYear(format: Intl.DateTimeFormat, date: Date, year: string): string {
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === "year" ? year : value))
    .join("");
}

/** Kept by language, because making the formats takes much longer than using them. */
const byLanguage = new Map<string, DateWords>();

/** @param language - BCP 47 tag */
export function dateWords(language: string): DateWords {
  let words = byLanguage.get(language);
  if (words === undefined) {
    words = new DateWords(language);
    byLanguage.set(language, words);
  }
  return words;
}

/** First and last year, astronomical. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The ten years in which a year is counted: 50 BC to 41 BC, 10 BC to 1 BC, the nine of AD 1 to 9, AD 10 to 19. */
export function decadeOf(year: number): YearSpan {
  if (year > 0) {
    const first = Math.floor(year / DECADE) * DECADE;
    return { first: Math.max(first, 1), last: first + DECADE - 1 };
  }
  const last = Math.ceil(year / DECADE) * DECADE;
  // Not minus zero.
  return { first: last - DECADE + 1, last: last + 0 };
}

/** Whether "the 1920s" says a decade: not the first of a century, as "the 1900s" is the century, nor one with an era. */
export function isSaidByFirstYear({ first }: YearSpan): boolean {
  return first > LAST_YEAR_WITH_ERA && first % (DECADE * DECADE) !== 0;
}
