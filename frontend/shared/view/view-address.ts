import { isSameQuery, withParameters, type QueryChanges } from "../address/query.js";
import { NOTHING_SELECTED, type FilterSelection } from "../document/filter-selection.js";

/** What a visitor did, as far as the address is concerned. */
export type ViewChange =
  | { readonly kind: "select"; readonly id: string | null }
  | { readonly kind: "window"; readonly from: string; readonly to: string }
  | { readonly kind: "filter"; readonly selection: FilterSelection }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "thread"; readonly id: string }
  | { readonly kind: "series"; readonly id: string | null };

/** Says that there are to be no numbers, where the exhibit would show some by itself. */
const NO_SERIES = "none";

/** Asks for entries whose sources disagree. */
const YES = "yes";

/** A new address and whether going back leads to the old one. */
export interface NextAddress {
  /** Query part, with its question mark unless it is empty. */
  readonly search: string;
  readonly keepsHistory: boolean;
}

/** A change of thread also drops the window, which would hide a part of the thread. */
function threadChanges(search: string, thread: string): QueryChanges {
  const isSame = (new URLSearchParams(search).get("thread") ?? "") === thread;
  return isSame ? { thread } : { from: null, to: null, thread };
}

function changesFor(search: string, change: ViewChange): QueryChanges {
  switch (change.kind) {
    case "select":
      return { entry: change.id };
    case "window":
      return { from: change.from, to: change.to };
    case "filter": {
      const { theme, kind, country, source, disputed, thread, text } = change.selection;
      return {
        theme,
        kind,
        country,
        source,
        disputed: disputed ? YES : null,
        ...threadChanges(search, thread),
        q: text,
      };
    }
    case "thread":
      return threadChanges(search, change.id);
    case "series":
      return { series: change.id ?? NO_SERIES };
    case "search":
      return { q: change.text };
  }
}

/**
 * The address after a change; `undefined` where the change says what the address says already.
 *
 * Opening an entry, showing a thread, choosing a series and filtering are steps that a visitor goes back over. Moving
 * the window and typing are not, except for the first letter typed.
 *
 * @param search - the present query part, with or without its question mark
 */
export function nextAddress(search: string, change: ViewChange): NextAddress | undefined {
  const next = withParameters(search, changesFor(search, change));
  if (isSameQuery(next, search)) {
    return undefined;
  }
  const isTyping = change.kind === "search" && new URLSearchParams(search).has("q");
  return { search: next, keepsHistory: change.kind !== "window" && !isTyping };
}

/** The longest text that the search field takes and the server reads. */
const LONGEST_TEXT = 200;

/** What an address asks for. Ids may be unknown to the exhibit. */
export interface View {
  readonly selection: FilterSelection;
  /** Ends of the window, EDTF; empty is that end of the exhibit's span. */
  readonly from: string;
  readonly to: string;
  /** Id of the open entry; empty for none. */
  readonly entry: string;
  /** Id of the series in the number strip, or `none`; empty for the exhibit's own. */
  readonly series: string;
}

/**
 * Reads an address.
 *
 * @param search - the query part, with or without its question mark
 */
export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search);
  const one = (name: string): string => parameters.get(name) ?? "";
  const all = (name: string): string[] => [...new Set(parameters.getAll(name))].filter((value) => value);
  return {
    selection: {
      ...NOTHING_SELECTED,
      theme: all("theme"),
      kind: all("kind"),
      country: all("country").map((code) => code.toUpperCase()),
      source: all("source"),
      disputed: all("disputed")[0] === YES,
      text: one("q").slice(0, LONGEST_TEXT).replace(/\s+/g, " ").trim(),
      thread: one("thread"),
    },
    from: one("from"),
    to: one("to"),
    entry: one("entry"),
    series: one("series"),
  };
}
