import { nextAddress, type ViewChange } from "./view-address";

/**
 * A view whose whole state is the address. Turns what a visitor does in the elements within it, and in the header's
 * tools, into a new address, at once and without the server: whatever happens to the session, the address is right.
 * Draws nothing itself.
 *
 * @fires bl-address - the visitor changed the view; the detail is the new query part of the address
 */
export class ExploreElement extends HTMLElement {
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.listening = new AbortController();
    const options = { signal: this.listening.signal };
    // The header's tools stand outside this element, so their events are heard where both meet.
    document.body.addEventListener(
      "bl-select",
      (event) => {
        const closed = event.detail.id === null ? new URLSearchParams(location.search).get("entry") : null;
        this.querySelector("bl-entry-panel")?.toggleAttribute("data-stays", event.detail.stays === true);
        this.change({ kind: "select", id: event.detail.id });
        if (closed !== null && event.target instanceof EventTarget && this.isPanel(event.target)) {
          this.focusEntry(closed);
        }
      },
      options,
    );
    document.body.addEventListener(
      "bl-window",
      (event) => {
        this.change({ kind: "window", ...event.detail });
      },
      options,
    );
    document.body.addEventListener(
      "bl-filter",
      (event) => {
        this.change({ kind: "filter", selection: event.detail });
      },
      options,
    );
    document.body.addEventListener(
      "bl-thread",
      (event) => {
        this.change({ kind: "thread", id: event.detail.id });
      },
      options,
    );
    document.body.addEventListener(
      "bl-series",
      (event) => {
        this.change({ kind: "series", id: event.detail.id });
      },
      options,
    );
    document.body.addEventListener(
      "bl-search",
      (event) => {
        this.change({ kind: "search", text: event.detail.text });
      },
      options,
    );
    this.keepViewInLinks();
  }

  disconnectedCallback(): void {
    this.listening?.abort();
  }

  private change(change: ViewChange): void {
    const next = nextAddress(location.search, change);
    if (!next) {
      return;
    }
    const address = location.pathname + next.search;
    if (next.keepsHistory) {
      history.pushState(history.state, "", address);
    } else {
      history.replaceState(history.state, "", address);
    }
    this.keepViewInLinks();
    this.dispatchEvent(new CustomEvent("bl-address", { detail: { search: next.search } }));
  }

  private isPanel(target: EventTarget): boolean {
    return target instanceof HTMLElement && target.localName === "bl-entry-panel";
  }

  /** Gives the focus back to the entry from which the panel was opened, wherever it now stands. */
  private focusEntry(id: string): void {
    for (const shower of this.querySelectorAll<HTMLElement & { focusEntry?: (id: string) => unknown }>(
      "main > *",
    )) {
      shower.focusEntry?.(id);
    }
  }

  /** Links to the other views of the exhibit and languages lead to the same query, window and entry. */
  private keepViewInLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keeps-view]")) {
      link.search = location.search;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
      const parameters = new URLSearchParams(location.search);
      parameters.set("lang", link.dataset["language"] ?? "");
      link.search = parameters.toString();
    }
  }
}
