import type { AddressWindow } from "./address-window.js";

/** What an address needs of a place to stand at. */
type Place = AddressWindow["location"];

/** Told on a quiet window whenever its query part has been written. */
export const WRITTEN = "written";

/** What a quiet window does otherwise where it is asked to. */
export interface Quietness {
  /** Leave the browser's address as it is. */
  readonly isMemory?: boolean;
  /** The history is the exhibit's own, so that a step adds to it. */
  readonly addsSteps?: boolean;
}

/**
 * A window for an exhibit within somebody's page. It does not add to the history, which is the host's: where others go one
 * step back, this one replaces its own address. Where the browser refuses that, or where it is asked to, it keeps the
 * state in memory.
 */
export class QuietWindow extends EventTarget implements AddressWindow {
  readonly #outer: AddressWindow;
  /** The query part where the browser's address does not say it. */
  #remembered: string | undefined;
  readonly #isMemory: boolean;
  readonly #addsSteps: boolean;

  /** @param outer - the browser's window, or where the page's own state lives */
  constructor(outer: AddressWindow, { isMemory = false, addsSteps = false }: Quietness = {}) {
    super();
    this.#outer = outer;
    this.#isMemory = isMemory;
    this.#addsSteps = addsSteps;
  }

  get location(): Place {
    const { pathname, search, hash } = this.#outer.location;
    return { pathname, search: this.#remembered ?? search, hash };
  }

  readonly history: AddressWindow["history"] = {
    state: null,
    pushState: (_state, _unused, address) => {
      this.#replace(String(address), this.#addsSteps);
    },
    replaceState: (_state, _unused, address) => {
      this.#replace(String(address));
    },
  };

  /** Stands at another query part, and tells all that follow the address. */
  move(search: string): void {
    this.#replace(this.location.pathname + search);
    this.arrive();
  }

  /** Has all that follow the address look at it again. */
  arrive(): void {
    this.dispatchEvent(new Event("popstate"));
  }

  /** Hears of the browser's own events, too, such as a page that is being left. */
  override addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(name, listener, options);
    if (listener !== null) {
      this.#outer.addEventListener(name, listener, options);
    }
  }

  setTimeout(run: TimerHandler, ms?: number): number {
    return this.#outer.setTimeout(run, ms);
  }

  clearTimeout(timer: number | undefined): void {
    this.#outer.clearTimeout(timer);
  }

  requestAnimationFrame(draw: FrameRequestCallback): number {
    return this.#outer.requestAnimationFrame(draw);
  }

  cancelAnimationFrame(frame: number): void {
    this.#outer.cancelAnimationFrame(frame);
  }

  #replace(address: string, isStep = false): void {
    const at = address.indexOf("?");
    const search = at < 0 ? "" : address.slice(at);
    this.#remembered = this.#isMemory || !this.#writeOuter(address, isStep) ? search : undefined;
    this.dispatchEvent(new Event(WRITTEN));
  }

  #writeOuter(address: string, isStep: boolean): boolean {
    try {
      const { history } = this.#outer;
      history[isStep ? "pushState" : "replaceState"](history.state, "", address);
      return true;
    } catch {
      // A frame may have no history, or has used up its writes. The exhibit goes on without.
      return false;
    }
  }
}
