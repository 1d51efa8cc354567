/**
 * Splits a text into words and takes case, accents and, by the rules of a language, endings away: the same words in the
 * same places as the server's `TextAnalysis`, which rests on Lucene. Of French and Spanish no endings are taken away here.
 */
import { stemmer } from "stemmer";
import { arabicStem, withArabicLettersAlike } from "./arabic.js";
import { folded, lowerCase } from "./folding.js";
import { WORD } from "./word-pattern.js";

/** A word of a text; its place is in UTF-16 units, the end exclusive. */
export interface Word {
  /** Without case and accents. */
  readonly written: string;
  /** Without its ending too. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** What a language does to its words. */
interface Rules {
  /** Takes away what is no part of the word, such as an article. */
  readonly bare?: (word: string) => string;
  /** Makes letters alike that accents don't tell apart. */
  readonly alike?: (word: string) => string;
  /** Takes the ending away. */
  readonly stem?: (word: string) => string;
}

const POSSESSIVE = /['’\uff07]s$/i;
/** The articles and pronouns that French ties to the next word. */
const TIED = /^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’]/i;

const RULES: Readonly<Partial<Record<string, Rules>>> = {
  en: { bare: (word) => word.replace(POSSESSIVE, ""), stem: stemmer },
  fr: { bare: (word) => word.replace(TIED, "") },
  ar: { alike: withArabicLettersAlike, stem: arabicStem },
};

/** @param language - BCP 47 tag of the text */
export function wordsOf(text: string, language: string): Word[] {
  const { bare, alike, stem } = RULES[language.split("-", 1)[0]] ?? {};
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const lower = lowerCase(bare?.(word) ?? word);
    const written = folded(alike?.(lower) ?? lower);
    return { written, stem: stem?.(written) ?? written, start: index, end: index + word.length };
  });
}
