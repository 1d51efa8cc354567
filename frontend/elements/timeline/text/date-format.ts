/** Dates in words for ticks and messages, in the document's language. */
import { civilOf, dayOf, YEAR_DAYS } from "../../../shared/time/calendar.js";
import { dateWords, type DateWords as CalendarWords } from "../../../shared/time/date-words.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { wording } from "./messages.js";
import type { Tick } from "../../../shared/time/ticks.js";
import { firstDayOf, lastDayOf, type TimeWindow } from "../time/window.js";

type Wording = Pick<ExhibitDocument, "messages" | "language">;

export class DateFormat {
  readonly #source: Wording;
  readonly #words: CalendarWords;

  constructor(source: Wording) {
    this.#source = source;
    this.#words = dateWords(source.language);
  }

  tick(tick: Tick): string {
    if (tick.unit === "year" || (tick.unit === "month" && tick.strong)) {
      return this.year(civilOf(tick.day).year);
    }
    return tick.unit === "month" ? this.#words.month(tick.day) : this.#words.dayMonth(tick.day);
  }

  /** A year in words. Years are astronomical: year 0 is 1 BC. */
  year(year: number): string {
    return this.#words.year(year);
  }

  /** A day, as exactly as a window so long can show it: with its year alone, its month, or the whole date. */
  day(day: number, windowDays: number): string {
    if (windowDays > 5 * YEAR_DAYS) {
      return this.year(civilOf(day).year);
    }
    return windowDays > 120 ? this.#words.monthYear(day) : this.#words.dayMonthYear(day);
  }

  /** The month that a window shows from its first day to its last; undefined for any other window. */
  wholeMonth({ end, start }: TimeWindow): string | undefined {
    const first = civilOf(Math.round(start));
    const isMonth = first.day === 1 && Math.round(end) === dayOf(first.year, first.month + 1);
    return isMonth ? this.#words.monthYear(Math.round(start)) : undefined;
  }

  /** First and last visible day of a window. */
  ends(window: TimeWindow): { readonly from: string; readonly to: string } {
    const windowDays = window.end - window.start;
    return { from: this.day(firstDayOf(window), windowDays), to: this.day(lastDayOf(window), windowDays) };
  }

  range(window: TimeWindow): string {
    const { from, to } = this.ends(window);
    return from === to ? from : wording(this.#source, "range", { from, to });
  }
}
