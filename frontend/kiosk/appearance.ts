/** What a visitor may set for themselves: size of text, palette, reach. It stands on the page's root and nowhere else. */
import type { KioskPalette } from "./kiosk-document.js";

/** Per cent of the kiosk's own size of text. */
const TEXT_SIZES = [100, 125, 150] as const;

export class Appearance {
  readonly #own: KioskPalette;
  #size = 0;

  /** @param own - palette of a new visitor */
  constructor(own: KioskPalette) {
    this.#own = own;
    this.reset();
  }

  /** As for a new visitor. */
  reset(): void {
    const { dataset } = document.documentElement;
    dataset["palette"] = this.#own;
    delete dataset["reach"];
    this.#setSize(0);
  }

  /** Per cent. */
  get textSize(): number {
    return TEXT_SIZES[this.#size];
  }

  /** The next size; after the largest the first again. */
  enlarge(): void {
    this.#setSize((this.#size + 1) % TEXT_SIZES.length);
  }

  get isContrasted(): boolean {
    return document.documentElement.dataset["palette"] === "contrast";
  }

  /** High contrast, or the kiosk's own palette; where that is the same, night. */
  contrast(): void {
    const other = this.#own === "contrast" ? "night" : this.#own;
    document.documentElement.dataset["palette"] = this.isContrasted ? other : "contrast";
  }

  get isReached(): boolean {
    return "reach" in document.documentElement.dataset;
  }

  /** Brings all that is shown down to where a seated visitor's hand reaches, or up again. */
  reach(): void {
    const { dataset } = document.documentElement;
    if (this.isReached) {
      delete dataset["reach"];
    } else {
      dataset["reach"] = "";
    }
  }

  #setSize(size: number): void {
    this.#size = size;
    document.documentElement.style.setProperty("--bl-text-scale", String(TEXT_SIZES[size] / 100));
  }
}
