import type { ReactiveController, ReactiveElement } from "lit";
import { textScale, watchTextScale } from "../page/text-scale.js";
import { PAPER_WIDTH_PX, watchPrinting } from "../paper/paper.js";

/**
 * Tells an element its width in whole pixels, at first and at every change, as long as it is on a page. An element that
 * is hidden has no width; it keeps the last one, and what was drawn for it, until it is shown again. On paper it is at
 * most the sheet's, and the sheet's for an element that was never shown.
 *
 * A drawing may follow the reader's size of text: it is laid out for a width in pixels of the natural size, and enlarged
 * as a whole by the styles of `text-scale.styles.ts`.
 */
export class WidthController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #observer: ResizeObserver;
  readonly #tell: (widthPx: number) => void;
  readonly #followsText: boolean;
  #widthPx = 0;
  #connected: AbortController | undefined;

  constructor(element: ReactiveElement, tell: (widthPx: number) => void, { followsText = false } = {}) {
    this.#element = element;
    this.#tell = tell;
    this.#followsText = followsText;
    this.#observer = new ResizeObserver(([entry]) => {
      const widthPx = Math.round(entry.contentRect.width);
      if (widthPx > 0 && widthPx !== this.#widthPx) {
        this.#widthPx = widthPx;
        this.#pause();
        this.#measured();
      }
    });
    element.addController(this);
  }

  /**
   * Looks on in the next frame: a drawing of another width has another height, and a size that changes while sizes are
   * being told is an error for the page around it.
   */
  #pause(): void {
    this.#observer.unobserve(this.#element);
    requestAnimationFrame(() => {
      if (this.#connected?.signal.aborted === false) {
        this.#observer.observe(this.#element);
      }
    });
  }

  #measured(): void {
    if (this.#widthPx === 0) {
      return;
    }
    const scale = this.#followsText ? textScale() : 1;
    this.#element.style.setProperty("--_scale", scale === 1 ? null : String(scale));
    this.#tell(Math.round(this.#widthPx / scale));
  }

  hostConnected(): void {
    this.#observer.observe(this.#element);
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    if (this.#followsText) {
      // The size of text may have changed while the element was on no page.
      this.#measured();
      const { shadowRoot } = this.#element;
      watchTextScale(
        shadowRoot ?? this.#element,
        () => {
          this.#measured();
        },
        signal,
      );
    }
    watchPrinting(
      () => {
        this.#tell(this.#widthPx === 0 ? PAPER_WIDTH_PX : Math.min(this.#widthPx, PAPER_WIDTH_PX));
      },
      () => {
        this.#measured();
      },
      signal,
    );
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#connected?.abort();
  }
}
