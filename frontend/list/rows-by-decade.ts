import type { ExhibitDocument } from "../document/exhibit-document";

/** Rows of the document that begin in one decade. */
export interface DecadeOfRows {
  /** First year of the decade (astronomical: 0 is 1 BC); `undefined` for entries with an open start. */
  readonly start: number | undefined;
  /** Indexes into the document's columns, in the document's order. */
  readonly rows: readonly number[];
}

const DAYS_PER_YEAR = 365.2425;

/** Year of a day since 1970-01-01, proleptic Gregorian. */
function yearOf(day: number): number {
  const date = new Date(day * 86_400_000);
  // Dates beyond ±271,821 years are more than Date can hold; an exhibit of geology needs no exact year.
  return Number.isNaN(date.getTime()) ? Math.floor(1970 + day / DAYS_PER_YEAR) : date.getUTCFullYear();
}

/**
 * The entries that touch the window from `earliest` to `latest` (days, inclusive), grouped by the decade in which
 * they begin. The order is the document's.
 */
export function rowsByDecade(source: ExhibitDocument, earliest: number, latest: number): DecadeOfRows[] {
  const decades: { start: number | undefined; rows: number[] }[] = [];
  source.columns.id.forEach((_, row) => {
    const first = source.columns.earliest[row];
    const last = source.columns.latest[row];
    if ((first !== null && first > latest) || (last !== null && last < earliest)) {
      return;
    }
    const start = first === null ? undefined : Math.floor(yearOf(first) / 10) * 10;
    const current = decades.at(-1);
    if (current && current.start === start) {
      current.rows.push(row);
    } else {
      decades.push({ start, rows: [row] });
    }
  });
  return decades;
}
