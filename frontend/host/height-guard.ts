/** So many changes may follow each other without a pause. */
const MOST_CHANGES = 8;

/** What happens longer than this after a change of ours has another cause. */
const PAUSE_MS = 1000;

/** A difference that nobody sees is none. */
const LEAST_CHANGE_PX = 2;

/**
 * Decides which of the heights that a frame reports are set, so that no frame grows in a loop.
 *
 * A loop arises where a height follows from ours: the content is measured in parts of the frame's height, or our change
 * moves the page so that the frame gets another width. Then every change is answered by a report at once. Changes
 * without a second's pause between them are counted, and after eight no more are made. The last report of such a row is
 * set when the frame has paused, once: what was an animation has come to rest by then. A loop answers this change, too,
 * and is not heard any more until the frame loads another document; its content can be scrolled.
 */
export class HeightGuard {
  readonly #set: (heightPx: number) => void;
  #currentPx = 0;
  #reportedPx = 0;
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param set - gives the frame its height */
  constructor(set: (heightPx: number) => void) {
    this.#set = set;
  }

  report(heightPx: number): void {
    this.#reportedPx = heightPx;
    this.#waitForPause();
    if (this.#changes < MOST_CHANGES) {
      this.#change();
    }
  }

  /** Another document has been loaded. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#changes = 0;
  }

  #change(): void {
    if (Math.abs(this.#reportedPx - this.#currentPx) >= LEAST_CHANGE_PX) {
      this.#currentPx = this.#reportedPx;
      this.#changes += 1;
      this.#set(this.#currentPx);
    }
  }

  #waitForPause(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (Math.abs(this.#reportedPx - this.#currentPx) < LEAST_CHANGE_PX) {
        this.#changes = 0;
      } else if (this.#changes === MOST_CHANGES) {
        this.#change();
        this.#waitForPause();
      }
    }, PAUSE_MS);
  }
}
