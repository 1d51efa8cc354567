/** Searches on a thread of its own: making the index takes longer than a frame. */
import type { SearchTexts } from "../document/search-texts.js";
import { TextSearch, type Found, type RankedColumns } from "./text-search.js";

/** What the page tells the worker: first the texts, then each search with a number. */
export type ToWorker =
  | { readonly texts: SearchTexts; readonly columns: RankedColumns }
  | {
      readonly number: number;
      readonly search: readonly [text: string, among: readonly number[], most: number];
    };

/** What the worker answers to a search. */
export interface FromWorker {
  readonly number: number;
  readonly found: Found | undefined;
}

let texts: TextSearch | undefined;

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if ("texts" in data) {
    texts = new TextSearch(data.texts, data.columns);
  } else {
    const answer: FromWorker = { number: data.number, found: texts?.search(...data.search) };
    self.postMessage(answer);
  }
};
