/** Searches the texts of the exhibit, ranks what it finds and marks the words. */
import type { Columns, Highlight } from "../document/exhibit-document.js";
import type { SearchTexts } from "../document/search-texts.js";
import { matches, type SearchedWord } from "./searched-word.js";
import { TextIndex } from "./text-index.js";
import { wordsOf } from "./words.js";

/** A match and where the words are in it. */
export interface Match {
  readonly row: number;
  readonly highlight: Highlight;
}

/** What a search found. */
export interface Found {
  /** By row; 0 for no hit. */
  readonly scores: Float32Array;
  /** The best matches among the rows that were asked for, the best first. */
  readonly best: readonly Match[];
}

/** What of the document's columns is needed to rank. */
export type RankedColumns = Pick<Columns, "id" | "significance">;

/** See the head of this file. */
export class TextSearch {
  readonly #texts: SearchTexts;
  readonly #columns: RankedColumns;
  readonly #index: TextIndex;
  /** The place in the texts by row; rows that the texts lack are never found. */
  readonly #placeOf: readonly (number | undefined)[];

  /** @param columns - those of the whole exhibit; its rows are what is found */
  constructor(texts: SearchTexts, columns: RankedColumns) {
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
    return { scores, best: best.map((row) => ({ row, highlight: this.#highlight(row, words) })) };
  }

  /** The text that has most of the words; of several such texts that of the weightiest field. */
  #highlight(row: number, words: readonly SearchedWord[]): Highlight {
    const place = this.#placeOf[row] ?? 0;
    let best: Highlight = { language: this.#texts.language, text: "", ranges: [] };
    let most = -1;
    for (const { text, language } of this.#texts.fields) {
      text[place].forEach((each, index) => {
        const { ranges, count } = mark(each, language[place][index], words);
        if (count > most) {
          most = count;
          best = { language: language[place][index], text: each, ranges };
        }
      });
    }
    return best;
  }
}

/** The places to mark, and how many of the searched words are among them. */
function mark(
  text: string,
  language: string,
  searched: readonly SearchedWord[],
): { ranges: Highlight["ranges"]; count: number } {
  const matched = new Set<SearchedWord>();
  const ranges: [number, number][] = [];
  for (const word of wordsOf(text, language)) {
    const finders = searched.filter((each) => matches(each, language, word));
    if (finders.length > 0) {
      ranges.push([word.start, word.end]);
    }
    finders.forEach((each) => matched.add(each));
  }
  return { ranges, count: matched.size };
}
