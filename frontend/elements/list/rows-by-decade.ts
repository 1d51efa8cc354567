import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { yearOf } from "../../shared/time/calendar.js";
import { decadeOf } from "../../shared/time/date-words.js";
import { isCentury } from "../../shared/time/edtf.js";

/** Rows of the document that begin in one decade, or of which only the century is known. */
export interface DecadeOfRows {
  /** First and last year (astronomical: 0 is 1 BC); `undefined` for entries with an open start. */
  readonly years: { readonly first: number; readonly last: number } | undefined;
  readonly isCentury: boolean;
  /** Indexes into the document's columns, in the document's order. */
  readonly rows: readonly number[];
}

/**
 * The entries that touch the window from `earliest` to `latest` (days, inclusive), grouped by the decade in which
 * they begin, those of which only the century is known before its first decade. The order is the document's otherwise.
 */
export function rowsByDecade(source: ExhibitDocument, earliest: number, latest: number): DecadeOfRows[] {
  const decades: (DecadeOfRows & { readonly rows: number[] })[] = [];
  source.columns.id.forEach((_, row) => {
    const first = source.columns.earliest[row];
    const last = source.columns.latest[row];
    if ((first !== null && first > latest) || (last !== null && last < earliest)) {
      return;
    }
    const century = last !== null && first !== null && isCentury(source.columns.date[row]);
    const years =
      first === null
        ? undefined
        : century
          ? { first: yearOf(first), last: yearOf(last) }
          : decadeOf(yearOf(first));
    const group = decades.findLast(
      (decade) => decade.isCentury === century && decade.years?.first === years?.first,
    );
    if (group) {
      group.rows.push(row);
    } else {
      // A century and its first decade begin on one day, so that the decade may stand there already.
      const isBehind = century && decades.at(-1)?.years?.first === years?.first;
      decades.splice(isBehind ? -1 : decades.length, 0, { years, isCentury: century, rows: [row] });
    }
  });
  return decades;
}

/** First and last year in which a document has anything: its entries, and the span that the exhibit gives itself. */
export function yearsOfAll({ columns, span }: ExhibitDocument): {
  readonly first: number;
  readonly last: number;
} {
  const days = [...columns.earliest, ...columns.latest, span.earliest, span.latest].filter(
    (day) => day !== null,
  );
  return {
    first: yearOf(days.reduce((least, day) => Math.min(least, day), Infinity)),
    last: yearOf(days.reduce((most, day) => Math.max(most, day), -Infinity)),
  };
}
