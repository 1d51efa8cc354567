/**
 * An index of the texts of entries or other things, and the score of each for a search. MiniSearch finds words by themselves,
 * by their beginnings and by near spellings; its own ranking, by how rare a word is, is not used: a score is made of the
 * weights of fields as in the server's `SearchIndex`.
 */
import MiniSearch, { type SearchResult } from "minisearch";
import type { IndexedTexts } from "../document/search-texts.js";
import { canBeMistaken, isWithinOneEdit, searchedWords, type SearchedWord } from "./searched-word.js";
import { wordsOf } from "./words.js";

/** What was searched and found. */
export interface Hits {
  readonly words: readonly SearchedWord[];
  /** By the entries' places in the texts; 0 for no hit. */
  readonly scores: Float32Array;
}

/** The share that lesser fields add to the score; it orders entries whose best field is the same. */
const TIE_BREAKER = Math.fround(0.1);
const BEGINNING_SHARE = 0.5;
const MISTAKE_SHARE = Math.fround(0.4);
/** MiniSearch counts two letters in turn as two mistakes; they are one here. */
const NEAR = 2;

/** Texts of one entry by the index of their field and their language: `0 en`. */
type Row = Record<string, string | number> & { readonly id: number };

/** See the head of this file. */
export class TextIndex {
  readonly #texts: IndexedTexts;
  /** That of the search first. */
  readonly #languages: readonly string[];
  readonly #stopWords: ReadonlySet<string>;
  readonly #index: MiniSearch<Row>;

  constructor(texts: IndexedTexts) {
    this.#texts = texts;
    this.#languages = [
      ...new Set([texts.language, ...texts.fields.flatMap(({ language }) => language.flat())]),
    ];
    this.#stopWords = new Set(texts.stopWords);
    this.#index = new MiniSearch<Row>({
      fields: texts.fields.flatMap((_, field) => this.#languages.map((language) => nameOf(field, language))),
      // Each word as it is written and its stem, each once, because nothing is counted.
      tokenize: (text, field) => [
        ...new Set(wordsOf(text, languageOf(field ?? "")).flatMap(({ written, stem }) => [written, stem])),
      ],
      processTerm: (term) => term,
      searchOptions: { tokenize: (term) => [term] },
    });
    this.#index.addAll(texts.id.map((_, place) => this.#rowOf(place)));
  }

  /**
   * Scores all entries; those that lack one of the words have 0.
   *
   * @param mayBeMistaken - whether a word that none has may have a mistake, by its place among the words
   */
  search(text: string, mayBeMistaken: (word: number) => boolean = () => true): Hits {
    const scores = new Float32Array(this.#texts.id.length);
    const found = searchedWords(text, this.#languages, this.#stopWords).map((word, index) =>
      this.#find(word, mayBeMistaken(index)),
    );
    if (found.length > 0) {
      const [first, ...others] = found.map(({ byEntry }) => byEntry);
      for (const [place, score] of first) {
        const rest = others.map((each) => each.get(place) ?? 0);
        scores[place] = rest.includes(0) ? 0 : rest.reduce((sum, each) => sum + each, score);
      }
    }
    return { words: found.map(({ word }) => word), scores };
  }

  #rowOf(place: number): Row {
    const row: Row = { id: place };
    this.#texts.fields.forEach(({ text, language }, field) => {
      text[place].forEach((each, index) => {
        const name = nameOf(field, language[place][index]);
        row[name] = name in row ? `${row[name]}\n${each}` : each;
      });
    });
    return row;
  }

  /** The entries that have a word, each with its score. A word that none has is taken for a mistaken one, where it may be. */
  #find(word: SearchedWord, mayBeMistaken: boolean): { word: SearchedWord; byEntry: Map<number, number> } {
    const byEntry = new Map<number, number>();
    for (const { id, match } of this.#lookUp(word)) {
      const score = this.#score(word, match);
      if (score > 0) {
        byEntry.set(id as number, score);
      }
    }
    return byEntry.size === 0 && mayBeMistaken && canBeMistaken(word)
      ? this.#find({ ...word, isMistaken: true }, false)
      : { word, byEntry };
  }

  /**
   * Looks in all fields for the forms of all languages: MiniSearch would keep of a form that two languages share only the
   * fields of the last one. Which form counts in which field, the score knows.
   */
  #lookUp({ byLanguage, isBeginning, isMistaken }: SearchedWord): SearchResult[] {
    return this.#index.search({
      combineWith: "OR",
      queries: [...byLanguage.values()].flatMap(({ written, stem }) => [
        stem,
        { queries: [written], prefix: isBeginning, ...(isMistaken && { fuzzy: NEAR }) },
      ]),
    });
  }

  /**
   * The weight of the best way in which an entry has a word, and a share of those of all others; 0 where none counts.
   *
   * @param match - the fields by the words that were found in them
   */
  #score({ byLanguage, isBeginning, isMistaken }: SearchedWord, match: SearchResult["match"]): number {
    const inFields = new Map<string, string[]>();
    for (const [term, fields] of Object.entries(match)) {
      for (const field of fields) {
        inFields.set(field, [...(inFields.get(field) ?? []), term]);
      }
    }
    let best = 0;
    let sum = 0;
    const add = (weight: number): void => {
      best = Math.max(best, weight);
      sum += weight;
    };
    for (const [name, terms] of inFields) {
      const wanted = byLanguage.get(languageOf(name));
      const weight = this.#texts.fields[fieldOf(name)].weight;
      if (wanted === undefined) {
        continue;
      }
      if (terms.includes(wanted.stem)) {
        add(weight);
      }
      if (wanted.written !== wanted.stem && terms.includes(wanted.written)) {
        add(weight);
      }
      if (isBeginning && terms.some((term) => term.startsWith(wanted.written))) {
        add(weight * BEGINNING_SHARE);
      }
      if (isMistaken && terms.some((term) => isWithinOneEdit(term, wanted.written))) {
        add(weight * MISTAKE_SHARE);
      }
    }
    // As the server rounds, so that what is equal there is equal here.
    return Math.fround(best + (sum - best) * TIE_BREAKER);
  }
}

function nameOf(field: number, language: string): string {
  return `${field} ${language}`;
}

function fieldOf(name: string): number {
  return Number(name.slice(0, name.indexOf(" ")));
}

function languageOf(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}
