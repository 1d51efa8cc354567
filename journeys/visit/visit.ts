import type { Key, Tab } from "../browsers/browser.ts";
import { View } from "./view.ts";

/** As slow as a hand that looks for its letters: slower than what waits for a pause in typing. */
const LETTER_MS = 180;

/** No view of the embed has so many places for the focus before what a journey looks for. */
const MOST_STOPS = 60;

/** One visitor's window with an exhibit. */
export class Visit extends View {
  readonly #tab: Tab;
  /** Address of the exhibit, with a slash at its end. */
  readonly exhibit: string;

  constructor(tab: Tab, exhibit: string) {
    super(tab);
    this.#tab = tab;
    this.exhibit = exhibit;
  }

  get hasFingers(): boolean {
    return this.#tab.hasFingers;
  }

  /** @param address an absolute one, or one of the exhibit */
  async open(address: string): Promise<void> {
    await this.#tab.visit(new URL(address, this.exhibit).href);
  }

  async back(): Promise<void> {
    await this.#tab.back();
  }

  async reload(): Promise<void> {
    await this.#tab.reload();
  }

  async keys(...names: readonly Key[]): Promise<void> {
    for (const name of names) {
      await this.#tab.key(name);
    }
  }

  /** Presses Tab until an element of a view, or one within it, has the focus. */
  async tabTo(view: View, selector: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await view.hasFocus(selector)) {
        return;
      }
      await this.keys("Tab");
    }
    throw new Error(`Tab doesn't lead to ${selector}.`);
  }

  async type(text: string): Promise<void> {
    await this.#tab.type(text, LETTER_MS);
  }
}
