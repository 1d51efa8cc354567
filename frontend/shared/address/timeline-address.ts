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

/** Opens an entry in the timeline by pressing a link to it, so that the application's own router takes the way. */
export function openInTimeline(page: HTMLElement, entry: string): void {
  const link = document.createElement("a");
  link.href = timelineAddress({ entry }, location.search);
  page.append(link);
  link.click();
  link.remove();
}
