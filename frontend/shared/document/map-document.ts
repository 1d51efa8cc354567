import { DocumentRequests, type RetryListener } from "./document-request.js";
import type { Cite, DocumentDate, LocalText, NumberDocument } from "./number-document.js";

/** A value and the areas of today that it is drawn on. */
export interface MapValue {
  /** ISO 3166-1 alpha-2 or ISO 3166-2 codes; empty where no area of today fits. */
  readonly area: readonly string[];
  /** The same with their names in the document's language. */
  readonly areas?: readonly { readonly code: string; readonly name: LocalText }[];
  /** The name of then, where the area's own name of today isn't meant. */
  readonly name?: LocalText | null;
  readonly value: number;
  /** EDTF intervals in which it held, such as stretches of membership; none where it is not about time. */
  readonly spells?: readonly (string | DocumentDate)[] | null;
  readonly cites: readonly Cite[];
  readonly note?: LocalText | null;
}

/** A number by country or state in one language, as `/api/v1/maps/ID.json` gives it. */
export interface MapDocument extends NumberDocument {
  /** `year`: the value is a year; `yes`: only whether it is so, the value is 1. */
  readonly quantity: "count" | "share" | "money" | "rate" | "year" | "yes";
  readonly date?: DocumentDate | null;
  /** What it is drawn on; the world where absent. */
  readonly ground?: "world" | "us-states" | null;
  readonly values: readonly MapValue[];
}

const KEPT_DOCUMENTS = 16;
const requests = new DocumentRequests<MapDocument>(KEPT_DOCUMENTS);

/**
 * The map at an address; requests are shared by all elements of the page.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export function loadMap(address: string, missed?: RetryListener): Promise<MapDocument> {
  return requests.load(address, missed);
}
