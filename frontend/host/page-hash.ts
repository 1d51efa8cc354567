import { isView } from "./messages.js";

/**
 * One view in the fragment of the page's address, as in `#bluelamp=entry/ID`. A fragment that says anything else is the
 * page's own, and is left alone.
 */
export class PageHash {
  readonly #start: string;

  /** @param name - what stands before the view */
  constructor(name: string) {
    this.#start = `#${name || "bluelamp"}=`;
  }

  get view(): string | undefined {
    const { hash } = location;
    const view = hash.startsWith(this.#start) ? hash.slice(this.#start.length) : undefined;
    return isView(view) ? view : undefined;
  }

  /** Adds nothing to the history: Back leads where it would lead without the exhibit. */
  write(view: string): void {
    if (location.hash === "" || location.hash.startsWith(this.#start)) {
      try {
        // The whole address, because what is relative begins at the page's <base>.
        history.replaceState(history.state, "", location.href.replace(/#.*|$/s, this.#start + view));
      } catch {
        // Browsers refuse where a page writes too often, or in a sandbox. The link then leads to an earlier view.
      }
    }
  }
}
