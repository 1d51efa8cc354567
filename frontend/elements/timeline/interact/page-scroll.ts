/**
 * Finds out whether the page around the timeline scrolls up and down. Where it does, the plain wheel and single fingers
 * belong to the page; otherwise a visitor who scrolls could not get past the timeline.
 */

/** @param said the application's word, `yes` or `no`; for anything else the page is examined */
export function pageScrolls(host: Element, said: string | null): boolean {
  if (said === "yes" || said === "no") {
    return said === "yes";
  }
  // A frame cannot see the page around it, so that page is assumed to scroll.
  const framed = window.parent !== window && document.fullscreenElement === null;
  return framed || documentScrolls() || ancestors(host).some(scrollsItself);
}

function documentScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && overflows(page) && getComputedStyle(page).overflowY !== "hidden" && !clipped();
}

/** The `overflow` of the body applies to the page. */
function clipped(): boolean {
  return getComputedStyle(document.body).overflowY === "hidden";
}

function scrollsItself(element: Element): boolean {
  return overflows(element) && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** `scrollHeight` and `clientHeight` are rounded, so a difference of 1 means nothing. */
function overflows({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}

/** The ancestors of an element, through slots and shadow roots, up to but without <body>. */
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
