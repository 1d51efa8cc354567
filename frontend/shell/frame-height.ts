/** A difference that nobody sees is none. */
const LEAST_CHANGE_PX = 2;

/**
 * So many changes that came with a new height of the window are reported one after the other. One may have come by chance
 * at that moment; more are a loop.
 */
const MOST_ECHOES = 2;

/**
 * Reports how high a view is that has a height of its own.
 *
 * What is measured is the view's content, and never how far the document scrolls, which is at least as high as the frame
 * and would keep it from shrinking. Whoever sets the frame to what is reported changes the height of the window. A content
 * whose height follows from the window's changes in the same frame of animation; reporting that would be an answer to our
 * own report, without end. Nothing is reported while the frame isn't shown, since the content has no width then.
 */
export class FrameHeight {
  readonly #content: Element;
  readonly #measured: string;
  readonly #report: (heightPx: number) => void;
  readonly #observer = new ResizeObserver(() => {
    this.#look();
  });
  #windowWidthPx = innerWidth;
  #windowHeightPx = innerHeight;
  #reportedPx = 0;
  #echoes = 0;

  /**
   * @param content - as high as what it holds, whatever the height of the window
   * @param measured - selector of the content when it is worth measuring
   */
  constructor(content: Element, measured: string, report: (heightPx: number) => void) {
    this.#content = content;
    this.#measured = measured;
    this.#report = report;
    this.#observer.observe(content);
    addEventListener("resize", this.#handleResize);
  }

  disconnect(): void {
    this.#observer.disconnect();
    removeEventListener("resize", this.#handleResize);
  }

  /** Browsers call an observer at most once in a frame of animation, after its layout. */
  #look(): void {
    const isEcho = innerHeight !== this.#windowHeightPx && innerWidth === this.#windowWidthPx;
    this.#noteWindow();
    const { height, width } = this.#content.getBoundingClientRect();
    if (
      width === 0 ||
      !this.#content.matches(this.#measured) ||
      Math.abs(height - this.#reportedPx) < LEAST_CHANGE_PX
    ) {
      return;
    }
    this.#echoes = isEcho ? this.#echoes + 1 : 0;
    if (this.#echoes <= MOST_ECHOES) {
      this.#reportedPx = height;
      this.#report(Math.ceil(height));
    }
  }

  /** A resize comes before the observer in its frame of animation; after that frame the window's size is an old one. */
  readonly #handleResize = (): void => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        this.#noteWindow();
      });
    });
  };

  #noteWindow(): void {
    this.#windowWidthPx = innerWidth;
    this.#windowHeightPx = innerHeight;
  }
}
