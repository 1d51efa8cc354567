/** One finger that stays where it is for long. Knows no page: it is told of contacts. */

import { STILL_PX } from "./idle.js";

/** Nobody holds a finger in a corner for so long by accident. */
export const HELD_MS = 5_000;
/** After so long something shows that holding on leads somewhere. */
export const SHOWN_MS = 1_500;

export interface LongPressEvents {
  /** The finger has been held for a while. */
  shown(): void;
  /** It has gone, or it moves, or it is not alone. */
  ended(): void;
  /** It was held to the end. */
  held(id: number): void;
}

export class LongPress {
  readonly #events: LongPressEvents;
  /** All contacts, wherever they are. */
  readonly #contacts = new Set<number>();
  #held: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(events: LongPressEvents) {
    this.#events = events;
  }

  /** @param isWhereItCounts - whether it lies where a long press means something */
  press(id: number, x: number, y: number, isWhereItCounts: boolean): void {
    this.cancel();
    this.#contacts.add(id);
    if (!isWhereItCounts || this.#contacts.size > 1) {
      return;
    }
    this.#held = { id, x, y };
    this.#timers = [
      setTimeout(() => {
        this.#events.shown();
      }, SHOWN_MS),
      setTimeout(() => {
        this.cancel();
        this.#events.held(id);
      }, HELD_MS),
    ];
  }

  move(id: number, x: number, y: number): void {
    const held = this.#held;
    if (held?.id === id && Math.hypot(x - held.x, y - held.y) > STILL_PX) {
      this.cancel();
    }
  }

  release(id: number): void {
    this.#contacts.delete(id);
    if (this.#held?.id === id) {
      this.cancel();
    }
  }

  /** No contact is there any more, whatever was told of them. */
  forget(): void {
    this.#contacts.clear();
    this.cancel();
  }

  cancel(): void {
    if (this.#held) {
      this.#held = undefined;
      for (const timer of this.#timers) {
        clearTimeout(timer);
      }
      this.#events.ended();
    }
  }
}
