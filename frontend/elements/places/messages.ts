import { message as messageOf, type MessageKey, type FormatMessage } from "../../shared/document/messages.js";

/**
 * The words of the map of places. They come from the document (`messages`), which takes them from the message files
 * under the prefix `glance.map.`, and those that all maps share under `map.`; placeholders are written `{name}`.
 */
export interface PlacesMessages {
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

/** A text in the document's language, its placeholders filled; plurals take `values.count`. */
export const message: FormatMessage<MessageKey<PlacesMessages>> = messageOf;
