/** When the talk began, kept for a reload of the page where it can be. */
export class TalkClock {
  readonly #name: string;
  #begun: number;

  constructor(story: string) {
    this.#name = `bluelamp-begun:${story}`;
    this.#begun = this.#kept() ?? this.reset();
  }

  get elapsedMs(): number {
    return Date.now() - this.#begun;
  }

  /** Begins anew. */
  reset(): number {
    this.#begun = Date.now();
    try {
      sessionStorage.setItem(this.#name, String(this.#begun));
    } catch {
      // It goes on until the page is left.
    }
    return this.#begun;
  }

  #kept(): number | undefined {
    try {
      const begun = Number(sessionStorage.getItem(this.#name) ?? NaN);
      // A clock that was put back would count from below nothing.
      return Number.isFinite(begun) && begun > 0 && begun <= Date.now() ? begun : undefined;
    } catch {
      return undefined;
    }
  }
}
