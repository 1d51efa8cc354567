import { message as messageOf, type MessageKey, type FormatMessage } from "../../shared/document/messages.js";

/**
 * The words of the map. They come from the document (`messages`), which takes them from the message files under the
 * prefix `map.`; placeholders are written `{name}`.
 */
export interface MapMessages {
  readonly annotations: string;
  /** Below the map: on whose borders it is drawn. */
  readonly borders: string;
  /** A class: from a value up to the next; the last one; one that is a single value. */
  readonly classRange: string;
  readonly classOpen: string;
  /** Members in a year: `{count}`, `{year}`. */
  readonly "count.one": string;
  readonly "count.other": string;
  readonly describeCount: string;
  readonly "describeBreaks.one": string;
  readonly "describeBreaks.other": string;
  readonly describeHighest: string;
  readonly describeLowest: string;
  readonly "describeValues.one": string;
  readonly "describeValues.other": string;
  readonly "describeNamed.one": string;
  readonly "describeNamed.other": string;
  readonly describeNoData: string;
  /** An area and its value: `{name}`, `{value}`. */
  readonly figure: string;
  readonly hint: string;
  /** Kinds of areas, in the legend and in the readout. */
  readonly in: string;
  readonly new: string;
  readonly past: string;
  readonly none: string;
  readonly noData: string;
  readonly named: string;
  readonly notNamed: string;
  readonly licence: string;
  readonly loadError: string;
  readonly loading: string;
  /** Values without an area of today: `{names}`. */
  readonly notDrawn: string;
  readonly pause: string;
  readonly play: string;
  readonly retry: string;
  /** A spell that has ended, and one that goes on. */
  readonly spell: string;
  readonly since: string;
  /** `{spells}`: all spells of an area. */
  readonly spells: string;
  readonly source: string;
  readonly sources: string;
  readonly value: string;
  readonly wholeMap: string;
  /** Name of the slider. */
  readonly year: string;
  /** Name of the buttons that zoom. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** A text of the map in the document's language, its placeholders filled; plurals take `values.count`. */
export const message: FormatMessage<MessageKey<MapMessages>> = messageOf;
