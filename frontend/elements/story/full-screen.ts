/** The browser's full screen; a browser that has none, or refuses, leaves all as it is. */
export class FullScreen {
  readonly #changed: (on: boolean, asked: boolean) => void;
  #asked = false;

  /**
   * @param changed - called after each change, with whether we asked for it: Escape changes it unasked
   * @param signal - ends it, and the full screen with it
   */
  constructor(changed: (on: boolean, asked: boolean) => void, signal: AbortSignal) {
    this.#changed = changed;
    document.addEventListener("fullscreenchange", this.#tell, { signal });
    signal.addEventListener("abort", () => {
      void this.set(false);
    });
  }

  get on(): boolean {
    return document.fullscreenElement !== null;
  }

  async set(on: boolean): Promise<void> {
    if (on === this.on || !document.fullscreenEnabled) {
      return;
    }
    this.#asked = true;
    try {
      await (on ? document.documentElement.requestFullscreen() : document.exitFullscreen());
    } catch {
      this.#asked = false;
    }
  }

  readonly #tell = (): void => {
    const asked = this.#asked;
    this.#asked = false;
    this.#changed(this.on, asked);
  };
}
