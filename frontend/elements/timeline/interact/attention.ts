/**
 * Decides which entry's card is shown: that of a long press, else that of the entry on which the pointer rests, else that
 * of the focused one. A card waits until the pointer rests, and stays while the pointer is on its way into it; Escape puts
 * it away without a move of pointer or focus (WCAG 2.2, 1.4.13). Entries are known by their numbers, a cluster by its first.
 */

/** A pointer that stays on one entry for so long rests there; one that has left it for so long has left its card, too. */
export const REST_MS = 250;

export interface WantedCard {
  readonly entry: number;
  /** It was asked for by a long press: the finger is gone, so it has a button. */
  readonly stays: boolean;
}

export class Attention {
  readonly #changed: () => void;
  /** What is under the pointer; `shown` follows when it rests there. */
  #pointed: number | undefined;
  #rested: number | undefined;
  #kept: number | undefined;
  /** The focused entry whose card was put away; it comes back with the focus. */
  #dismissed: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed another card may be wanted now */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The pointer is over an entry, or over none. */
  point(entry: number | undefined): void {
    if (entry === this.#pointed) {
      return;
    }
    this.#pointed = entry;
    clearTimeout(this.#timer);
    if (entry !== this.#rested) {
      this.#timer = setTimeout(() => {
        this.#rested = this.#pointed;
        this.#changed();
      }, REST_MS);
    }
  }

  /** The pointer has come into the card. */
  enterCard(): void {
    this.point(this.#rested);
  }

  /** A long press asks for an entry's card; undefined puts it away. */
  keep(entry: number | undefined): void {
    if (entry !== this.#kept) {
      this.#kept = entry;
      this.#changed();
    }
  }

  /** @param focused the entry that has the keyboard's focus */
  wanted(focused: number | undefined): WantedCard | undefined {
    if (focused !== this.#dismissed) {
      this.#dismissed = undefined;
    }
    const unasked = this.#dismissed === undefined ? focused : undefined;
    const entry = this.#kept ?? this.#rested ?? unasked;
    return entry === undefined ? undefined : { entry, stays: entry === this.#kept };
  }

  /** Puts the cards away until pointer or focus move to another entry. */
  dismiss(focused: number | undefined): void {
    const pointed = this.#pointed;
    this.forget();
    // The pointer still rests there, and what it has asked for is answered.
    this.#pointed = pointed;
    this.#dismissed = focused;
    this.#changed();
  }

  /** The window moves, or a pointer is pressed: what was pointed at is no more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#pointed = undefined;
    this.#rested = undefined;
    this.#kept = undefined;
  }
}
