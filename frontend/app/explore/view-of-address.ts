import { NOTHING_SELECTED, type FilterSelection } from "../../shared/document/filter-selection.js";

/** The server reads no more of a text; the field takes no more. */
const LONGEST_TEXT = 200;

/** What an address shows, as it is written there; nobody has looked yet whether the exhibit has it. */
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
      text: one("q").slice(0, LONGEST_TEXT).replace(/\s+/g, " ").trim(),
      thread: one("thread"),
    },
    from: one("from"),
    to: one("to"),
    entry: one("entry"),
    series: one("series"),
  };
}
