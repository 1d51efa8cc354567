import { DocumentRequests } from "./document-request.js";
import type { Highlight } from "./exhibit-document.js";
import type { MessageSource } from "./messages.js";

/** The groups of what a search finds, in their order. */
export const SEARCH_GROUPS = ["entries", "stories", "systems", "numbers", "places"] as const;

export type SearchGroupKind = (typeof SEARCH_GROUPS)[number];

/** The filter that shows the entries of a place. */
export interface PlaceFilter {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The words that stand for a place within its country; empty for the country as a whole. */
  readonly text: string;
}

declare global {
  interface HTMLElementEventMap {
    /** The visitor chose a place, to see its entries. */
    "bl-place": CustomEvent<PlaceFilter>;
  }
}

/** One thing that was found. */
export interface SearchHit {
  readonly id: string;
  /** Of its page, relative to the application's root. */
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly titleLanguage: string;
  /** What tells it from others, such as its date. */
  readonly note?: { readonly text: string; readonly language: string };
  /** Where it is a place. */
  readonly place?: PlaceFilter;
  readonly highlight: Highlight;
}

/** What was found of one sort. */
export interface SearchGroup {
  readonly kind: SearchGroupKind;
  /** How many were found, those that are not among the hits too. */
  readonly total: number;
  /** The best first. */
  readonly hits: readonly SearchHit[];
}

/** What words find in the whole exhibit, as `/api/v1/search` gives it. */
export interface SearchAnswer extends MessageSource {
  /** Content hash of the catalogue. */
  readonly version: string;
  readonly direction: "ltr" | "rtl";
  /** The words as they were read. */
  readonly text: string;
  /** All groups, in their order. */
  readonly groups: readonly SearchGroup[];
  /** First and last day of all entries found, in days since 1970-01-01; absent where one of them is open. */
  readonly span?: { readonly earliest: number; readonly latest: number };
  /** Other words that find something, where nothing at all was found. */
  readonly near: readonly string[];
  /** Address of the page of all stories; absent where there are none. */
  readonly stories?: string;
}

/** Parameters that name the edition of a document and choose nothing of it. */
const OF_EDITION = ["lang", "v"];

/**
 * Where the whole exhibit is searched.
 *
 * @param exhibit - absolute address of the exhibit's document; its filters are left out
 */
export function searchAddress(exhibit: string): URL {
  const from = new URL(exhibit);
  const address = new URL("search", from);
  for (const name of OF_EDITION) {
    const value = from.searchParams.get(name);
    if (value !== null) {
      address.searchParams.set(name, value);
    }
  }
  return address;
}

/** Whether the address of an exhibit's document leaves some entries out. */
export function isFiltered(exhibit: string): boolean {
  return [...new URL(exhibit).searchParams.keys()].some((name) => !OF_EDITION.includes(name));
}

/** Letters taken back find their answer again. */
const KEPT_ANSWERS = 12;
const requests = new DocumentRequests<SearchAnswer>(KEPT_ANSWERS);

/** @throws DocumentUnavailableError when the server refuses */
export function loadSearchAnswer(address: string): Promise<SearchAnswer> {
  return requests.load(address);
}
