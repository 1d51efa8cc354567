/** Type-ahead: finds the next entry whose title begins with the letters that were typed. */
import type { TimelineModel } from "../model/model.js";

/** After a longer pause than this the next letter begins a new word. */
const PAUSE_MS = 1_000;

export class TypeAhead {
  #typed = "";
  #lastMs = -Infinity;

  /**
   * Adds a letter, and finds the entry. The same letter typed again leads to the next entry that begins with it.
   *
   * @param focused entry number that has the focus, where the search begins
   * @returns an entry number; undefined when no title starts so
   */
  find(model: TimelineModel, focused: number | undefined, letter: string, nowMs: number): number | undefined {
    const continues = nowMs - this.#lastMs < PAUSE_MS;
    const folded = fold(letter);
    this.#typed = continues && this.#typed !== folded ? this.#typed + folded : folded;
    this.#lastMs = nowMs;
    const { entries } = model.merged;
    const here = focused === undefined ? -1 : entries.indexOf(focused);
    // With a second letter, the focused entry itself may still match.
    const first = this.#typed.length > folded.length ? Math.max(here, 0) : here + 1;
    for (let step = 0; step < entries.length; step++) {
      const entry = entries[(first + step) % entries.length];
      if (startsWith(model.columns.title[entry], this.#typed)) {
        return entry;
      }
    }
    return undefined;
  }
}

function startsWith(title: string, folded: string): boolean {
  // Folding removes accents and so shortens a text, but hardly to a quarter; to fold whole titles would take long.
  return fold(title.slice(0, folded.length * 4)).startsWith(folded);
}

/** Without case, accents and quotation marks at the beginning. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "");
}
