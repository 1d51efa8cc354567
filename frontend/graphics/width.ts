import type { ReactiveController, ReactiveElement } from "lit";

/**
 * Tells an element its width in whole pixels, at first and at every change, as long as it is on a page. An element that
 * is hidden has no width; it keeps the last one, and what was drawn for it, until it is shown again.
 */
export class WidthWatch implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #observer: ResizeObserver;

  constructor(element: ReactiveElement, tell: (widthPx: number) => void) {
    this.#element = element;
    this.#observer = new ResizeObserver(([entry]) => {
      const widthPx = Math.round(entry.contentRect.width);
      if (widthPx > 0) {
        tell(widthPx);
      }
    });
    element.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
