/**
 * For tests of what a frame and its page say to each other: an exhibit that is as high as a test wants, shows what it is
 * asked for as text, and tells the keys that reach it. The page of a frame in a test loads this module alone.
 */
import { connectToHost, type FramedExhibit } from "../../shell/frame-host.js";

class StandInExhibit extends HTMLElement implements FramedExhibit {
  get query(): string {
    return location.search;
  }

  set query(search: string) {
    history.replaceState(null, "", location.pathname + search);
    this.#tell();
  }

  set palette(palette: string) {
    document.documentElement.dataset["palette"] = palette;
  }

  connectedCallback(): void {
    this.dataset["shown"] = "";
    connectToHost(this, new AbortController().signal);
    this.#tell();
  }

  #tell(): void {
    this.dataset["shows"] = location.pathname + location.search;
    this.dispatchEvent(new CustomEvent("bl-address", { detail: { search: this.query } }));
  }
}

customElements.define("bl-exhibit", StandInExhibit);
