/**
 * Making elements and setting new texts is what makes frames long, not moving them. A frame may make only so many;
 * the rest follow in the next frames, the more significant first. Pure.
 */
export class Budget {
  #left: number;
  #exhausted = false;

  constructor(allowance: number) {
    this.#left = allowance;
  }

  /** Whether one more may be made now; asks for another frame when not. */
  take(): boolean {
    if (this.#left > 0) {
      this.#left--;
      return true;
    }
    this.#exhausted = true;
    return false;
  }

  /** Something had to wait. */
  get exhausted(): boolean {
    return this.#exhausted;
  }
}

/** New elements a frame: some two milliseconds of a slow machine, a full screen in a third of a second. */
export const ELEMENTS_PER_FRAME = 12;

/** Entries placed anew a frame: some three milliseconds of a slow machine. */
export const ENTRIES_PER_FRAME = 20_000;
