/**
 * Tells when the window has come to rest. Between two turns of a wheel, or while a hand holds the graphic still, it has
 * not: what is shown at rest alone would come and go.
 */
import { sameWindow, type TimeWindow } from "../time/window.js";

/** A window that has kept its place for so long is at rest. Wheel events of one movement follow each other sooner. */
export const REST_MS = 200;

export class Rest {
  readonly #wake: () => void;
  #window: TimeWindow | undefined;
  #resting = false;
  /** Runs until the window has kept its place for long enough. */
  #wait: { readonly timer: ReturnType<typeof setTimeout>; readonly settle: () => void } | undefined;
  #done: Promise<void> = Promise.resolve();

  /** @param wake asks for a frame, in which the window will be at rest */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** Whether the window will be at rest by itself. */
  get pending(): boolean {
    return this.#wait !== undefined;
  }

  /** Settles when nothing is pending any more. */
  get done(): Promise<void> {
    return this.#done;
  }

  /**
   * Looks at the window of a frame.
   *
   * @param busy a movement is under way, or a hand holds the window
   * @returns whether the window is at rest; the first one is at once
   */
  look(window: TimeWindow, busy: boolean): boolean {
    const before = this.#window;
    this.#window = window;
    if (busy) {
      this.#resting = false;
      this.stop();
    } else if (before === undefined) {
      this.#resting = true;
    } else if (!sameWindow(before, window) || !(this.#resting || this.pending)) {
      this.#resting = false;
      this.#begin();
    }
    return this.#resting;
  }

  stop(): void {
    if (this.#wait !== undefined) {
      clearTimeout(this.#wait.timer);
      this.#wait.settle();
      this.#wait = undefined;
    }
  }

  #begin(): void {
    this.stop();
    this.#done = new Promise((settle) => {
      const timer = setTimeout(() => {
        this.#resting = true;
        this.#wake();
        this.stop();
      }, REST_MS);
      this.#wait = { timer, settle };
    });
  }
}
