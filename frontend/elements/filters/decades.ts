import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { dayOf, yearOf } from "../../shared/time/calendar.js";

/** A stretch of whole decades, by the first year of its first and of its last one. */
export interface Decades {
  readonly first: number;
  readonly last: number;
}

export interface Decade {
  readonly year: number;
  /** Entries that touch it. */
  readonly count: number;
}

const YEARS = 10;
/** A longer time has no list of decades: nobody reads a hundred buttons. */
const MOST_DECADES = 30;
const YEAR = /^\d{4}$/;

/** The decades of an exhibit in time order; none where it has no ends, begins before the year 0, or lasts too long. */
export function decadesOf({ span, columns }: ExhibitDocument): readonly Decade[] {
  if (span.earliest === null || span.latest === null) {
    return [];
  }
  const first = decadeOf(yearOf(span.earliest));
  const count = (decadeOf(yearOf(span.latest)) - first) / YEARS + 1;
  if (first < 0 || count > MOST_DECADES) {
    return [];
  }
  return Array.from({ length: count }, (_, index) => {
    const year = first + index * YEARS;
    const [firstDay, dayAfter] = [dayOf(year), dayOf(year + YEARS)];
    return {
      year,
      count: columns.id.filter(
        (_id, row) =>
          (columns.latest[row] ?? Infinity) >= firstDay && (columns.earliest[row] ?? -Infinity) < dayAfter,
      ).length,
    };
  });
}

/** The decades that a window of the address consists of; `undefined` where its ends are others than theirs. */
export function chosenDecades(from: string, to: string): Decades | undefined {
  if (!YEAR.test(from) || !YEAR.test(to)) {
    return undefined;
  }
  const [first, last] = [Number(from), Number(to) - YEARS + 1];
  return first % YEARS === 0 && last % YEARS === 0 && first <= last ? { first, last } : undefined;
}

/**
 * What is chosen after a press on a decade. One at either end of those chosen joins them, or leaves them; any other is
 * chosen alone, and one that is chosen alone leaves none.
 */
export function pressed(chosen: Decades | undefined, year: number): Decades | undefined {
  const alone = { first: year, last: year };
  if (chosen === undefined) {
    return alone;
  }
  const { first, last } = chosen;
  if (year === first - YEARS || year === last + YEARS) {
    return { first: Math.min(first, year), last: Math.max(last, year) };
  }
  if (year !== first && year !== last) {
    return alone;
  }
  if (first === last) {
    return undefined;
  }
  return year === first ? { first: first + YEARS, last } : { first, last: last - YEARS };
}

/** The ends of decades as an address has them; both empty for all of the time. */
export function windowOf(chosen: Decades | undefined): { readonly from: string; readonly to: string } {
  return chosen
    ? { from: fourDigits(chosen.first), to: fourDigits(chosen.last + YEARS - 1) }
    : { from: "", to: "" };
}

function decadeOf(year: number): number {
  return Math.floor(year / YEARS) * YEARS;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}
