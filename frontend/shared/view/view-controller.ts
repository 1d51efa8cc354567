import { PageAddress } from "../address/page-address.js";
import type { FilterSelection } from "../document/filter-selection.js";
import { nextAddress, viewOf, type View, type ViewChange } from "./view-address.js";

/** Properties that elements of a view take from the address; each element has some of them. */
interface ViewElement extends HTMLElement {
  value?: string;
  view?: string;
  selection?: FilterSelection;
  from?: string | null;
  to?: string | null;
  selected?: string | null;
  series?: string | null;
  entry?: string;
  focusEntry?: (id: string) => unknown;
}

/** What holds a view and hears of it. */
export interface ViewHost {
  /** Holds all elements of the view; what a visitor does in them is heard there. */
  readonly root: HTMLElement;
  /** Selects what shows the entries; it takes the focus when the open entry is closed. */
  readonly body: string;
  /** Told whenever the elements have been told of another address. */
  readonly shown?: (view: View) => void;
  /** Told when Back, Forward or a link has led to an address, before its view is shown. */
  readonly moved?: (search: string) => void;
  /** Told whenever the page may stand at another address than its links say. */
  readonly followed?: (search: string) => void;
  /** Told when an address has settled that says more than another window. */
  readonly settled?: (search: string) => void;
}

/**
 * A view whose whole state is the address. Turns what a visitor does in the elements of a view into a new address, and
 * tells the elements what the address says, at once.
 */
export class ViewController {
  readonly #host: ViewHost;
  #listening: AbortController | undefined;
  #shown: string | undefined;
  /** The search from which the open entry was opened; it takes the focus when the entry is closed. */
  #openedBy: HTMLElement | undefined;
  /** Whether a change has yet to settle that is more than another window. */
  #isUntold = false;
  readonly #address = new PageAddress({
    moved: (search) => {
      this.#host.moved?.(search);
      this.#follow(search);
    },
    settled: (search) => {
      if (this.#isUntold) {
        this.#isUntold = false;
        this.#host.settled?.(search);
      }
    },
  });

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /** The query part of the address, with its question mark unless it is empty. */
  get search(): string {
    return this.#address.search;
  }

  /** Begins to listen. The address is followed once `follow` is called. */
  connect(): void {
    this.#listening = new AbortController();
    this.#address.connect();
    const { root } = this.#host;
    const options = { signal: this.#listening.signal };
    root.addEventListener(
      "bl-select",
      (event) => {
        event.preventDefault();
        const closed = event.detail.id === null ? viewOf(this.search).entry : "";
        root.querySelector("bl-entry-panel")?.toggleAttribute("data-stays", event.detail.stays === true);
        this.#change({ kind: "select", id: event.detail.id });
        if (closed && isPanel(event.target)) {
          this.#giveFocusBack(closed);
        } else if (!isPanel(event.target)) {
          this.#openedBy = isSearch(event.target) ? event.target : undefined;
        }
      },
      options,
    );
    root.addEventListener(
      "bl-window",
      (event) => {
        this.#change({ kind: "window", ...event.detail });
      },
      options,
    );
    root.addEventListener(
      "bl-filter",
      (event) => {
        event.preventDefault();
        this.#change({ kind: "filter", selection: event.detail });
      },
      options,
    );
    root.addEventListener(
      "bl-thread",
      (event) => {
        this.#change({ kind: "thread", id: event.detail.id });
      },
      options,
    );
    root.addEventListener(
      "bl-series",
      (event) => {
        this.#change({ kind: "series", id: event.detail.id });
      },
      options,
    );
    root.addEventListener(
      "bl-search",
      (event) => {
        event.preventDefault();
        this.#change({ kind: "search", text: event.detail.text });
      },
      options,
    );
    root.addEventListener(
      "bl-welcome-end",
      () => {
        this.#change({ kind: "welcome-end" });
      },
      options,
    );
    root.addEventListener(
      "bl-place",
      (event) => {
        event.preventDefault();
        this.#change({ kind: "place", ...event.detail });
      },
      options,
    );
    this.#shown = undefined;
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#address.disconnect();
    this.#openedBy = undefined;
    // The field may stand in the frame of the next view, too, which need not have a window.
    this.#tell("bl-search", { view: "list" });
  }

  /** Shows what the address says, unless it is shown already. */
  follow(): void {
    this.#follow(this.search);
  }

  #follow(search: string): void {
    if (search !== this.#shown) {
      this.#show(search);
    }
    this.#host.followed?.(search);
  }

  #change(change: ViewChange): void {
    const next = nextAddress(this.search, change);
    if (!next) {
      return;
    }
    this.#show(next.search, change.kind);
    // This may settle, and tell of, the change before.
    this.#address.write(next.search, next.keepsHistory);
    // The graphic moves its window by itself, and a welcome is nothing to the server.
    this.#isUntold ||= change.kind !== "window" && change.kind !== "welcome-end";
    this.#host.followed?.(next.search);
  }

  /**
   * Tells the elements what an address says.
   *
   * @param by - what the visitor did, if that is why; a field in which they type is left as it is
   */
  #show(search: string, by?: ViewChange["kind"]): void {
    this.#shown = search;
    const view = viewOf(search);
    const { selection, from, to, entry, series } = view;
    if (by !== "search") {
      this.#tell("bl-search", { value: selection.text });
    }
    this.#tell("bl-search", { view: this.#host.root.querySelector("bl-timeline") ? "timeline" : "list" });
    this.#tell("bl-filters", { selection, from, to });
    this.#tell("bl-chosen-filters", { selection });
    this.#tell("bl-timeline", { from, to, selected: entry || null, series: series || null });
    this.#tell("bl-list", { from, to, selected: entry });
    this.#tell("bl-entry-panel", { entry });
    this.#host.shown?.(view);
  }

  #tell(name: string, properties: Partial<ViewElement>): void {
    for (const element of this.#host.root.querySelectorAll<ViewElement>(name)) {
      Object.assign(element, properties);
    }
  }

  /** Gives the focus back to where an entry was opened: to the search, or to the entry wherever it now stands. */
  #giveFocusBack(id: string): void {
    if (this.#openedBy?.isConnected) {
      this.#openedBy.focus();
      return;
    }
    for (const shower of this.#host.root.querySelectorAll<ViewElement>(this.#host.body)) {
      shower.focusEntry?.(id);
    }
  }
}

function isPanel(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.localName === "bl-entry-panel";
}

function isSearch(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.localName === "bl-search";
}
