import {
  message as messageOf,
  type MessageKey,
  type FormatMessage,
  type MessageSource,
} from "../../shared/document/messages.js";

/**
 * The words of the chart. They come from the document (`messages`), which takes them from the message files under the
 * prefix `chart.`; placeholders are written `{name}`.
 */
export interface ChartMessages {
  /** Beside a break: `{date}` is the year from which on the definition is another. */
  readonly break: string;
  /** The same where there is little room. */
  readonly breakShort: string;
  /** The same where there is none for the year. */
  readonly breakMark: string;
  /** Explains the mark of a break. */
  readonly breakNote: string;
  /** Heading of the entries that moved the number. */
  readonly annotations: string;
  /** How a part of the time is chosen: by mouse and keys, by a finger. */
  readonly brushHint: string;
  readonly brushTouchHint: string;
  /** A figure in the sentences of the description: `{value}` with its unit, `{date}`. */
  readonly figure: string;
  readonly describeTrend: string;
  readonly describeSingle: string;
  readonly describeHighest: string;
  readonly describeLowest: string;
  readonly "describeBreaks.one": string;
  readonly "describeBreaks.other": string;
  readonly describeGaps: string;
  /** From a year to a year: `{from}`, `{to}`. */
  readonly years: string;
  readonly describeDispute: string;
  readonly "describeEstimates.one": string;
  readonly "describeEstimates.other": string;
  readonly "describeProjections.one": string;
  readonly "describeProjections.other": string;
  readonly describeLog: string;
  readonly estimate: string;
  /** Above the plot, what its signs mean, each a sentence. */
  readonly estimateNote: string;
  readonly projectionNote: string;
  readonly rivalNote: string;
  readonly uncertainNote: string;
  readonly bandNote: string;
  /** On the readout: other figures for the same date exist. */
  readonly disputed: string;
  readonly uncertainDate: string;
  readonly hint: string;
  /** Beside a mark: `{value}` in `{date}`, a year. */
  readonly label: string;
  readonly loadError: string;
  readonly loading: string;
  /** Statement on the chart that its scale is logarithmic. */
  readonly log: string;
  /** The same on a small chart. */
  readonly logShort: string;
  /** On a logarithmic scale zero has no place: `{dates}`. */
  readonly logZero: string;
  /** Below an exported picture: `{licence}`. */
  readonly licence: string;
  /** A part that keys have chosen and not yet shown: `{from}`, `{to}`. */
  readonly marked: string;
  /** Its place among the figures: `{position}` of `{count}`. */
  readonly position: string;
  readonly projection: string;
  readonly retry: string;
  readonly showAll: string;
  /** The part of the time that is shown: `{from}`, `{to}`. */
  readonly shown: string;
  /** Who says so: `{source}`. */
  readonly source: string;
  /** Line below an exported picture: `{sources}`. */
  readonly sources: string;
  /** A value and its unit. */
  readonly value: string;
}

export type ChartKey = MessageKey<ChartMessages>;

/** Texts of a chart until a document has brought its own. */
export const FALLBACK_MESSAGES: MessageSource = {
  language: "en",
  messages: {
    loading: "Loading the chart…",
    loadError: "The chart could not be loaded.",
    retry: "Try again",
  },
};

/** A text of the chart in the document's language, its placeholders filled; plurals take `values.count`. */
export const message: FormatMessage<ChartKey> = messageOf;
