/** The texts in which words are sought, in one language, as `/api/v1/search.json` gives them. */
export interface SearchTexts {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Words so common that they find nothing. */
  readonly stopWords: readonly string[];
  /** Of the entries, in time order. */
  readonly id: readonly string[];
  /** The weightiest first. */
  readonly fields: readonly SearchField[];
}

/** What is searched of each entry in one place, such as its title; the same index in both lists is the same text. */
export interface SearchField {
  readonly weight: number;
  /** For each entry its texts. */
  readonly text: readonly (readonly string[])[];
  /** For each entry the BCP 47 tags of the languages of these texts. */
  readonly language: readonly (readonly string[])[];
}
