import { message } from "../document/exhibit-document.js";
import type { GlanceDocument } from "../document/glance-document.js";

/**
 * The words of the map of places. They come from the document (`messages`), which takes them from the message files
 * under the prefix `glance.map.`, and those that all maps share under `map.`; placeholders are written `{name}`.
 */
export interface PlacesMessages {
  /** A year before the year 1: `{year}`. */
  readonly bc: string;
  /** Below the map: on whose borders it is drawn. */
  readonly borders: string;
  /** Entries up to a year: `{count}`, `{year}`. */
  readonly "count.one": string;
  readonly "count.other": string;
  /** The map in one sentence: `{count}`, `{year}`, `{places}`. */
  readonly describe: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly loadError: string;
  readonly loading: string;
  /** Name of the group of discs. */
  readonly name: string;
  /** Countries that have no place on the map: `{names}`. */
  readonly notDrawn: string;
  readonly pause: string;
  /** A country and its entries: `{name}`, `{count}`. */
  readonly place: string;
  readonly play: string;
  readonly retry: string;
  readonly wholeMap: string;
  /** Name of the slider. */
  readonly year: string;
  /** Name of the buttons that zoom. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

type PluralKey = "count";
export type PlacesKey = Exclude<keyof PlacesMessages, `${PluralKey}.${string}`> | PluralKey;
export type Words = Pick<GlanceDocument, "messages" | "language">;

/** The words of the time before a document has brought its own. */
export const FALLBACK_WORDS: Words = {
  language: "en",
  messages: {
    loading: "Loading the map…",
    loadError: "The map could not be loaded.",
    retry: "Try again",
  },
};

/** A text in the document's language, its placeholders filled; plurals take `values.count`. */
export function wording(
  source: Words,
  key: PlacesKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  return message(source, key, values);
}

/** A year as people write it. */
export function yearInWords(source: Words, year: number): string {
  return year > 0 ? String(year) : wording(source, "bc", { year: String(1 - year) });
}
