import type { ReactiveController, ReactiveElement } from "lit";
import { PAPER_WIDTH_PX, watchPrinting } from "../paper/paper.js";

/**
 * Tells an element its width in whole pixels, at first and at every change, as long as it is on a page. An element that
 * is hidden has no width; it keeps the last one, and what was drawn for it, until it is shown again. On paper it is at
 * most the sheet's, and the sheet's for an element that was never shown.
 */
export class WidthController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #observer: ResizeObserver;
  readonly #tell: (widthPx: number) => void;
  #widthPx = 0;
  #printing: AbortController | undefined;

  constructor(element: ReactiveElement, tell: (widthPx: number) => void) {
    this.#element = element;
    this.#tell = tell;
    this.#observer = new ResizeObserver(([entry]) => {
      const widthPx = Math.round(entry.contentRect.width);
      if (widthPx > 0) {
        this.#widthPx = widthPx;
        tell(widthPx);
      }
    });
    element.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#element);
    this.#printing = new AbortController();
    watchPrinting(
      () => {
        this.#tell(this.#widthPx === 0 ? PAPER_WIDTH_PX : Math.min(this.#widthPx, PAPER_WIDTH_PX));
      },
      () => {
        if (this.#widthPx > 0) {
          this.#tell(this.#widthPx);
        }
      },
      this.#printing.signal,
    );
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#printing?.abort();
  }
}
