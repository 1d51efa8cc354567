import type { TimelineMessages } from "./messages.js";

/** A theme or a kind with its name in the language that was found for it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Language of `name`; the document's own where the name was translated. */
  readonly language: string;
}

/** A theme (a lane of the timeline) with the number of entries that match the query. */
export interface Theme extends Named {
  readonly count: number;
}

/** A named stretch of time; days are inclusive, `null` is an open end. */
export interface Era extends Named {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** One array a field, all of the same length, in time order; days count from 1970-01-01. */
export interface Columns {
  readonly id: readonly string[];
  readonly date: readonly string[];
  readonly phrase: readonly string[];
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  readonly title: readonly string[];
  readonly titleLanguage: readonly string[];
  readonly theme: readonly number[];
  readonly kind: readonly number[];
  readonly significance: readonly number[];
}

/** What `GET /api/v1/timeline.json` answers. */
export interface TimelineDocument {
  readonly version: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly subtitle?: string;
  readonly span: { readonly edtf: string; readonly earliest: number | null; readonly latest: number | null };
  readonly themes: readonly Theme[];
  readonly kinds: readonly Named[];
  readonly eras: readonly Era[];
  readonly total: number;
  readonly count: number;
  readonly columns: Columns;
  readonly messages: TimelineMessages;
}
