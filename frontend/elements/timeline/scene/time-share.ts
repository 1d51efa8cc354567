/** Keeps something that takes long to a share of the time. Pure. */
export class TimeShare {
  readonly #pauses: number;
  #untilMs = -Infinity;

  /** @param pauses so many times as long as it took, it is not done again */
  constructor(pauses: number) {
    this.#pauses = pauses;
  }

  isDue(nowMs: number): boolean {
    return nowMs >= this.#untilMs;
  }

  /** How long it is until it may be done again; 0 where it may be done now. */
  dueInMs(nowMs: number): number {
    return Math.max(this.#untilMs - nowMs, 0);
  }

  /** It has been done. */
  took(fromMs: number, toMs: number): void {
    this.#untilMs = toMs + (toMs - fromMs) * this.#pauses;
  }
}
