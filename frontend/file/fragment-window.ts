import type { AddressWindow } from "../shared/address/address-window.js";

type Place = AddressWindow["location"];

/** What a fragment begins with that says what is shown; others lead to a place on the page. */
const START = "#/";

/** What is needed of the browser's window; a test brings its own. */
export interface BrowserWindow extends AddressWindow {
  readonly document: Pick<Document, "baseURI">;
}

/**
 * A window whose address stands behind the number sign: `#/stories/radio-car?page=2` of a file on a disk is what
 * `/stories/radio-car?page=2` is of a server. Its paths begin with the folder of the file, as relative addresses on the page
 * do. Back and a reload are the browser's own.
 */
export class FragmentWindow implements AddressWindow {
  readonly #outer: BrowserWindow;
  /** Path of the folder that the file is in, with a slash at its end. */
  readonly #folder: string;
  /** Of a browser that refuses to write its history. */
  #remembered: string | undefined;

  constructor(outer: BrowserWindow) {
    this.#outer = outer;
    this.#folder = new URL(".", outer.document.baseURI).pathname;
    outer.addEventListener("popstate", () => {
      this.#remembered = undefined;
    });
  }

  /** What is shown: path and query part, without a slash before them. */
  get route(): string {
    if (this.#remembered !== undefined) {
      return this.#remembered;
    }
    const { hash, search } = this.#outer.location;
    // A link to the exhibit may carry the query part before the number sign.
    return hash.startsWith(START) ? hash.slice(START.length) : search;
  }

  get location(): Place {
    const [path, query] = parts(this.route);
    return { pathname: this.#folder + path, search: query, hash: "" };
  }

  readonly history: AddressWindow["history"] = this.#history();

  #history(): AddressWindow["history"] {
    const state = (): unknown => this.#outer.history.state;
    return {
      get state() {
        return state();
      },
      pushState: (data, unused, address) => {
        this.#write("pushState", data, unused, String(address));
      },
      replaceState: (data, unused, address) => {
        this.#write("replaceState", data, unused, String(address));
      },
    };
  }

  /** Shows another route in place of this one. */
  leadOn(route: string): void {
    this.#write("replaceState", this.#outer.history.state, "", route);
  }

  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    this.#outer.addEventListener(name, listener, options);
  }

  dispatchEvent(event: Event): boolean {
    return this.#outer.dispatchEvent(event);
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

  #write(how: "pushState" | "replaceState", data: unknown, unused: string, address: string): void {
    const route = address.startsWith(this.#folder) ? address.slice(this.#folder.length) : address;
    try {
      this.#outer.history[how](data, unused, START + route);
      this.#remembered = undefined;
    } catch {
      // A browser may forbid a file to write its history. The exhibit goes on, and a reload leads back.
      this.#remembered = route;
    }
  }
}

/** Path and query part of a route; the query part has its question mark unless it is empty. */
export function parts(route: string): [path: string, query: string] {
  const at = route.indexOf("?");
  const path = at < 0 ? route : route.slice(0, at);
  const query = at < 0 ? "" : route.slice(at);
  return [path.replace(/\/$/, ""), query === "?" ? "" : query];
}
