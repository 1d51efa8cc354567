import { returnFocusFromPopovers } from "../../../shared/focus/popover-focus.js";
import { pageScrolls } from "./page-scroll.js";
import { watchPrinting } from "../../../shared/paper/paper.js";
import type { TimelineController } from "./controller.js";

/**
 * Tells a stage of what changes around it: the size of its element, fonts that have come, whether the page scrolls. Gives
 * the focus back to the button of a panel that closes.
 *
 * @param said the application's word on the page's scroll, asked for each time
 * @param print is told when the page goes on paper, and when it is over
 * @returns ends it, leaving no observer or listener
 */
export function watchSurroundings(
  host: HTMLElement,
  stage: TimelineController,
  said: () => string | null,
  print: (onPaper: boolean) => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const lookAround = (): void => {
    stage.leaveScrollToPage(pageScrolls(host, said()));
  };
  const resizing = new ResizeObserver((changes) => {
    const own = changes.find(({ target }) => target === host);
    if (own !== undefined) {
      stage.resize(own.contentRect.width, own.contentRect.height);
    }
    lookAround();
  });
  // The reader's appearance is kept in attributes of the page's root.
  const dressing = new MutationObserver(() => {
    stage.remeasure();
  });
  dressing.observe(document.documentElement, { attributes: true, attributeFilter: ["data-time-direction"] });
  for (const element of [host, document.documentElement, document.body]) {
    resizing.observe(element);
  }
  returnFocusFromPopovers(host.shadowRoot ?? host, signal);
  host.addEventListener("pointerenter", lookAround, { signal });
  watchPrinting(
    () => {
      print(true);
    },
    () => {
      print(false);
    },
    signal,
  );
  document.addEventListener("fullscreenchange", lookAround, { signal });
  document.fonts.addEventListener(
    "loadingdone",
    () => {
      stage.remeasure();
    },
    { signal },
  );
  return () => {
    resizing.disconnect();
    dressing.disconnect();
    listening.abort();
  };
}
