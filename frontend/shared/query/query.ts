/** The filters and the search of an address, read as the server's `QueryParameters` reads them. */
import type { ExhibitDocument } from "../document/exhibit-document.js";
import { graphemesOf } from "../text/graphemes.js";
import { daysOf, readEdtf, type DaySpan } from "../time/edtf.js";

/** What an address asks for, by indices of the whole document; an empty set allows every entry. */
export interface Query {
  /** Entries that end before this day are left out; in days since 1970-01-01. */
  readonly firstDay: number;
  /** Entries that begin after this day are left out. */
  readonly lastDay: number;
  readonly themes: ReadonlySet<number>;
  readonly kinds: ReadonlySet<number>;
  /** ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  readonly sourceKinds: ReadonlySet<number>;
  /** Whether only entries are asked for whose sources disagree. */
  readonly disputed: boolean;
  /** The entry whose thread alone is asked for. */
  readonly thread: number | undefined;
  /** Words searched for; empty for none. */
  readonly text: string;
}

const LONGEST_TEXT = 200;
const LONGEST_VALUE = 100;
/** At most so many values of a parameter are read. */
const MOST_VALUES = 300;
const COUNTRY = /^[A-Z]{2}$/;
const CONTROLS_AND_SPACES = /[\p{Cc}\p{Cs} ]+/gu;
/** What Java strips: spaces and separators, but for those that join. */
const OUTER_SPACES = /^[^\S\u00a0\u2007\u202f\ufeff]+|[^\S\u00a0\u2007\u202f\ufeff]+$/g;

/**
 * @param parameters - of any address: values that are unknown, malformed or too long are ignored
 * @param whole - the exhibit without filters
 */
export function readQuery(parameters: URLSearchParams, whole: ExhibitDocument): Query {
  const values = (name: string): string[] =>
    parameters
      .getAll(name)
      .slice(0, MOST_VALUES)
      .filter((value) => value !== "" && value.length <= LONGEST_VALUE);
  const indices = (name: string, ids: readonly string[]): Set<number> =>
    new Set(
      values(name)
        .map((value) => ids.indexOf(value))
        .filter((index) => index >= 0),
    );
  const idsOf = (choices: readonly { readonly id: string }[]): string[] => choices.map(({ id }) => id);
  const [thread = -1] = values("thread")
    .filter((id) => /^[a-z0-9-]+$/.test(id))
    .map((id) => whole.columns.id.indexOf(id));
  return {
    ...windowOf(values("from")[0], values("to")[0]),
    themes: indices("theme", idsOf(whole.themes)),
    kinds: indices("kind", idsOf(whole.kinds)),
    countries: new Set(
      values("country")
        .map((country) => country.toUpperCase())
        .filter((country) => COUNTRY.test(country)),
    ),
    sourceKinds: indices("source", whole.sourceKinds),
    disputed: values("disputed")[0] === "yes",
    thread: thread < 0 ? undefined : thread,
    text: textOf(parameters.get("q") ?? ""),
  };
}

/** A window that ends before it begins is none. */
function windowOf(from: string | undefined, to: string | undefined): Pick<Query, "firstDay" | "lastDay"> {
  const firstDay = daysOfDate(from)?.earliest ?? -Infinity;
  const lastDay = daysOfDate(to)?.latest ?? Infinity;
  return firstDay > lastDay ? { firstDay: -Infinity, lastDay: Infinity } : { firstDay, lastDay };
}

/** An interval is no edge of a window. */
function daysOfDate(text: string | undefined): DaySpan | undefined {
  const date = text === undefined ? undefined : readEdtf(text);
  return date && !date.isInterval ? daysOf(date) : undefined;
}

function textOf(value: string): string {
  return beginningOf(value).replace(CONTROLS_AND_SPACES, " ").replace(OUTER_SPACES, "");
}

/** As many graphemes as are read of a search. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_TEXT) {
    return text;
  }
  let beginning = "";
  for (const grapheme of graphemesOf(text)) {
    if (beginning.length + grapheme.length > LONGEST_TEXT) {
      break;
    }
    beginning += grapheme;
  }
  return beginning;
}
