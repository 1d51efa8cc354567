import { addressWindow } from "./address-window.js";
import { withParameters, type QueryChanges } from "./query.js";

/**
 * The address of the timeline, relative to the application's base, in the language of the present page.
 *
 * @param query - what it shows, by parameter
 * @param search - the query part of the page's address
 */
export function timelineAddress(query: QueryChanges, search: string): string {
  return `.${withParameters("", { ...query, lang: new URLSearchParams(search).get("lang") })}`;
}

/** Opens an entry in the timeline. */
export function openInTimeline(page: HTMLElement, entry: string): void {
  pressLink(page, timelineAddress({ entry }, addressWindow().location.search));
}

/** Goes to an address by pressing a link to it, so that whoever answers the page's links takes the way. */
export function pressLink(page: HTMLElement, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  page.append(link);
  link.click();
  link.remove();
}
