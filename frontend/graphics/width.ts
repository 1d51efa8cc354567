import type { ReactiveController, ReactiveElement } from "lit";

/** Tells an element its width in whole pixels, at first and at every change, as long as it is on a page. */
export class WidthWatch implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #observer: ResizeObserver;

  constructor(element: ReactiveElement, tell: (widthPx: number) => void) {
    this.#element = element;
    this.#observer = new ResizeObserver(([entry]) => {
      tell(Math.round(entry.contentRect.width));
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
