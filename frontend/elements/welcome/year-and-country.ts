import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { filter } from "../../shared/query/filter.js";
import { readQuery } from "../../shared/query/query.js";
import { yearOf } from "../../shared/time/calendar.js";
import { edtfYear } from "../../shared/time/edtf.js";

/** What a visitor asks for. */
export interface Asked {
  readonly year: number | undefined;
  /** ISO 3166-1 alpha-2; empty for all. */
  readonly country: string;
}

/** An entry that is found. */
export interface FoundEntry {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language that the title is in. */
  readonly titleLanguage: string;
  /** The date in words. */
  readonly date: string;
}

/** Of more entries than these the timeline shows the rest. */
const LISTED = 8;

/** How many entries there are, and where to look on where there are none. */
export interface Found extends Asked {
  readonly count: number;
  /** The first of them in the order of time, as many as a card has room for. */
  readonly entries: readonly FoundEntry[];
  /** The nearest year in which the country has any. */
  readonly nearest: { readonly year: number; readonly count: number } | undefined;
  /** How many all countries have in that year. */
  readonly anywhere: number;
}

/** The years in which the first and the last entry begin. */
export function yearsOf({ columns }: ExhibitDocument): { readonly first: number; readonly last: number } {
  const starts = columns.earliest.filter((day) => day !== null);
  return {
    first: yearOf(starts.reduce((least, day) => Math.min(least, day), Infinity)),
    last: yearOf(starts.reduce((greatest, day) => Math.max(greatest, day), -Infinity)),
  };
}

/** Looks for what the timeline would show at the address of a year and a country. */
export function find(whole: ExhibitDocument, asked: Asked): Found {
  const rows = rowsOf(whole, asked);
  const count = rows.length;
  const { year, country } = asked;
  const { columns } = whole;
  const isEmptyYear = count === 0 && year !== undefined;
  return {
    ...asked,
    count,
    entries: rows.slice(0, LISTED).map((row) => ({
      id: columns.id[row],
      title: columns.title[row],
      titleLanguage: columns.titleLanguage[row],
      date: columns.phrase[row],
    })),
    nearest: isEmptyYear ? nearest(whole, year, country) : undefined,
    anywhere: isEmptyYear && country !== "" ? rowsOf(whole, { year, country: "" }).length : 0,
  };
}

function rowsOf(whole: ExhibitDocument, { year, country }: Asked): readonly number[] {
  const parameters = new URLSearchParams();
  if (year !== undefined) {
    parameters.set("from", edtfYear(year));
    parameters.set("to", edtfYear(year));
  }
  if (country !== "") {
    parameters.set("country", country);
  }
  return filter(whole, readQuery(parameters, whole), () => true).rows;
}

function nearest(whole: ExhibitDocument, year: number, country: string): Found["nearest"] {
  const { earliest, latest } = whole.columns;
  let best: number | undefined;
  for (const row of rowsOf(whole, { year: undefined, country })) {
    const first = earliest[row];
    const last = latest[row];
    // No entry lies in the year itself: each ends before it or begins after it.
    const edge = last !== null && yearOf(last) < year ? yearOf(last) : first === null ? year : yearOf(first);
    if (best === undefined || Math.abs(edge - year) < Math.abs(best - year)) {
      best = edge;
    }
  }
  return best === undefined
    ? undefined
    : { year: best, count: rowsOf(whole, { year: best, country }).length };
}
