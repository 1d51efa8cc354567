/**
 * The one owner of requestAnimationFrame. Handlers mark what has changed and ask for a frame; everything is moved,
 * laid out and drawn in it, once.
 */
export class FrameLoop {
  readonly #draw: (nowMs: number) => boolean;
  #handle: number | undefined;
  #settled: (() => void) | undefined;
  #idle: Promise<void> = Promise.resolve();

  /** @param draw draws one frame; answers whether another must follow at once (a movement is on its way) */
  constructor(draw: (nowMs: number) => boolean) {
    this.#draw = draw;
  }

  request(): void {
    if (this.#handle !== undefined) {
      return;
    }
    if (this.#settled === undefined) {
      this.#idle = new Promise((resolve) => {
        this.#settled = resolve;
      });
    }
    this.#handle = requestAnimationFrame((nowMs) => {
      this.#handle = undefined;
      if (this.#draw(nowMs)) {
        this.request();
      } else if (!this.pending) {
        this.#settle();
      }
    });
  }

  get pending(): boolean {
    return this.#handle !== undefined;
  }

  /** Settles when no frame is under way any more. */
  get idle(): Promise<void> {
    return this.#idle;
  }

  stop(): void {
    if (this.#handle !== undefined) {
      cancelAnimationFrame(this.#handle);
      this.#handle = undefined;
    }
    this.#settle();
  }

  #settle(): void {
    this.#settled?.();
    this.#settled = undefined;
  }
}
