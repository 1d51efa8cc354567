/** Which entries of the exhibit the filters of a query leave, and how many each choice would leave. */
import type { Choice, ExhibitDocument } from "../document/exhibit-document.js";
import type { Query } from "./query.js";

/** The rows of the whole document that a query leaves, and its choices with the counts for this query. */
export interface Filtered extends Pick<ExhibitDocument, "themes" | "kinds" | "countries"> {
  readonly rows: readonly number[];
}

/**
 * @param isHit - whether a row is found by the words searched for
 */
export function filter(whole: ExhibitDocument, query: Query, isHit: (row: number) => boolean): Filtered {
  const { columns } = whole;
  const thread = query.thread === undefined ? undefined : threadOf(whole, query.thread);
  const disputed = query.disputed ? new Set(whole.disputed) : undefined;
  const themes = new Map<number, number>();
  const kinds = new Map<number, number>();
  const countries = new Map<string, number>();
  const rows: number[] = [];
  for (let row = 0; row < columns.id.length; row++) {
    if (
      !isHit(row) ||
      !isInWindow(whole, query, row) ||
      thread?.has(row) === false ||
      disputed?.has(row) === false ||
      !restsOn(whole, query, row)
    ) {
      continue;
    }
    const country = columns.country[row];
    const theme = allows(query.themes, columns.theme[row]);
    const kind = allows(query.kinds, columns.kind[row]);
    const place = query.countries.size === 0 || (country !== null && query.countries.has(country));
    // Each dimension counts what the others allow: what another choice in it would find.
    if (kind && place) {
      increase(themes, columns.theme[row]);
    }
    if (theme && place) {
      increase(kinds, columns.kind[row]);
    }
    if (theme && kind && country !== null) {
      increase(countries, country);
    }
    if (theme && kind && place) {
      rows.push(row);
    }
  }
  return {
    rows,
    themes: whole.themes.map((choice, index) => counted(choice, themes.get(index))),
    kinds: whole.kinds.map((choice, index) => counted(choice, kinds.get(index))),
    countries: whole.countries.map((choice) => counted(choice, countries.get(choice.id))),
  };
}

function isInWindow({ columns }: ExhibitDocument, { firstDay, lastDay }: Query, row: number): boolean {
  return (columns.latest[row] ?? Infinity) >= firstDay && (columns.earliest[row] ?? -Infinity) <= lastDay;
}

function restsOn({ columns }: ExhibitDocument, { sourceKinds }: Query, row: number): boolean {
  return sourceKinds.size === 0 || columns.sourceKinds[row].some((kind) => sourceKinds.has(kind));
}

function allows(chosen: ReadonlySet<number>, choice: number): boolean {
  return chosen.size === 0 || chosen.has(choice);
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counted(choice: Choice, count = 0): Choice {
  return { ...choice, count };
}

/** An entry, all that led to it, step by step, and all that it led to. */
function threadOf({ links }: ExhibitDocument, entry: number): Set<number> {
  const { from = [], to = [] } = links ?? {};
  return new Set([...reached(entry, to, from), ...reached(entry, from, to)]);
}

/** What is reached from a row by links that all lead from `starts[i]` to `ends[i]`. */
function reached(row: number, starts: readonly number[], ends: readonly number[]): Set<number> {
  const seen = new Set([row]);
  // A set is walked in the order in which it grows, so that each row is visited once, in a cycle too.
  for (const each of seen) {
    starts.forEach((start, index) => {
      if (start === each) {
        seen.add(ends[index]);
      }
    });
  }
  return seen;
}
