import { loadDocument } from "../shared/document/exhibit-document.js";
import { countSelected, NOTHING_SELECTED } from "../shared/document/filter-selection.js";
import { askUntilAnswered } from "../shared/page/server.js";
import { ViewController } from "../shared/view/view-controller.js";
import type { View } from "../shared/view/view-address.js";
import { EntryArticles } from "./entry-articles.js";
import { loadWhenWanted } from "./head-tools.js";
import { answerOnPage } from "./local-answers.js";
import { askPatiently, make, type Stage } from "./stage.js";

/** An element that shows the entries of a document. */
export interface EntriesElement extends HTMLElement {
  src: string | null;
}

const loadChosenFilters = (): Promise<unknown> => import("../elements/chosen-filters/bl-chosen-filters.js");

/**
 * Shows all entries, or those that the address asks for, with search and filters in one line above and the open entry
 * beside them. The entries are drawn first: the code of search and filters comes when they are wanted, and what shows an open
 * entry or what is filtered when there is one.
 *
 * @param body - shows the entries
 */
export async function openExplore(stage: Stage, body: EntriesElement): Promise<void> {
  const { root, addresses, words, signal } = stage;
  answerOnPage(addresses, signal);
  const whole = await askPatiently(stage, () => loadDocument(addresses.whole));
  const search = make("bl-search", {
    label: words("shell.search", { count: whole.total }),
    src: addresses.whole,
  });
  const filters = make("bl-filters");
  const chosen = make("bl-chosen-filters");
  const articles = new EntryArticles(stage);
  // A page of the exhibit's own has a header already, which names it.
  const isWithin = root.hasAttribute("stays");
  const title = make("h1", { className: isWithin ? "bl-unseen" : "bl-exhibit-title" }, whole.title);
  const head = make(isWithin ? "div" : "header", { className: "bl-exhibit-head" });
  head.append(...(isWithin ? [] : [title]), search, filters, stage.fullLink());
  if (isWithin) {
    head.role = "search";
    head.ariaLabel = search.label;
  }
  const word = whole.messages["filters.open"] ?? "";
  const loadTools = loadWhenWanted(head, { search, filters, label: search.label, word }, signal);

  const load = (part: () => Promise<unknown>): void => {
    // It is tried until it succeeds or the view ends.
    askUntilAnswered(part, { isWanted: () => !signal.aborted }).catch(() => undefined);
  };
  const shown = ({ selection, entry }: View): void => {
    const src = addresses.found(selection);
    body.src = src;
    filters.src = src;
    chosen.src = src;
    search.src = addresses.found({ ...selection, text: "" });
    void threadShown(stage, selection.thread).then((thread) => articles.show(entry, thread));
    if (countSelected(selection) > 0) {
      loadTools();
      load(loadChosenFilters);
    }
  };
  const view = new ViewController({ root, body: "bl-exhibit > main > *", shown });
  signal.addEventListener("abort", () => {
    view.disconnect();
  });
  if (signal.aborted) {
    return;
  }
  stage.place(head, make("main", {}, ...(isWithin ? [title] : []), chosen, body), articles.panel);
  view.connect();
  view.follow();
  await isReady(body, signal);
  // Before a filter is chosen, because a screen reader tells only what changes in an element that it knows.
  head.addEventListener(
    "focusin",
    () => {
      load(loadChosenFilters);
    },
    { once: true, signal },
  );
}

/** Files exist for the entries of threads up to this length; the server has the same number. */
const LONGEST_THREAD_OF_FILES = 50;

/** The thread beside which an entry is shown; empty where no file tells it. */
async function threadShown({ addresses }: Stage, thread: string): Promise<string> {
  if (!addresses.areFiles || thread === "") {
    return thread;
  }
  const { count } = await loadDocument(addresses.found({ ...NOTHING_SELECTED, thread }));
  return count <= LONGEST_THREAD_OF_FILES ? thread : "";
}

/** Settles once an element is drawn. */
function isReady(element: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (signal.aborted || element.hasAttribute("data-ready")) {
        watch.disconnect();
        resolve();
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(element, { attributes: true, attributeFilter: ["data-ready"] });
    signal.addEventListener("abort", look);
    look();
  });
}
