import { addressOf, viewAt, type HeightWish } from "../host/messages.js";
import { OF_THE_FRAME } from "./exhibit-addresses.js";
import { FrameChannel } from "./frame-channel.js";
import { FrameHeight } from "./frame-height.js";
import { handOverKeys } from "./frame-keys.js";
import { wordpressHeight } from "./frame-wordpress.js";

/** What this end of the messages needs of an exhibit. */
export interface FramedExhibit extends HTMLElement {
  /** The query part that says what is shown; setting it shows something else. */
  query: string;
  palette: string;
}

/** Fired by an exhibit that shows something else. */
const MOVED = "bl-address";

/** Set by an exhibit that shows its view in place of the list of links with which its page comes. */
const SHOWN = "[data-shown]";

/** These views are as high as what they say; the others fill the frame that they are given. */
const WITH_OWN_HEIGHT = ["entry", "numbers", "systems"];

/** A version that is kept has an embed of its own, below which all relative addresses of its pages begin. */
const KEPT = /\/embed\/v\/[^/]+\/$/;

/**
 * Lets an exhibit speak with the page that holds it in a frame: of its height, its view, keys and palette. An exhibit that
 * stands in no frame speaks with nobody.
 *
 * @param signal - ends it
 * @param host - the window that holds the frame
 */
export function connectToHost(exhibit: FramedExhibit, signal: AbortSignal, host: Window = parent): void {
  if (host !== window) {
    new FrameHost(exhibit, signal, host);
  }
}

class FrameHost {
  readonly #exhibit: FramedExhibit;
  readonly #embed = embedOf(document.baseURI);
  readonly #channel: FrameChannel;
  readonly #tellWordpress: ((heightPx: number) => void) | undefined;
  #height: FrameHeight | undefined;

  constructor(exhibit: FramedExhibit, signal: AbortSignal, host: Window) {
    this.#exhibit = exhibit;
    this.#tellWordpress = wordpressHeight(host, signal);
    if (this.#tellWordpress) {
      this.#measure("natural");
    }
    this.#channel = new FrameChannel(host, signal, {
      view: () => this.#view,
      greeted: ({ height, palette }) => {
        this.#measure(height);
        if (palette) {
          this.#exhibit.palette = palette;
        }
      },
      go: (view) => {
        this.#go(view);
      },
      palette: (palette) => {
        this.#exhibit.palette = palette;
      },
    });
    if (new URLSearchParams(exhibit.query).get("keys") === "host") {
      handOverKeys(signal, (key) => this.#channel.say({ type: "key", key }));
    }
    exhibit.addEventListener(
      MOVED,
      () => {
        this.#channel.say({ type: "view", view: this.#view });
      },
      { signal },
    );
    signal.addEventListener("abort", () => {
      this.#height?.disconnect();
    });
  }

  /** The view that the frame shows, as the page may ask for it again. */
  get #view(): string {
    const parameters = new URLSearchParams(this.#exhibit.query);
    for (const name of OF_THE_FRAME) {
      parameters.delete(name);
    }
    const query = parameters.toString();
    return (viewAt(this.#embed, location.origin + location.pathname) ?? "") + (query && `?${query}`);
  }

  /** Another state of the view at once; another view by its page, in place of this one. */
  #go(view: string): void {
    const address = new URL(addressOf(this.#embed, view));
    const own = new URLSearchParams(this.#exhibit.query);
    for (const name of OF_THE_FRAME) {
      const value = own.get(name);
      if (value !== null) {
        address.searchParams.set(name, value);
      }
    }
    if (address.pathname === location.pathname) {
      this.#exhibit.query = address.search;
    } else {
      location.replace(address);
    }
  }

  /** Says the height from now on, where the view has one or the page wants one in any case. */
  #measure(wish: HeightWish): void {
    const isMeasured =
      wish === "auto" ||
      (wish === "natural" && WITH_OWN_HEIGHT.includes(this.#exhibit.getAttribute("view") ?? ""));
    this.#height?.disconnect();
    this.#height = undefined;
    // The styles then give the exhibit the height of its content.
    document.documentElement.toggleAttribute("data-own-height", isMeasured);
    if (isMeasured) {
      this.#height = new FrameHeight(this.#exhibit, SHOWN, (height) => {
        this.#channel.say({ type: "height", height });
        this.#tellWordpress?.(height);
      });
    }
  }
}

/** The address that ends in `/embed`, or in the embed of a version that is kept. */
function embedOf(base: string): string {
  const root = new URL(".", base).href;
  return KEPT.test(root) ? root.slice(0, -1) : `${root}embed`;
}
