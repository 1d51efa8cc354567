/**
 * Limits the elements that one frame makes. To make an element or to set its text takes much longer than to move it, so a
 * frame makes only so many, the more significant first, and leaves the others for the next frames. Pure.
 */
export class RenderBudget {
  #left: number;
  #exhausted = false;
  /** What is drawn is hidden behind the moving picture. */
  readonly behind: boolean;

  /**
   * @param allowance how many elements may be made
   * @param behind what is drawn is hidden behind the moving picture, so that all of it can wait
   */
  constructor(allowance: number, behind = false) {
    this.#left = allowance;
    this.behind = behind;
  }

  /** Whether one more may be made in this frame; if not, another frame is needed. */
  take(): boolean {
    if (this.#left > 0) {
      this.#left--;
      return true;
    }
    this.#exhausted = true;
    return false;
  }

  /** Leaves something for a later frame, though the budget may have room. */
  postpone(): false {
    this.#exhausted = true;
    return false;
  }

  /** Whether something was left for a later frame. */
  get exhausted(): boolean {
    return this.#exhausted;
  }
}

/**
 * How many marks, dots and clusters a frame may make while zooming, when it moves all others, too. A mark that is drawn as a
 * card consists of eight elements.
 */
const ELEMENTS_WHILE_ZOOMING = 3;
/** How many new elements a frame may make while the others stand still. A full screen takes a sixth of a second. */
const ELEMENTS_AT_REST = 24;
/** How many it may make behind the moving picture, where nobody waits for them and the next movement may begin. */
const ELEMENTS_BEHIND = 6;

export function elementsFor({
  behind = false,
  zooming = false,
}: {
  readonly behind?: boolean;
  readonly zooming?: boolean | undefined;
}): number {
  if (behind) {
    return ELEMENTS_BEHIND;
  }
  return zooming ? ELEMENTS_WHILE_ZOOMING : ELEMENTS_AT_REST;
}

/** How many entries a frame may place (see `Placement.beginFrame`). This takes a slow machine some two milliseconds. */
export const ENTRIES_PER_FRAME = 14_000;
