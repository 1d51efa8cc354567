import { DocumentRequests, type RetryListener } from "./document-request.js";

/** A text and the language that it is in: a BCP 47 tag. */
export interface LocalText {
  readonly language: string;
  readonly text: string;
}

/** A way into the exhibit. */
export interface WelcomeWay {
  readonly kind: "story" | "turning-points" | "year-and-country";
  readonly label: LocalText;
  readonly line?: LocalText;
  /** Address of the story that it leads into. */
  readonly page?: string;
  /** Address of a drawing. */
  readonly picture?: string;
}

/** An entry of the greatest significance. */
export interface TurningPoint {
  /** Its id. */
  readonly entry: string;
  /** Address of its first drawing. */
  readonly picture?: string;
}

/** What a visitor who comes for the first time is told, as `/api/v1/welcome.json` gives it. */
export interface WelcomeDocument {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly question: LocalText;
  readonly sentence: LocalText;
  readonly drawing?: { readonly address: string; readonly alt: LocalText };
  /** In the order in which they are offered. */
  readonly ways: readonly WelcomeWay[];
  /** In time order. */
  readonly points: readonly TurningPoint[];
  /** Interface texts by key. */
  readonly messages: Readonly<Partial<Record<string, string>>>;
}

const KEPT_DOCUMENTS = 2;
const requests = new DocumentRequests<WelcomeDocument>(KEPT_DOCUMENTS);

/**
 * The welcome of an exhibit.
 *
 * @param missed - told each time that there was no answer and the document is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export function loadWelcome(address: string, missed?: RetryListener): Promise<WelcomeDocument> {
  return requests.load(address, missed);
}
