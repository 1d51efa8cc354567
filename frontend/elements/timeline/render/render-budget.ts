/**
 * Making elements and setting new texts is what makes frames long, not moving them. A frame may make only so many;
 * the rest follow in the next frames, the more significant first. Pure.
 */
export class RenderBudget {
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

  /** Leaves something for a later frame, whatever there is left. */
  postpone(): false {
    this.#exhausted = true;
    return false;
  }

  /** Something had to wait. */
  get exhausted(): boolean {
    return this.#exhausted;
  }
}

/** New elements a frame: some two milliseconds of a slow machine, beside all the others that move apart. */
const ELEMENTS_WHILE_ZOOMING = 8;
/** Where the others stand still, a full screen comes in a sixth of a second. */
const ELEMENTS_AT_REST = 24;

export function elementsFor({ zooming }: { readonly zooming?: boolean }): number {
  return zooming === true ? ELEMENTS_WHILE_ZOOMING : ELEMENTS_AT_REST;
}

/** Entries placed anew a frame, in the count of `Placement.beginFrame`: some two milliseconds of a slow machine. */
export const ENTRIES_PER_FRAME = 14_000;
