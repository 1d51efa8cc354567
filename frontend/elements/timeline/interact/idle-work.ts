/**
 * Does work while the browser is idle, in steps so short that they delay no frame noticeably. Between two steps the browser
 * can draw.
 */
export class IdleWork {
  readonly #step: () => boolean;
  #cancel: (() => void) | undefined;

  /** @param step does a small part; answers whether there is more to do */
  constructor(step: () => boolean) {
    this.#step = step;
  }

  request(): void {
    this.#cancel ??= whenIdle(() => {
      this.#cancel = undefined;
      if (this.#step()) {
        this.request();
      }
    });
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** Pause before each step in browsers that have no `requestIdleCallback`. */
const PAUSE_MS = 50;

/** @returns cancels the call */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(callback, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(callback);
  return () => {
    cancelIdleCallback(handle);
  };
}
