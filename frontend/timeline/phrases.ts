/** Dates in words for ticks and messages, in the document's language. */
import { civilOf, dateOf, YEAR_DAYS } from "./calendar.js";
import type { ExhibitDocument } from "../document/exhibit-document.js";
import { wording } from "./messages.js";
import type { Tick } from "./ticks.js";
import type { TimeWindow } from "./window.js";

type Wording = Pick<ExhibitDocument, "messages" | "language">;

export class DateWords {
  readonly #source: Wording;
  readonly #month: Intl.DateTimeFormat;
  readonly #monthYear: Intl.DateTimeFormat;
  readonly #dayMonth: Intl.DateTimeFormat;
  readonly #dayMonthYear: Intl.DateTimeFormat;
  readonly #year: Intl.NumberFormat;

  constructor(source: Wording) {
    // Plain "en" would be read as American; our texts are British and say the day before the month.
    const language = source.language === "en" ? "en-GB" : source.language;
    this.#source = source;
    const calendar = { calendar: "gregory", timeZone: "UTC" } as const;
    this.#month = new Intl.DateTimeFormat(language, { ...calendar, month: "short" });
    this.#monthYear = new Intl.DateTimeFormat(language, { ...calendar, month: "short", year: "numeric" });
    this.#dayMonth = new Intl.DateTimeFormat(language, { ...calendar, day: "numeric", month: "short" });
    this.#dayMonthYear = new Intl.DateTimeFormat(language, {
      ...calendar,
      day: "numeric",
      month: "short",
      year: "numeric",
    });
    this.#year = new Intl.NumberFormat(language, { useGrouping: false });
  }

  tick(tick: Tick): string {
    const { year } = civilOf(tick.day);
    if (tick.unit === "year" || (tick.unit === "month" && tick.strong)) {
      return this.year(year);
    }
    return (tick.unit === "month" ? this.#month : this.#dayMonth).format(dateOf(tick.day));
  }

  /** A year as people say it: year 0 is 1 BC. */
  year(year: number): string {
    return year > 0
      ? this.#year.format(year)
      : wording(this.#source, "yearBefore", { year: this.#year.format(1 - year) });
  }

  /** A day, as exactly as a window of `windowDays` shows it. */
  day(day: number, windowDays: number): string {
    const { year } = civilOf(day);
    if (windowDays > 5 * YEAR_DAYS || year <= 0) {
      return this.year(year);
    }
    return (windowDays > 120 ? this.#monthYear : this.#dayMonthYear).format(dateOf(day));
  }

  /** First and last visible day of a window. */
  ends(window: TimeWindow): { readonly from: string; readonly to: string } {
    const windowDays = window.end - window.start;
    return { from: this.day(window.start, windowDays), to: this.day(window.end - 1, windowDays) };
  }

  range(window: TimeWindow): string {
    const { from, to } = this.ends(window);
    return from === to ? from : wording(this.#source, "range", { from, to });
  }
}
