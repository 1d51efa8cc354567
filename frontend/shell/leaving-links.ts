import { isPlainPress, pressedLink } from "../shared/address/link-press.js";

/** What becomes of links that leave an exhibit. */
export interface Ways {
  /** The address of the full exhibit that shows what a query part says. */
  readonly full: (search: string) => string;
  /** Takes an address that this frame is not allowed to open. */
  readonly refused: (address: string) => void;
}

/**
 * Lets links that leave an exhibit open in a new tab: the frame stays what the host has made it. Links that the exhibit
 * follows by itself are those whose press it has prevented; one with `data-stays` leads to another view in this frame.
 *
 * @param signal - ends it
 */
export function letLinksLeave(exhibit: HTMLElement, { full, refused }: Ways, signal: AbortSignal): void {
  const handle = (event: MouseEvent): void => {
    const link = pressedLink(event);
    if (!link || event.defaultPrevented || !leaves(link)) {
      return;
    }
    if (link.origin === location.origin && link.pathname === location.pathname) {
      // Another state of this view, wanted in a tab of its own: there the frame's view would look lost.
      link.href = full(link.search);
    }
    link.target = "_blank";
    link.relList.add("noopener");
    if (isPlainPress(event) && window.origin === "null") {
      // A frame without an origin may have been forbidden to open any, and then a press would do nothing at all.
      event.preventDefault();
      openOrTell(link.href, refused);
    }
  };
  exhibit.addEventListener("click", handle, { signal });
  exhibit.addEventListener("auxclick", handle, { signal });
}

function leaves(link: HTMLAnchorElement): boolean {
  return (
    /^https?:$/.test(link.protocol) && !link.hasAttribute("download") && link.dataset["stays"] === undefined
  );
}

function openOrTell(address: string, refused: (address: string) => void): void {
  const opened = window.open(address, "_blank");
  if (opened) {
    opened.opener = null;
  } else {
    refused(address);
  }
}
