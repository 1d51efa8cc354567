/**
 * Where the texts are searched: in a worker, or on the page's thread where none can be had, as in a sandboxed frame. Both
 * run the same code, which is loaded with the first search.
 */
import type { SearchTexts } from "../document/search-texts.js";
import type { Asked, FoundGroups, Searches } from "./group-search.js";
import type { FromWorker, ToWorker } from "./search-worker.js";
import type { Found, RankedColumns } from "./text-search.js";

/** The same searches, answered later. */
export type Search = {
  [Kind in keyof Searches]: (...asked: Parameters<Searches[Kind]>) => Promise<ReturnType<Searches[Kind]>>;
};

type Answer = Found | FoundGroups | undefined;

interface Waiting {
  readonly asked: Asked;
  readonly answer: (found: Answer | Promise<Answer>) => void;
}

/** @param columns - those of the whole exhibit */
export function startSearch(texts: SearchTexts, columns: RankedColumns): Search {
  const needed = columnsOf(columns);
  let onPage: Promise<(asked: Asked) => Answer> | undefined;
  const askPage = async (asked: Asked): Promise<Answer> => {
    onPage ??= startOnPage(texts, needed);
    return (await onPage)(asked);
  };
  let worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let number = 0;
  const tell = (message: ToWorker): void => worker?.postMessage(message);
  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>): void => {
      waiting.get(data.number)?.answer(data.found);
      waiting.delete(data.number);
    };
    // A worker that a policy forbids, or whose script is gone, says so only now: the page answers what it was asked.
    worker.onerror = (): void => {
      worker?.terminate();
      worker = undefined;
      for (const { asked, answer } of waiting.values()) {
        answer(askPage(asked));
      }
      waiting.clear();
    };
    tell({ texts, columns: needed });
  }
  const ask = (asked: Asked): Promise<Answer> => {
    if (!worker) {
      return askPage(asked);
    }
    return new Promise((answer) => {
      number += 1;
      waiting.set(number, { asked, answer });
      tell({ number, asked });
    });
  };
  return {
    entries: (...asked) => ask(["entries", ...asked]) as Promise<Found | undefined>,
    groups: (...asked) => ask(["groups", ...asked]) as Promise<FoundGroups>,
  };
}

/** Of all columns those alone that a search needs, because a worker is given a copy. */
function columnsOf({ id, significance, earliest, latest }: RankedColumns): RankedColumns {
  return { id, significance, earliest, latest };
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

async function startOnPage(texts: SearchTexts, columns: RankedColumns): Promise<(asked: Asked) => Answer> {
  const { GroupSearch } = await import("./group-search.js");
  const search = new GroupSearch(texts, columns);
  return (asked) => search.answer(asked);
}
