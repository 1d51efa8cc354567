import { DocumentRequests, type RetryListener } from "./document-request.js";

/** A country and the years in which its entries begin, ascending, once for each; 0 is the year 1 BC. */
export interface GlanceCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** BCP 47 tag of the language that the name is in. */
  readonly language: string;
  readonly entries: number;
  readonly years: readonly number[];
}

/** The catalogue counted, as `/api/v1/glance.json` gives it; of it what the browser draws. */
export interface GlanceDocument {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** How many entries there are. */
  readonly entries: number;
  /** The one with most entries first. */
  readonly countries: readonly GlanceCountry[];
  /** Interface texts by key. */
  readonly messages: Readonly<Partial<Record<string, string>>>;
}

const KEPT_DOCUMENTS = 2;
const requests = new DocumentRequests<GlanceDocument>(KEPT_DOCUMENTS);

/**
 * The catalogue counted; requests are shared by all elements of the page.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export function loadGlance(address: string, missed?: RetryListener): Promise<GlanceDocument> {
  return requests.load(address, missed);
}
