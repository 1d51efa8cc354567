/**
 * Whether the page around the timeline scrolls up and down. Where it does, the timeline must not swallow the wheel or
 * a single finger: someone who reads on would be caught in it.
 */

/** What the application says about it; without a word the page is looked at. */
export type PageScroll = "yes" | "no";

export function pageScrolls(host: Element, said: string | null): boolean {
  if (said === "yes" || said === "no") {
    return said === "yes";
  }
  // Nothing can be known of the page around a frame, so it is taken to scroll.
  const framed = window.parent !== window && document.fullscreenElement === null;
  return framed || documentScrolls() || ancestors(host).some(scrollsItself);
}

function documentScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && overflows(page) && getComputedStyle(page).overflowY !== "hidden" && !clipped();
}

/** Overflow of the body counts for the page. */
function clipped(): boolean {
  return getComputedStyle(document.body).overflowY === "hidden";
}

function scrollsItself(element: Element): boolean {
  return overflows(element) && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Heights are rounded. */
function overflows({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}

/** The elements around, through slots and shadow roots, without the document's own. */
function ancestors(host: Element): Element[] {
  const found: Element[] = [];
  let element = parentOf(host);
  while (element !== undefined && element !== document.body && element !== document.documentElement) {
    found.push(element);
    element = parentOf(element);
  }
  return found;
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}
