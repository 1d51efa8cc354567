/** Searches on a thread of its own: making the index takes longer than a frame. */
import type { SearchTexts } from "../document/search-texts.js";
import { GroupSearch, type Asked, type FoundGroups } from "./group-search.js";
import type { Found, RankedColumns } from "./text-search.js";

/** What the page tells the worker: first the texts, then each search with a number. */
export type ToWorker =
  | { readonly texts: SearchTexts; readonly columns: RankedColumns }
  | { readonly number: number; readonly asked: Asked };

/** What the worker answers to a search. */
export interface FromWorker {
  readonly number: number;
  readonly found: Found | FoundGroups | undefined;
}

let search: GroupSearch | undefined;

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if ("texts" in data) {
    search = new GroupSearch(data.texts, data.columns);
  } else {
    const answer: FromWorker = { number: data.number, found: search?.answer(data.asked) };
    self.postMessage(answer);
  }
};
