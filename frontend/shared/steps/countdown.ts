import { whilePageVisible } from "../page/visibility.js";

const MS_PER_SECOND = 1000;
const BEAT_MS = 250;

/**
 * Counts down the seconds of a step. It can be halted and continued. Time in which the page is not visible or the
 * device sleeps does not count.
 */
export class Countdown {
  readonly #ring: () => void;
  #leftMs = 0;
  #end: (() => void) | undefined;

  /** @param ring - called when the time is over */
  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Sets the seconds that are left, and halts. */
  set(seconds: number): void {
    this.halt();
    this.#leftMs = seconds * MS_PER_SECOND;
  }

  /** Starts or continues; a running countdown is left alone. */
  run(): void {
    this.#end ??= whilePageVisible(BEAT_MS, (passedMs) => {
      this.#leftMs -= passedMs;
      if (this.#leftMs <= 0) {
        this.halt();
        this.#ring();
      }
    });
  }

  /** Halts; the time that is left is kept. */
  halt(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
