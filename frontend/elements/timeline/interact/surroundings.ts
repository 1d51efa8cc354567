/** Watches what the timeline depends on around it: its box, and the page's fonts, direction, scrolling and printing. */
import { returnFocusFromPopovers } from "../../../shared/focus/popover-focus.js";
import { pageScrolls } from "./page-scroll.js";
import { watchTextScale } from "../../../shared/page/text-scale.js";
import { watchPrinting } from "../../../shared/paper/paper.js";

/** What depends on the surroundings of the element. */
export interface SurroundingsListener {
  resize(widthPx: number, heightPx: number): void;
  /** Fonts, their size or directions of the page have changed. */
  remeasure(): void;
  leaveScrollToPage(leave: boolean): void;
  /** The page is about to be printed; false when that is over. */
  print(onPaper: boolean): void;
}

/**
 * Watches the size of an element, the page's fonts, direction and printing, and whether the page scrolls. Besides, it
 * gives the focus back to the button of a popover that closes.
 *
 * @param pageScroll what the application says about the page's scrolling; asked anew each time
 * @returns ends it
 */
export function watchSurroundings(
  host: HTMLElement,
  listener: SurroundingsListener,
  pageScroll: () => string | null,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const checkScroll = (): void => {
    listener.leaveScrollToPage(pageScrolls(host, pageScroll()));
  };
  const resizing = new ResizeObserver((changes) => {
    const own = changes.find(({ target }) => target === host);
    if (own !== undefined) {
      listener.resize(own.contentRect.width, own.contentRect.height);
    }
    checkScroll();
  });
  // The application writes the chosen direction of time on the page's root.
  const turning = new MutationObserver(() => {
    listener.remeasure();
  });
  turning.observe(document.documentElement, { attributes: true, attributeFilter: ["data-time-direction"] });
  for (const element of [host, document.documentElement, document.body]) {
    resizing.observe(element);
  }
  returnFocusFromPopovers(host.shadowRoot ?? host, signal);
  watchTextScale(
    host.shadowRoot ?? host,
    () => {
      listener.remeasure();
    },
    signal,
  );
  host.addEventListener("pointerenter", checkScroll, { signal });
  watchPrinting(
    () => {
      listener.print(true);
    },
    () => {
      listener.print(false);
    },
    signal,
  );
  document.addEventListener("fullscreenchange", checkScroll, { signal });
  document.fonts.addEventListener(
    "loadingdone",
    () => {
      listener.remeasure();
    },
    { signal },
  );
  return () => {
    resizing.disconnect();
    turning.disconnect();
    listening.abort();
  };
}
