import { isSameQuery, withParameters } from "../../shared/address/query.js";
import { edgeDays } from "../../shared/time/edtf.js";

/** How an address wants a graphic to be shown; undefined where it says nothing that can be read. */
export interface GraphicState {
  readonly scale: string | undefined;
  /** First and last date of a chart, EDTF, and the days since 1970-01-01 that they begin and end with. */
  readonly from: { readonly edtf: string; readonly day: number } | undefined;
  readonly to: { readonly edtf: string; readonly day: number } | undefined;
  readonly year: string | undefined;
}

const YEAR = /^-?\d{1,6}$/;

/**
 * Reads the state of a graphic out of an address; dates the wrong way round are none.
 *
 * @param search - the query part, with or without its question mark
 */
export function stateOf(search: string): GraphicState {
  const parameters = new URLSearchParams(search);
  const edge = (name: string, side: "earliest" | "latest"): GraphicState["from"] => {
    const edtf = parameters.get(name) ?? "";
    const days = edgeDays(edtf);
    return days === undefined ? undefined : { edtf, day: days[side] };
  };
  const [from, to] = [edge("from", "earliest"), edge("to", "latest")];
  const isTurned = from !== undefined && to !== undefined && from.day > to.day;
  const year = parameters.get("year") ?? "";
  return {
    scale: parameters.get("scale") ?? undefined,
    from: isTurned ? undefined : from,
    to: isTurned ? undefined : to,
    year: YEAR.test(year) ? year : undefined,
  };
}

/** A new address and whether going back leads to the old one. */
export interface StateAddress {
  /** Query part, with its question mark unless it is empty. */
  readonly search: string;
  readonly keepsHistory: boolean;
}

/**
 * The address after some of a graphic's state has changed; `undefined` where it says so already. Going back leads to
 * the page as it was found, not to every year that was tried.
 *
 * @param search - the present query part, with or without its question mark
 * @param changes - by name; null for what needs no saying
 */
export function stateAddress(
  search: string,
  changes: Readonly<Record<string, string | null>>,
): StateAddress | undefined {
  if (isSameQuery(withParameters(search, changes), search)) {
    return undefined;
  }
  const parameters = new URLSearchParams(search);
  const keepsHistory = Object.entries(changes).every(
    ([name, value]) => parameters.get(name) === value || !parameters.has(name),
  );
  return { search: withParameters(search, changes), keepsHistory };
}
