/**
 * Searches the whole exhibit: entries, and beside them stories, systems, numbers and places, as the server's `GroupSearch`
 * does. What is found is named by its place in the texts.
 */
import type { Highlight } from "../document/exhibit-document.js";
import { SEARCH_GROUPS, type SearchAnswer, type SearchGroupKind } from "../document/search-answer.js";
import type { IndexedTexts, SearchTexts } from "../document/search-texts.js";
import { highlightOf } from "./highlight.js";
import { nearWords } from "./near-words.js";
import { searchedWords, type SearchedWord } from "./searched-word.js";
import { TextIndex } from "./text-index.js";
import { TextSearch, type Found, type RankedColumns } from "./text-search.js";
import { wordsOf } from "./words.js";

/** What was found of one sort: entries by their rows, all else by its place among the subjects. */
export interface FoundGroup {
  readonly kind: SearchGroupKind;
  readonly total: number;
  readonly best: readonly { readonly at: number; readonly highlight: Highlight }[];
}

/** See `SearchAnswer`. */
export interface FoundGroups extends Pick<SearchAnswer, "near" | "span"> {
  readonly groups: readonly FoundGroup[];
}

/** What may be asked of the texts. */
export interface Searches {
  /** See `TextSearch.search`. */
  entries(text: string, among: readonly number[], most: number): Found | undefined;
  /** See `GroupSearch.find`. */
  groups(text: string): FoundGroups;
}

/** One search, to be told to whoever does it. */
export type Asked = {
  [Kind in keyof Searches]: readonly [Kind, ...Parameters<Searches[Kind]>];
}[keyof Searches];

/** Of each group so many are named. */
const MOST_ENTRIES = 5;
const MOST_OTHERS = 3;
const MOST_NEAR = 3;
/** Shorter words are near to too many others. */
const SHORTEST_NEAR = 3;
/** Words are put right by those of title, lede and place. */
const TELLING = [0, 1, 3];

/** See the head of this file. */
export class GroupSearch {
  readonly #entries: TextSearch;
  readonly #texts: SearchTexts;
  readonly #columns: RankedColumns;
  readonly #rows: readonly number[];
  readonly #subjectTexts: IndexedTexts;
  readonly #stopWords: ReadonlySet<string>;
  #subjects: TextIndex | undefined;
  #vocabulary: readonly string[] | undefined;

  /** @param columns - those of the whole exhibit */
  constructor(texts: SearchTexts, columns: RankedColumns) {
    const { language, stopWords, subjects } = texts;
    this.#entries = new TextSearch(texts, columns);
    this.#texts = texts;
    this.#columns = columns;
    this.#rows = columns.id.map((_, row) => row);
    this.#subjectTexts = { language, stopWords, id: subjects.id, fields: subjects.fields };
    this.#stopWords = new Set(stopWords);
  }

  /** Answers what a page asks. */
  answer(asked: Asked): Found | FoundGroups | undefined {
    if (asked[0] === "groups") {
      return this.find(asked[1]);
    }
    const [, text, among, most] = asked;
    return this.#entries.search(text, among, most);
  }

  find(text: string): FoundGroups {
    const found = this.#find(text);
    return isEmpty(found) ? { ...found, near: this.#near(text) } : found;
  }

  #find(text: string): FoundGroups {
    const entries = this.#entries.search(text, this.#rows, MOST_ENTRIES);
    if (entries === undefined) {
      return { groups: SEARCH_GROUPS.map((kind) => ({ kind, total: 0, best: [] })), near: [] };
    }
    const rows = this.#rows.filter((row) => entries.scores[row] > 0);
    this.#subjects ??= new TextIndex(this.#subjectTexts);
    // A word that entries have is spelt as it is meant, also where no story has it.
    const hits = this.#subjects.search(text, (word) => entries.words[word].isMistaken);
    const groups = SEARCH_GROUPS.map((kind): FoundGroup => {
      if (kind === "entries") {
        const best = entries.best.map(({ row, highlight }) => ({ at: row, highlight }));
        return { kind, total: rows.length, best };
      }
      const places = [...this.#texts.subjects.group.keys()]
        .filter((at) => this.#texts.subjects.group[at] === kind && hits.scores[at] > 0)
        .sort((a, b) => hits.scores[b] - hits.scores[a]);
      const best = places
        .slice(0, MOST_OTHERS)
        .map((at) => ({ at, highlight: highlightOf(this.#subjectTexts, at, hits.words) }));
      return { kind, total: places.length, best };
    });
    return { groups, near: [], ...this.#span(rows) };
  }

  #span(rows: readonly number[]): Pick<FoundGroups, "span"> {
    let earliest = Infinity;
    let latest = -Infinity;
    for (const row of rows) {
      earliest = Math.min(earliest, this.#columns.earliest[row] ?? -Infinity);
      latest = Math.max(latest, this.#columns.latest[row] ?? Infinity);
    }
    return Number.isFinite(earliest) && Number.isFinite(latest) ? { span: { earliest, latest } } : {};
  }

  /**
   * Searches that find something, near to one that finds nothing: with unknown words put right or left out or, where each
   * word is known, with one word alone.
   */
  #near(text: string): string[] {
    const words = searchedWords(text, [this.#texts.language], this.#stopWords);
    const known = new Set(words.map(({ typed }) => typed).filter((word) => !isEmpty(this.#find(word))));
    const corrected = this.#corrected(words, known).filter((each) => !isEmpty(this.#find(each)));
    const alone = words.length > 1 ? words.map(({ typed }) => typed).filter((word) => known.has(word)) : [];
    return [...new Set([...corrected, ...alone])].slice(0, MOST_NEAR);
  }

  /** The search with each of the words that are near to its unknown ones, the nearest first. */
  #corrected(words: readonly SearchedWord[], known: ReadonlySet<string>): string[] {
    if (words.every(({ typed }) => known.has(typed))) {
      return [];
    }
    const choices = words
      .map((word) => (known.has(word.typed) ? [word.typed] : this.#nearWords(word)))
      .filter((each) => each.length > 0);
    const most = Math.max(0, ...choices.map((each) => each.length));
    return Array.from({ length: most }, (_, index) =>
      choices.map((each) => each[Math.min(index, each.length - 1)]).join(" "),
    );
  }

  #nearWords({ byLanguage }: SearchedWord): string[] {
    const written = byLanguage.get(this.#texts.language)?.written ?? "";
    return written.length < SHORTEST_NEAR ? [] : nearWords(written, this.#words());
  }

  /** The words of all titles, ledes and places, without case and accents, in order. */
  #words(): readonly string[] {
    if (this.#vocabulary === undefined) {
      const words = new Set<string>();
      for (const fields of [this.#texts.fields, this.#texts.subjects.fields]) {
        for (const { text, language } of TELLING.map((field) => fields[field])) {
          text.forEach((texts, place) => {
            texts.forEach((each, index) => {
              wordsOf(each, language[place][index]).forEach(({ written }) => words.add(written));
            });
          });
        }
      }
      // The default order is that of code units, as on the server.
      this.#vocabulary = [...words].filter((word) => word.length >= SHORTEST_NEAR).toSorted();
    }
    return this.#vocabulary;
  }
}

function isEmpty({ groups }: FoundGroups): boolean {
  return groups.every(({ total }) => total === 0);
}
