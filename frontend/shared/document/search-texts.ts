import type { MessageSource } from "./messages.js";
import type { SearchGroupKind } from "./search-answer.js";

/** Texts in which words are sought, in one language. */
export interface IndexedTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** Words so common that they find nothing. */
  readonly stopWords: readonly string[];
  /** Of what the texts belong to. */
  readonly id: readonly string[];
  /** The weightiest first. */
  readonly fields: readonly SearchField[];
}

/** What is searched of each item in one place, such as its title; the same index in both lists is the same text. */
export interface SearchField {
  readonly weight: number;
  /** For each item its texts. */
  readonly text: readonly (readonly string[])[];
  /** For each item the BCP 47 tags of the languages of these texts. */
  readonly language: readonly (readonly string[])[];
}

/** What can be found beside entries, group by group: the same index in each column is the same thing. */
export interface SubjectColumns {
  readonly group: readonly SearchGroupKind[];
  /** Unique in its group. */
  readonly id: readonly string[];
  /** Of its page, relative to the application's root. */
  readonly address: readonly string[];
  readonly title: readonly string[];
  readonly titleLanguage: readonly string[];
  /** Of a place, ISO 3166-1 alpha-2; else `null`. */
  readonly country: readonly (string | null)[];
  readonly fields: readonly SearchField[];
}

/** The texts of the entries in time order, and of all else that can be found, as `/api/v1/search.json` gives them. */
export interface SearchTexts extends IndexedTexts, MessageSource {
  /** Content hash of the catalogue. */
  readonly version: string;
  readonly subjects: SubjectColumns;
  /** Address of the page of all stories; absent where there are none. */
  readonly stories?: string;
}
