/**
 * Where the texts are searched: in a worker, or on the page's thread where none can be had, as in a sandboxed frame. Both
 * run the same code, which is loaded with the first search.
 */
import type { SearchTexts } from "../document/search-texts.js";
import type { FromWorker, ToWorker } from "./search-worker.js";
import type { Found, RankedColumns } from "./text-search.js";

/** See `TextSearch.search`. */
export type Search = (text: string, among: readonly number[], most: number) => Promise<Found | undefined>;

interface Asked {
  readonly search: Parameters<Search>;
  readonly answer: (found: Found | undefined | Promise<Found | undefined>) => void;
}

/** @param columns - those of the whole exhibit */
export function startSearch(texts: SearchTexts, { id, significance }: RankedColumns): Search {
  const columns = { id, significance };
  let onPage: Promise<Search> | undefined;
  const searchOnPage: Search = async (...search) => {
    onPage ??= startOnPage(texts, columns);
    return (await onPage)(...search);
  };
  let worker = startWorker();
  const asked = new Map<number, Asked>();
  let number = 0;
  const tell = (message: ToWorker): void => worker?.postMessage(message);
  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
      asked.get(data.number)?.answer(data.found);
      asked.delete(data.number);
    };
    // A worker that a policy forbids, or whose script is gone, says so only now: the page answers what it was asked.
    worker.onerror = (): void => {
      worker?.terminate();
      worker = undefined;
      for (const { search, answer } of asked.values()) {
        answer(searchOnPage(...search));
      }
      asked.clear();
    };
    tell({ texts, columns });
  }
  return (...search) => {
    if (!worker) {
      return searchOnPage(...search);
    }
    return new Promise((answer) => {
      number += 1;
      asked.set(number, { search, answer });
      tell({ number, search });
    });
  };
}

function startWorker(): Worker | undefined {
  // Every script is another origin's to a page without one, and a browser would tell of the refusal on its console.
  if (globalThis.origin === "null") {
    return undefined;
  }
  try {
    return new Worker(new URL("./search-worker.js", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}

async function startOnPage(texts: SearchTexts, columns: RankedColumns): Promise<Search> {
  const { TextSearch } = await import("./text-search.js");
  const search = new TextSearch(texts, columns);
  return (...asked) => Promise.resolve(search.search(...asked));
}
