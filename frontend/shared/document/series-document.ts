import { DocumentRequests, type RetryListener } from "./document-request.js";
import type { Cite, DocumentDate, LocalText, NumberDocument } from "./number-document.js";

/** How a series is drawn. */
export type Form = "line" | "area" | "step" | "dots" | "bars";

/** One figure, when it held and who says so. */
export interface SeriesPoint {
  readonly date: DocumentDate;
  readonly value: number;
  readonly cites: readonly Cite[];
  readonly note?: LocalText | null;
  /** Absent where it was counted or reported. */
  readonly status?: "estimate" | "projection" | null;
  /** Another account gives another figure for the same time, perhaps in another manner of dating. */
  readonly disputed?: boolean;
}

/** A number over time in one language, as `/api/v1/series/ID.json` gives it. */
export interface SeriesDocument extends NumberDocument {
  /** The name for where there is little room. */
  readonly short?: LocalText | null;
  readonly quantity: "count" | "share" | "money" | "rate";
  readonly place?: LocalText | null;
  readonly points: readonly SeriesPoint[];
  /** EDTF dates from which on the definition is another: no line is drawn across one. */
  readonly breaks?: readonly (string | DocumentDate)[];
  readonly form?: Form | null;
}

/** Several series that are drawn as small multiples, one below the other on the same time axis. */
export interface SeriesCollection {
  readonly series: readonly SeriesDocument[];
}

/** A gallery shows some fifty series at once. */
const KEPT_DOCUMENTS = 96;
const requests = new DocumentRequests<SeriesDocument | SeriesCollection>(KEPT_DOCUMENTS);

/**
 * The series at an address; requests are shared by all elements of the page.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export async function loadSeries(
  address: string,
  missed?: RetryListener,
): Promise<readonly SeriesDocument[]> {
  const body = await requests.load(address, missed);
  return "series" in body ? body.series : [body];
}

/** One of the series that there are, as `/api/v1/series.json` lists them. */
export interface SeriesItem {
  readonly id: string;
  readonly title: LocalText;
  readonly theme: string;
}

/** What series there are. */
export interface SeriesList {
  readonly series: readonly SeriesItem[];
}

const lists = new DocumentRequests<SeriesList>(2);

/**
 * The series that there are; requests are shared by all elements of the page.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export async function loadSeriesList(
  address: string,
  missed?: RetryListener,
): Promise<readonly SeriesItem[]> {
  return (await lists.load(address, missed)).series;
}
