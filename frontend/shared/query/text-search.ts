/** Searches the texts of the entries, ranks what it finds and marks the words. */
import type { Columns, Highlight } from "../document/exhibit-document.js";
import type { IndexedTexts } from "../document/search-texts.js";
import { highlightOf } from "./highlight.js";
import type { SearchedWord } from "./searched-word.js";
import { TextIndex } from "./text-index.js";

/** A match and where the words are in it. */
export interface Match {
  readonly row: number;
  readonly highlight: Highlight;
}

/** What a search found. */
export interface Found {
  readonly words: readonly SearchedWord[];
  /** By row; 0 for no hit. */
  readonly scores: Float32Array;
  /** The best matches among the rows that were asked for, the best first. */
  readonly best: readonly Match[];
}

/** What of the document's columns a search needs. */
export type RankedColumns = Pick<Columns, "id" | "significance" | "earliest" | "latest">;

/** See the head of this file. */
export class TextSearch {
  readonly #texts: IndexedTexts;
  readonly #columns: RankedColumns;
  readonly #index: TextIndex;
  /** The place in the texts by row; rows that the texts lack are never found. */
  readonly #placeOf: readonly (number | undefined)[];

  /** @param columns - those of the whole exhibit; its rows are what is found */
  constructor(texts: IndexedTexts, columns: RankedColumns) {
    const places = new Map(texts.id.map((id, place) => [id, place]));
    this.#texts = texts;
    this.#columns = columns;
    this.#placeOf = columns.id.map((id) => places.get(id));
    this.#index = new TextIndex(texts);
  }

  /**
   * @param among - the rows of which the best are wanted, in time order
   * @param most - how many are wanted at most
   * @returns undefined where the text has no word
   */
  search(text: string, among: readonly number[], most: number): Found | undefined {
    const { words, scores: byPlace } = this.#index.search(text);
    if (words.length === 0) {
      return undefined;
    }
    const scores = Float32Array.from(this.#placeOf, (place) => (place === undefined ? 0 : byPlace[place]));
    const { significance } = this.#columns;
    const best = among
      .filter((row) => scores[row] > 0)
      .sort((a, b) => scores[b] - scores[a] || significance[b] - significance[a])
      .slice(0, most);
    return {
      words,
      scores,
      best: best.map((row) => ({ row, highlight: highlightOf(this.#texts, this.#placeOf[row] ?? 0, words) })),
    };
  }
}
