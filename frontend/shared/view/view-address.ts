import { isSameQuery, withParameters, type QueryChanges } from "../address/query.js";
import { NOTHING_SELECTED, type FilterSelection } from "../document/filter-selection.js";

/** What a visitor did, as far as the address is concerned. */
export type ViewChange =
  | { readonly kind: "select"; readonly id: string | null }
  | { readonly kind: "window"; readonly from: string; readonly to: string; readonly isStep?: boolean }
  | { readonly kind: "filter"; readonly selection: FilterSelection }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "place"; readonly country: string; readonly text: string }
  | { readonly kind: "thread"; readonly id: string }
  | { readonly kind: "series"; readonly id: string | null }
  | { readonly kind: "welcome-end" };

/** Says that there are to be no numbers, where the exhibit would show some by itself. */
const NO_SERIES = "none";

/** Asks for entries whose sources disagree. */
const YES = "yes";
/** Asks for the welcome of a first visit. */
const WELCOME = "welcome";
/** Says in which language the view is, and nothing of what it shows. */
const LANGUAGE = "lang";

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

const NO_FILTERS: QueryChanges = {
  theme: null,
  kind: null,
  country: null,
  source: null,
  thread: null,
  q: null,
};

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
    case "welcome-end":
      return {};
    case "place":
      // All entries of the place, whatever was filtered and seen before.
      return { ...NO_FILTERS, from: null, to: null, country: change.country, q: change.text };
  }
}

/**
 * The address after a change; `undefined` where the change says what the address says already.
 *
 * All but moving the window, and the end of the welcome, is a step that a visitor goes back over.
 *
 * @param search - the present query part, with or without its question mark
 */
export function nextAddress(search: string, change: ViewChange): NextAddress | undefined {
  // Whatever a visitor does, the welcome is over: who comes back to the address finds what was seen there last.
  const next = withParameters(search, { ...changesFor(search, change), [WELCOME]: null });
  if (isSameQuery(next, search)) {
    return undefined;
  }
  const isDetail = change.kind === "welcome-end" || (change.kind === "window" && change.isStep !== true);
  return { search: next, keepsHistory: !isDetail };
}

/** Whether an address asks for the welcome of a first visit. */
export function asksForWelcome(search: string): boolean {
  return new URLSearchParams(search).has(WELCOME);
}

/** An address that asks for all that another does, but for the welcome. */
export function withoutWelcome(search: string): string {
  return withParameters(search, { [WELCOME]: null });
}

/** Whether an address leaves it to the exhibit what it shows first. */
export function asksForNothing(search: string): boolean {
  return [...new URLSearchParams(search).keys()].every((name) => name === LANGUAGE || name === WELCOME);
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
