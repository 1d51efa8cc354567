/**
 * Work for the moments in which the browser has nothing else to do. It is done in steps, each short enough not to be
 * felt; a frame that is asked for meanwhile comes first.
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

/** Where a browser does not tell when it is idle, a pause after the last frame has to do. */
const PAUSE_MS = 50;

/** @returns calls it off */
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
