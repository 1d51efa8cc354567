import type { CslDate } from "../time/csl-date.js";

/** The pieces that several documents of the API have in common. */

/** A text with the BCP 47 tag of the language that it is in; may hold `*emphasis*`. */
export interface LocalText {
  readonly language: string;
  readonly text: string;
}

/** An EDTF date, in words, and the days since 1970-01-01 that it spans; an open or unknown end is absent. */
export interface DocumentDate {
  readonly edtf: string;
  readonly phrase: string;
  readonly earliest?: number | null;
  readonly latest?: number | null;
}

/** Who says so: the id of a source, and where in it. */
export interface Cite {
  readonly source: string;
  readonly quote?: string | null;
  readonly locator?: string | null;
}

/** An author in CSL-JSON: a person by names in parts, a body by one. */
export interface SourceName {
  readonly family?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** What graphics need of a source in CSL-JSON. */
export interface SourceRecord {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly SourceName[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
}

/** An entry of the timeline that moved a number. */
export interface Annotation {
  readonly id: string;
  readonly title: string | LocalText;
  readonly date: DocumentDate;
}

/** What every document about a number has: its words, its language, its sources. */
export interface NumberDocument {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly id: string;
  /** Address of its page on the site that the document is of. */
  readonly page?: string;
  /** The neutral name: what is counted, where and when. */
  readonly title: LocalText;
  /** A title that says the finding. */
  readonly finding?: LocalText | null;
  readonly unit: LocalText;
  readonly theme: string;
  readonly caveats?: readonly LocalText[];
  readonly shows?: LocalText | null;
  readonly limits?: LocalText | null;
  readonly scale?: "linear" | "log" | null;
  readonly scaleReason?: LocalText | null;
  readonly annotations?: readonly Annotation[];
  /** How to cite it, in one line. */
  readonly citation?: string;
  /** Of texts and drawings of the exhibit. */
  readonly licence?: { readonly name: string } | null;
  readonly sources: readonly SourceRecord[];
  /** Interface texts by key. */
  readonly messages: Readonly<Partial<Record<string, string>>>;
}
