/** Milliseconds in a day of 86,400 seconds. */
export const DAY_MS = 86_400_000;

/** How many there have been after some time at a daily rate: whole ones only. */
export function countAfter(perDay: number, elapsedMs: number): number {
  return Math.max(0, Math.floor((perDay * elapsedMs) / DAY_MS));
}

/**
 * Time that has run, without pauses. Immutable. It is computed from the clock's reading each time and never summed up,
 * so that no error grows.
 */
export class RunningTime {
  readonly #ranMs: number;
  readonly #sinceMs: number | undefined;

  private constructor(ranMs: number, sinceMs: number | undefined) {
    this.#ranMs = ranMs;
    this.#sinceMs = sinceMs;
  }

  static from(nowMs: number): RunningTime {
    return new RunningTime(0, nowMs);
  }

  get isRunning(): boolean {
    return this.#sinceMs !== undefined;
  }

  elapsed(nowMs: number): number {
    return this.#ranMs + (this.#sinceMs === undefined ? 0 : Math.max(0, nowMs - this.#sinceMs));
  }

  paused(nowMs: number): RunningTime {
    return new RunningTime(this.elapsed(nowMs), undefined);
  }

  resumed(nowMs: number): RunningTime {
    return this.isRunning ? this : new RunningTime(this.#ranMs, nowMs);
  }
}

/**
 * A clock that goes on while the device sleeps and does not go back. The monotonic one stands still in some browsers
 * while the device sleeps, and that of the day may be set back: the further of the two is right.
 *
 * @param monotonicMs - reads the first, from any beginning
 * @param dayMs - reads the other
 */
export function wakefulClock(monotonicMs: () => number, dayMs: () => number): () => number {
  const monotonicStart = monotonicMs();
  const dayStart = dayMs();
  let last = 0;
  return () => {
    last = Math.max(last, monotonicMs() - monotonicStart, dayMs() - dayStart);
    return last;
  };
}
