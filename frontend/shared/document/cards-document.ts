import { DocumentRequests } from "./document-request.js";

/** What the cards of entries say beyond the columns of the exhibit's document, as `/api/v1/cards.json` gives it. */
export interface CardsDocument {
  /** Content hash of the catalogue. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** All entries in time order, whatever a query found: the same index in each column is the same entry. */
  readonly columns: {
    readonly id: readonly string[];
    readonly lede: readonly string[];
    /** BCP 47 tag of the language that the lede is in. */
    readonly ledeLanguage: readonly string[];
    /** How many different sources the entry cites. */
    readonly sources: readonly number[];
    /** Whether there are rival accounts. */
    readonly disputed: readonly boolean[];
    /** To how many later entries it led. */
    readonly effects: readonly number[];
  };
}

/** What is the same for all queries over one exhibit. */
const EDITION = ["lang", "v"];
/** Of the present version, and of the one that has just been replaced. */
const KEPT_DOCUMENTS = 2;
const requests = new DocumentRequests<CardsDocument>(KEPT_DOCUMENTS);

/** The address of the cards of an exhibit whose timeline, whatever its query, has an address. */
export function cardsAddress(timeline: string): string {
  const [path, search] = timeline.split("?", 2);
  const edition = new URLSearchParams(search);
  for (const name of [...edition.keys()]) {
    if (!EDITION.includes(name)) {
      edition.delete(name);
    }
  }
  return path.replace(/timeline\.json$/, "cards.json") + (edition.size === 0 ? "" : `?${edition}`);
}

/**
 * The cards of an exhibit, asked for once by all elements of a page.
 *
 * @param timeline - address of the exhibit's document
 * @throws DocumentUnavailableError when the server refuses
 */
export function loadCards(timeline: string): Promise<CardsDocument> {
  return requests.load(cardsAddress(timeline));
}
