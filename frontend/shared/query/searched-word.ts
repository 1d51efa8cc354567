/** A word that is searched, in the form that each language gives it, and which words of a text match it. */
import { wordsOf, type Word } from "./words.js";

/** See the head of this file. */
export interface SearchedWord {
  /** As it stands in the search. */
  readonly typed: string;
  /** By the languages that texts are in. */
  readonly byLanguage: ReadonlyMap<string, Pick<Word, "written" | "stem">>;
  /** Whether longer words that begin with it are found too. */
  readonly isBeginning: boolean;
  /** Whether no text has it, so that words which differ by one letter are found instead. */
  readonly isMistaken: boolean;
}

/** Only the first so many words of a search are used. */
const MOST_WORDS = 12;
const SHORTEST_BEGINNING = 2;
/** Shorter words must be spelt exactly, since one letter makes another word of them: car, cat. */
const SHORTEST_MISTAKEN = 4;

/**
 * The words of a search that tell something: without the common ones, unless there are no others. The last one may be
 * the beginning of a word, because a visitor is still typing.
 *
 * @param languages - those that texts are in; the first is that of the search
 */
export function searchedWords(
  text: string,
  languages: readonly string[],
  stopWords: ReadonlySet<string>,
): SearchedWord[] {
  const read = wordsOf(text, languages[0]).slice(0, MOST_WORDS);
  const telling = read.filter(({ written }) => !stopWords.has(written));
  return (telling.length > 0 ? telling : read).map((word) => {
    const typed = text.slice(word.start, word.end);
    return {
      typed,
      byLanguage: inAll(typed, languages),
      isBeginning: word === read.at(-1) && word.written.length >= SHORTEST_BEGINNING,
      isMistaken: false,
    };
  });
}

function inAll(word: string, languages: readonly string[]): SearchedWord["byLanguage"] {
  return new Map(
    languages.flatMap((language) =>
      wordsOf(word, language)
        .slice(0, 1)
        .map((first) => [language, first] as const),
    ),
  );
}

/** Whether a word that no text has may be one with a typing mistake. */
export function canBeMistaken({ byLanguage }: SearchedWord): boolean {
  return [...byLanguage.values()].every(({ written }) => written.length >= SHORTEST_MISTAKEN);
}

/** Whether a word of a text is found by a searched one. */
export function matches(searched: SearchedWord, language: string, { written, stem }: Word): boolean {
  const wanted = searched.byLanguage.get(language);
  return (
    wanted !== undefined &&
    (stem === wanted.stem ||
      written === wanted.written ||
      (searched.isBeginning && written.startsWith(wanted.written)) ||
      (searched.isMistaken && isWithinOneEdit(written, wanted.written)))
  );
}

/** Whether one letter more, less or other, or two neighbours in turn, make one word of the other. */
export function isWithinOneEdit(one: string, other: string): boolean {
  const a = Array.from(one);
  const b = Array.from(other);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end += 1;
  }
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    Math.max(restOfA.length, restOfB.length) <= 1 ||
    (restOfA.length === 2 && restOfB.length === 2 && restOfA.join("") === restOfB.toReversed().join(""))
  );
}
