import type { Choice, ExhibitDocument } from "./exhibit-document.js";

/** The dimensions in which entries can be filtered by choice; the names are those of the address. */
export const DIMENSIONS = ["theme", "kind", "country"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The kinds of source, by which links filter; there is no list of them to choose from. */
export const SOURCE_KINDS = [
  "primary",
  "government",
  "archive",
  "news",
  "scholarly",
  "museum",
  "reference",
  "company",
] as const;

/** ISO 3166-1 alpha-2. */
const COUNTRY = /^[A-Z]{2}$/;

/** What a visitor filters by: ids by dimension and the words searched for. */
export interface FilterSelection {
  readonly theme: readonly string[];
  readonly kind: readonly string[];
  readonly country: readonly string[];
  /** Kinds of source, of which an entry cites at least one. */
  readonly source: readonly string[];
  /** Whether only entries are shown whose sources disagree. */
  readonly disputed: boolean;
  readonly text: string;
  /** Id of the entry whose thread alone is shown; empty for none. */
  readonly thread: string;
}

export const NOTHING_SELECTED: FilterSelection = {
  theme: [],
  kind: [],
  country: [],
  source: [],
  disputed: false,
  text: "",
  thread: "",
};

/** The choices of a dimension, in the order in which they are offered. */
export function choicesOf(source: ExhibitDocument, dimension: Dimension): readonly Choice[] {
  return { theme: source.themes, kind: source.kinds, country: source.countries }[dimension];
}

/** The part of a selection that the exhibit knows; an address may hold any text. */
export function knownOf(selection: FilterSelection, source: ExhibitDocument): FilterSelection {
  const known = (dimension: Dimension): string[] => {
    const ids = new Set(choicesOf(source, dimension).map(({ id }) => id));
    return selection[dimension].filter((id) => ids.has(id));
  };
  return {
    theme: known("theme"),
    kind: known("kind"),
    // A country without entries finds nothing. It stays in the selection, so that its chip is shown and can be removed.
    country: selection.country.filter((code) => COUNTRY.test(code)),
    source: selection.source.filter((kind) => SOURCE_KINDS.some((one) => one === kind)),
    disputed: selection.disputed,
    text: selection.text,
    thread: source.thread?.id === selection.thread ? selection.thread : "",
  };
}

/** The selection with one choice added, or taken away if it was there. */
export function toggled(
  selection: FilterSelection,
  dimension: Dimension | "source",
  id: string,
): FilterSelection {
  const chosen = selection[dimension];
  return {
    ...selection,
    [dimension]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  };
}

/** How many choices are in force; the words searched for count as one, and so does a thread. */
export function countSelected(selection: FilterSelection): number {
  const single = [selection.text, selection.thread, selection.disputed].filter(Boolean).length;
  return DIMENSIONS.reduce(
    (count, dimension) => count + selection[dimension].length,
    single + selection.source.length,
  );
}

declare global {
  interface HTMLElementEventMap {
    /** The visitor changed the filters: the whole selection that is wanted now. */
    "bl-filter": CustomEvent<FilterSelection>;
  }
}
