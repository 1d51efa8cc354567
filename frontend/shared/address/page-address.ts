/**
 * The page's address as the state of what is shown. This is the only module that writes to the browser's history.
 *
 * The page reads its state from the address as a visitor's change has made it, which is at once. The history is written
 * when the change has been painted, because to write it, and to tell the server, takes a slow machine longer than to
 * paint. An answer of the server never changes the address.
 */

import { addressWindow, type AddressWindow } from "./address-window.js";
import { pressedLink } from "./link-press.js";

/** A visitor may take so many steps one after the other before they settle. */
const FREE_WRITES = 5;
/** Beyond them the history takes one write in this time. Browsers allow 100 in 10 to 30 seconds, then they refuse. */
const SETTLE_MS = 500;
/** A page that is not painted, such as one in a tab behind, writes after this time. */
const UNPAINTED_MS = 250;
/** After a refusal the history is asked again. */
const RETRY_MS = 3000;

/** The window's router, where there is one, navigates between these two events. */
const ROUTER_STARTS = "vaadin-router-go";
const ROUTER_ENDS = ["vaadin-router-location-changed", "vaadin-router-error"];

export interface AddressListener {
  /** The page stands at another address, by Back, Forward or a link. */
  readonly moved?: (search: string) => void;
  /** Writes of this page have settled: the last address of a burst. Also told where the history refuses to take it. */
  readonly settled?: (search: string) => void;
}

interface Pending {
  readonly search: string;
  readonly isStep: boolean;
}

interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** Reads and writes the query part of the address while it is connected. */
export class PageAddress {
  readonly #listener: AddressListener;
  readonly #own: AddressWindow | undefined;
  #listening: AbortController | undefined;
  #path = "";
  #pending: Pending | undefined;
  #isTold = true;
  #timer: number | undefined;
  /** The animation frame after which the pending write follows. */
  #frame: number | undefined;
  #free = FREE_WRITES;
  #countedAt = 0;
  #navigatesTo: Place | undefined;

  /** @param view - where the address stands; else where that of the page does */
  constructor(listener: AddressListener, view?: AddressWindow) {
    this.#listener = listener;
    this.#own = view;
  }

  get #window(): AddressWindow {
    return this.#own ?? addressWindow();
  }

  connect(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#path = this.#window.location.pathname;
    this.#window.addEventListener("popstate", this.#handleMove, { signal });
    this.#window.addEventListener(
      ROUTER_STARTS,
      (event) => {
        this.#navigatesTo = (event as CustomEvent<Place>).detail;
      },
      { signal },
    );
    for (const name of ROUTER_ENDS) {
      this.#window.addEventListener(name, this.#handleArrival, { signal });
    }
    // A link or a reload must find the history as the visitor left it.
    this.#window.addEventListener("click", this.#handleClick, { signal, capture: true });
    this.#window.addEventListener("pagehide", this.flush, { signal });
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#forget();
  }

  /** The query part of the address, with its question mark unless it is empty; also while a write has yet to settle. */
  get search(): string {
    return this.#pending?.search ?? this.#window.location.search;
  }

  /** Whether the page still stands where it stood when it was shown. */
  get isHere(): boolean {
    return this.#window.location.pathname === this.#path;
  }

  /**
   * Writes the query part of the address: after the next paint, or, where many writes follow each other, the last one of
   * them after a moment.
   *
   * @param search - with its question mark unless it is empty
   * @param isStep - whether Back leads to the address of before
   */
  write(search: string, isStep: boolean): void {
    if (this.#frame !== undefined) {
      this.#commit();
    }
    const { search: before, isStep: isStepPending = false } = this.#pending ?? { search: undefined };
    this.#refill();
    if (isStep && before !== undefined && !isStepPending && this.#free >= 1) {
      // Back is to lead to the view that the visitor leaves now.
      this.#commit();
    }
    this.#pending = { search, isStep: isStep || (this.#pending?.isStep ?? false) };
    this.#isTold = false;
    if (this.#free >= 1) {
      this.#waitForPaint();
    } else {
      this.#wait((1 - this.#free) * SETTLE_MS);
    }
  }

  /** Writes what has yet to settle. */
  readonly flush = (): void => {
    if (this.#pending) {
      this.#commit();
    }
  };

  #refill(): void {
    const now = performance.now();
    this.#free = Math.min(FREE_WRITES, this.#free + (now - this.#countedAt) / SETTLE_MS);
    this.#countedAt = now;
  }

  #wait(ms: number): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(this.flush, ms);
  }

  #waitForPaint(): void {
    this.#wait(UNPAINTED_MS);
    // The callback of an animation frame comes before its paint, the task that it asks for comes after.
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#wait(0);
    });
  }

  #commit(): void {
    const pending = this.#pending;
    this.#forget();
    if (!pending || !this.isHere) {
      return;
    }
    this.#refill();
    this.#free = Math.max(0, this.#free - 1);
    if (!this.#writeHistory(pending)) {
      this.#pending = pending;
      this.#wait(RETRY_MS);
    }
    if (!this.#isTold) {
      this.#isTold = true;
      this.#listener.settled?.(pending.search);
    }
  }

  #writeHistory({ search, isStep }: Pending): boolean {
    const { history, location } = this.#window;
    const from = this.#navigatesTo;
    const overtakes = from?.pathname === location.pathname && from.search === location.search;
    try {
      history[isStep ? "pushState" : "replaceState"](history.state, "", location.pathname + search);
    } catch {
      // A browser that has counted too many writes throws for some seconds. The page goes on without.
      return false;
    }
    if (overtakes) {
      // The router still waits for the address that Back led to, and would write that one once more when it arrives.
      const { pathname, search: now, hash } = location;
      this.#window.dispatchEvent(new CustomEvent(ROUTER_STARTS, { detail: { pathname, search: now, hash } }));
    }
    return true;
  }

  #forget(): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#frame !== undefined) {
      this.#window.cancelAnimationFrame(this.#frame);
      this.#frame = undefined;
    }
    this.#pending = undefined;
  }

  readonly #handleClick = (event: Event): void => {
    // A press may itself be what the pending write tells of; that waits for its paint unless the page is left.
    if (this.#frame === undefined || pressedLink(event as MouseEvent) !== undefined) {
      this.flush();
    }
  };

  /** Drops a write that was still waiting: it belongs to an entry of the history that the visitor has left. */
  readonly #handleMove = (): void => {
    this.#forget();
    if (this.isHere) {
      this.#listener.moved?.(this.search);
    }
  };

  /** The router has brought the page to an address; it may have taken another page's element along. */
  readonly #handleArrival = (): void => {
    this.#navigatesTo = undefined;
    if (!this.isHere) {
      this.#forget();
      this.#path = this.#window.location.pathname;
    }
    this.#listener.moved?.(this.search);
  };
}
