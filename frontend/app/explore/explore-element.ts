import type { FilterSelection } from "../../shared/document/filter-selection.js";
import { keepViewInLanguages, keepViewInNavigation } from "../../shared/address/links.js";
import { PageAddress } from "../../shared/address/page-address.js";
import { nextAddress, viewOf, type ViewChange } from "./view-address.js";

/** Properties that elements of a view take from the address; each element has some of them. */
interface ViewElement extends HTMLElement {
  value?: string;
  selection?: FilterSelection;
  from?: string | null;
  to?: string | null;
  selected?: string | null;
  series?: string | null;
  entry?: string;
  focusEntry?: (id: string) => unknown;
}

/**
 * A view whose whole state is the address. Turns what a visitor does in the elements within it, and in the header's
 * tools, into a new address, and tells the elements what the address says: at once and without the server. The server
 * is told of the address, too, and answers with what only it knows: documents, the article of the open entry. So an
 * answer that comes late, or never, changes nothing that a visitor has done since. Draws nothing itself.
 *
 * @fires bl-address - the visitor changed the view; the detail is the new query part of the address
 */
export class ExploreElement extends HTMLElement {
  #listening: AbortController | undefined;
  #shown: string | undefined;
  /** Whether the server has not yet been told of a change that it has to know. */
  #isUntold = false;
  readonly #address = new PageAddress({
    moved: (search) => {
      this.#follow(search);
    },
    settled: (search) => {
      if (this.#isUntold) {
        this.#isUntold = false;
        this.dispatchEvent(new CustomEvent("bl-address", { detail: { search } }));
      }
    },
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    this.#address.connect();
    // The header's tools stand outside this element, so events are heard on the body, which holds both.
    document.body.addEventListener(
      "bl-select",
      (event) => {
        const closed = event.detail.id === null ? viewOf(this.#address.search).entry : "";
        this.querySelector("bl-entry-panel")?.toggleAttribute("data-stays", event.detail.stays === true);
        this.#change({ kind: "select", id: event.detail.id });
        if (closed && event.target instanceof EventTarget && this.#isPanel(event.target)) {
          this.#focusEntry(closed);
        }
      },
      options,
    );
    document.body.addEventListener(
      "bl-window",
      (event) => {
        this.#change({ kind: "window", ...event.detail });
      },
      options,
    );
    document.body.addEventListener(
      "bl-filter",
      (event) => {
        this.#change({ kind: "filter", selection: event.detail });
      },
      options,
    );
    document.body.addEventListener(
      "bl-thread",
      (event) => {
        this.#change({ kind: "thread", id: event.detail.id });
      },
      options,
    );
    document.body.addEventListener(
      "bl-series",
      (event) => {
        this.#change({ kind: "series", id: event.detail.id });
      },
      options,
    );
    document.body.addEventListener(
      "bl-search",
      (event) => {
        this.#change({ kind: "search", text: event.detail.text });
      },
      options,
    );
    this.#shown = undefined;
    // The elements within this one and in the header are attached after it, in the same task.
    queueMicrotask(() => {
      if (this.isConnected) {
        this.#follow(this.#address.search);
      }
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#address.disconnect();
  }

  /** Shows what an address says unless it is shown already, and has the page's links keep it. */
  #follow(search: string): void {
    if (search !== this.#shown) {
      this.#show(search);
    }
    this.#keepViewInLinks(search);
  }

  #change(change: ViewChange): void {
    const next = nextAddress(this.#address.search, change);
    if (!next) {
      return;
    }
    // The graphic moves its window without the server.
    this.#isUntold ||= change.kind !== "window";
    this.#show(next.search, change.kind);
    this.#address.write(next.search, next.keepsHistory);
    this.#keepViewInLinks(next.search);
  }

  /**
   * Tells the elements what an address says.
   *
   * @param by - what the visitor did, if that is why; a field in which they type is left as it is
   */
  #show(search: string, by?: ViewChange["kind"]): void {
    this.#shown = search;
    const { selection, from, to, entry, series } = viewOf(search);
    if (by !== "search") {
      tell("bl-search", { value: selection.text });
    }
    tell("bl-filters", { selection });
    tell("bl-chosen-filters", { selection });
    tell("bl-timeline", { from, to, selected: entry || null, series: series || null });
    tell("bl-list", { from, to, selected: entry });
    tell("bl-entry-panel", { entry });
  }

  #isPanel(target: EventTarget): boolean {
    return target instanceof HTMLElement && target.localName === "bl-entry-panel";
  }

  /** Gives the focus back to the entry from which the panel was opened, wherever it now stands. */
  #focusEntry(id: string): void {
    for (const shower of this.querySelectorAll<ViewElement>("main > *")) {
      shower.focusEntry?.(id);
    }
  }

  #keepViewInLinks(search: string): void {
    keepViewInNavigation(search);
    keepViewInLanguages(search);
  }
}

/** Sets properties of the page's elements of a name; the header's stand outside the view. */
function tell(name: string, properties: Partial<ViewElement>): void {
  for (const element of document.querySelectorAll<ViewElement>(name)) {
    Object.assign(element, properties);
  }
}
