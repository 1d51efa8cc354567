const MS_PER_SECOND = 1000;

/** Counts down the seconds of a step; can be halted, and goes on where it was. */
export class Stopwatch {
  readonly #ring: () => void;
  #leftMs = 0;
  #startedMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    if (this.#timer !== undefined) {
      return;
    }
    this.#startedMs = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#leftMs = 0;
      this.#ring();
    }, this.#leftMs);
  }

  /** Stands still, with what is left. */
  halt(): void {
    if (this.#timer === undefined) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#startedMs));
  }
}
