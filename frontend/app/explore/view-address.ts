import type { FilterSelection } from "../../shared/document/filter-selection.js";

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

/** A new address and whether going back leads to the old one. */
export interface NextAddress {
  /** Query part, with its question mark unless it is empty. */
  readonly search: string;
  readonly keepsHistory: boolean;
}

function setOne(parameters: URLSearchParams, name: string, value: string): void {
  if (value) {
    parameters.set(name, value);
  } else {
    parameters.delete(name);
  }
}

function setAll(parameters: URLSearchParams, name: string, values: readonly string[]): void {
  parameters.delete(name);
  for (const value of values) {
    parameters.append(name, value);
  }
}

/** Another thread is shown whole, and without one everything: a window of before would cut it. */
function setThread(parameters: URLSearchParams, id: string): void {
  if ((parameters.get("thread") ?? "") !== id) {
    parameters.delete("from");
    parameters.delete("to");
  }
  setOne(parameters, "thread", id);
}

/**
 * The address after a change; `undefined` where the change says what the address says already.
 *
 * Opening an entry, showing a thread, choosing a series and filtering are steps that a visitor goes back over. Moving the window and typing are not,
 * except for the first letter typed.
 *
 * @param search - the present query part, with or without its question mark
 */
export function nextAddress(search: string, change: ViewChange): NextAddress | undefined {
  const parameters = new URLSearchParams(search);
  const before = parameters.toString();
  let keepsHistory = true;
  switch (change.kind) {
    case "select":
      setOne(parameters, "entry", change.id ?? "");
      break;
    case "window":
      setOne(parameters, "from", change.from);
      setOne(parameters, "to", change.to);
      keepsHistory = false;
      break;
    case "filter":
      setAll(parameters, "theme", change.selection.theme);
      setAll(parameters, "kind", change.selection.kind);
      setAll(parameters, "country", change.selection.country);
      setAll(parameters, "source", change.selection.source);
      setThread(parameters, change.selection.thread);
      setOne(parameters, "q", change.selection.text);
      break;
    case "thread":
      setThread(parameters, change.id);
      break;
    case "series":
      setOne(parameters, "series", change.id ?? NO_SERIES);
      break;
    case "search":
      keepsHistory = !parameters.has("q");
      setOne(parameters, "q", change.text);
      break;
  }
  const after = parameters.toString();
  return after === before ? undefined : { search: after ? `?${after}` : "", keepsHistory };
}
