import { whilePageVisible } from "../../shared/page/visibility.js";

const MS_PER_SECOND = 1000;
const BEAT_MS = 250;

/**
 * Counts down the seconds of a step while the page is seen; can be halted, and goes on where it was. Sleep of the
 * device and hours in a hidden tab count for nothing.
 */
export class Countdown {
  readonly #ring: () => void;
  #leftMs = 0;
  #end: (() => void) | undefined;

  /** @param ring - called when the time is over */
  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Puts new seconds on the watch; it stands until it is run. */
  set(seconds: number): void {
    this.halt();
    this.#leftMs = seconds * MS_PER_SECOND;
  }

  /** Goes on; nothing happens while it runs. */
  run(): void {
    this.#end ??= whilePageVisible(BEAT_MS, (passedMs) => {
      this.#leftMs -= passedMs;
      if (this.#leftMs <= 0) {
        this.halt();
        this.#ring();
      }
    });
  }

  /** Stands still, with what is left to the last beat. */
  halt(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
