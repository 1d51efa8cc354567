import { DocumentRequests, type RetryListener } from "./document-request.js";

/**
 * The exhibit's document: everything that one page of the exhibit shows, in one language, as
 * `/api/v1/timeline.json` gives it. Every element of a page reads the same document, so that the graphic, the
 * list, the filters and the search are in step by construction. Elements that ask for the same address share one
 * request.
 */

/** A theme, kind or country that a visitor can choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of the language that `name` is in. */
  readonly language: string;
  /** Entries there would be with this choice instead of the present ones in the same dimension. */
  readonly count: number;
}

/** A named stretch of time, in days since 1970-01-01; `null` where it has no end. */
export interface Era {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A piece of an entry's text in which the search words stand: `ranges` are pairs of UTF-16 offsets. */
export interface Highlight {
  readonly language: string;
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** Entries by column, in time order: the same index in each column is the same entry. */
export interface Columns {
  readonly id: readonly string[];
  /** EDTF. */
  readonly date: readonly string[];
  /** The date in words. */
  readonly phrase: readonly string[];
  /** First day, in days since 1970-01-01; `null` where the start is open. */
  readonly earliest: readonly (number | null)[];
  /** Last day; `null` where the end is open. */
  readonly latest: readonly (number | null)[];
  readonly title: readonly string[];
  /** BCP 47 tag of the language that the title is in. */
  readonly titleLanguage: readonly string[];
  /** Index into `themes`. */
  readonly theme: readonly number[];
  /** Index into `kinds`; -1 where the exhibit has none. */
  readonly kind: readonly number[];
  /** 1 to 5. */
  readonly significance: readonly number[];
  /** Name of the place; `null` where none is known. */
  readonly place: readonly (string | null)[];
  /** BCP 47 tag of the language that the place's name is in. */
  readonly placeLanguage: readonly (string | null)[];
  /** Of the place, ISO 3166-1 alpha-2; `null` where none is known. */
  readonly country: readonly (string | null)[];
  /** Indices into `sourceKinds`: the kinds of source that the entry cites, each once. */
  readonly sourceKinds: readonly (readonly number[])[];
  /** The title for where there is little room, in its language; empty where it has none. Absent in older documents. */
  readonly short?: readonly string[];
  /** `FILE?v=VERSION` of the first drawing, see `shared/address/pictures.ts`; empty where there is none. */
  readonly picture?: readonly string[];
}

/**
 * The part of a place's name before its first comma, which is the town as a rule; a comma of Arabic and of Chinese and
 * Japanese counts, too.
 */
export function townOf(place: string): string {
  return /^[^,،、，]*/u.exec(place)?.[0].trim() ?? place;
}

/** What led to what: the entry at `from[i]` of the columns led to the one at `to[i]`. */
export interface Links {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** All that led to an entry, step by step, and all that it led to; known by that entry. */
export interface ThreadName {
  readonly id: string;
  /** The entry's title. */
  readonly title: string;
  /** BCP 47 tag of the language that the title is in. */
  readonly language: string;
}

/** See the head of this file. */
export interface ExhibitDocument {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** The day of the last change or correction that is known, ISO 8601. */
  readonly date?: string;
  /** Name of the exhibit's licence. */
  readonly licence?: string;
  /** `null` where an end is open. */
  readonly span: { readonly edtf: string; readonly earliest: number | null; readonly latest: number | null };
  readonly themes: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly countries: readonly Choice[];
  /** All kinds of source that can be asked for. */
  readonly sourceKinds: readonly string[];
  readonly eras: readonly Era[];
  /** Entries in the whole exhibit. */
  readonly total: number;
  /** Entries that the query found. */
  readonly count: number;
  /** BCP 47 tag of the language that the date phrases are in. */
  readonly phraseLanguage: string;
  readonly columns: Columns;
  /** Absent where nothing is known to have led to anything. */
  readonly links?: Links;
  /** Rows of the entries whose sources disagree; absent in documents of a time when nobody asked for them. */
  readonly disputed?: readonly number[];
  /** The one thread that the query asks for. */
  readonly thread?: ThreadName;
  /** How many series there are for the number strip, and the id of the one shown at first; absent without series. */
  readonly series?: { readonly count: number; readonly first?: string };
  /** Ids, the best match first; empty where the query has no text. */
  readonly ranking: readonly string[];
  readonly highlights: Readonly<Partial<Record<string, Highlight>>>;
  /** Interface texts by key. */
  readonly messages: Readonly<Partial<Record<string, string>>>;
}

/** So many documents are kept, because a visitor mostly goes back one or two choices. */
const KEPT_DOCUMENTS = 8;
const requests = new DocumentRequests<ExhibitDocument>(KEPT_DOCUMENTS);

/**
 * The document at an address, requested at most once however many elements ask for it. A refusal is not kept: the
 * next call tries again.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export function loadDocument(address: string, missed?: RetryListener): Promise<ExhibitDocument> {
  return requests.load(address, missed);
}

export { DocumentUnavailableError } from "./document-request.js";
