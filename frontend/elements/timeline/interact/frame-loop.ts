/**
 * Draws at most once for each frame of the browser, however often it is asked for. It is the only module of the timeline
 * that calls `requestAnimationFrame`.
 */
export class FrameLoop {
  readonly #draw: (nowMs: number) => boolean;
  #handle: number | undefined;
  /** The browser paints once before the next frame is drawn. */
  #givesWay = false;
  #settled: (() => void) | undefined;
  #idle: Promise<void> = Promise.resolve();

  /** @param draw draws one frame; answers whether another must follow, because a movement is under way */
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
      if (this.#givesWay) {
        this.#givesWay = false;
        this.request();
      } else if (this.#draw(nowMs)) {
        this.request();
      } else if (!this.pending) {
        this.#settle();
      }
    });
  }

  /** As `request`, but lets the browser paint first what else a press has brought, so that the press is answered sooner. */
  requestAfterPaint(): void {
    this.#givesWay = true;
    this.request();
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
    this.#givesWay = false;
    this.#settle();
  }

  #settle(): void {
    this.#settled?.();
    this.#settled = undefined;
  }
}
