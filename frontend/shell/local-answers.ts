import { answerDocuments, DocumentRequests } from "../shared/document/document-request.js";
import { loadDocument } from "../shared/document/exhibit-document.js";
import type { SearchTexts } from "../shared/document/search-texts.js";
import type { QueryEngine } from "../shared/query/query-engine.js";
import type { ExhibitAddresses } from "./exhibit-addresses.js";

/** What a document of the exhibit may be asked for and the whole one is not. */
const FILTERS = ["theme", "kind", "country", "source", "disputed", "thread", "q"];

const texts = new DocumentRequests<SearchTexts>(1);

/**
 * Answers what filters and search leave of the exhibit from the whole document, on the page: of these there are so many
 * that no shared cache would have them. The code for it and the texts to search in come when they are first needed.
 *
 * @param signal - ends it
 */
export function answerOnPage(addresses: ExhibitAddresses, signal: AbortSignal): void {
  const whole = new URL(addresses.whole, document.baseURI);
  let engine: Promise<QueryEngine> | undefined;
  const start = async (): Promise<QueryEngine> => {
    const [{ createQueryEngine }, all] = await Promise.all([
      import("../shared/query/query-engine.js"),
      loadDocument(addresses.whole),
    ]);
    return createQueryEngine(all, () => texts.load(addresses.texts));
  };
  const end = answerDocuments((address) => {
    const { origin, pathname, searchParams } = new URL(address);
    const isPart =
      origin === whole.origin &&
      pathname === whole.pathname &&
      FILTERS.some((filter) => searchParams.has(filter));
    if (!isPart) {
      return undefined;
    }
    engine ??= start().catch((failure: unknown) => {
      engine = undefined;
      throw failure;
    });
    return engine.then((found) => found.find(searchParams));
  });
  signal.addEventListener("abort", end);
}
