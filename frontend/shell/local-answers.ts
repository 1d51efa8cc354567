import { answerDocuments, DocumentRequests } from "../shared/document/document-request.js";
import { loadDocument } from "../shared/document/exhibit-document.js";
import { searchAddress } from "../shared/document/search-answer.js";
import type { SearchTexts } from "../shared/document/search-texts.js";
import type { QueryEngine } from "../shared/query/query-engine.js";
import type { ExhibitAddresses } from "./exhibit-addresses.js";

/** What a document of the exhibit may be asked for and the whole one is not. */
const FILTERS = ["theme", "kind", "country", "source", "disputed", "thread", "q"];

const texts = new DocumentRequests<SearchTexts>(1);

/**
 * Answers what filters and search leave of the exhibit, and what a search over all finds, from the whole document, on the
 * page: of these there are so many that no shared cache would have them. The code for it and the texts to search in come when they are first needed.
 *
 * @param signal - ends it
 */
export function answerOnPage(
  addresses: Pick<ExhibitAddresses, "whole" | "texts">,
  signal: AbortSignal,
): void {
  const whole = new URL(addresses.whole, document.baseURI);
  let engine: Promise<QueryEngine> | undefined;
  const start = async (): Promise<QueryEngine> => {
    const [{ createQueryEngine }, all] = await Promise.all([
      import("../shared/query/query-engine.js"),
      loadDocument(addresses.whole),
    ]);
    return createQueryEngine(all, () => texts.load(addresses.texts));
  };
  const startOnce = (): Promise<QueryEngine> => {
    engine ??= start().catch((failure: unknown) => {
      engine = undefined;
      throw failure;
    });
    return engine;
  };
  const overAll = searchAddress(whole.href);
  const end = answerDocuments((address) => {
    const { origin, pathname, searchParams } = new URL(address);
    if (origin !== whole.origin) {
      return undefined;
    }
    if (pathname === overAll.pathname) {
      return startOnce().then((found) => found.search(searchParams));
    }
    const isPart = pathname === whole.pathname && FILTERS.some((filter) => searchParams.has(filter));
    return isPart ? startOnce().then((found) => found.find(searchParams)) : undefined;
  });
  signal.addEventListener("abort", end);
}
