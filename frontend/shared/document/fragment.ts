import { DocumentRequests, type RetryListener } from "./document-request.js";

/** So many articles are kept, because a visitor goes to and fro along a thread. */
const KEPT_FRAGMENTS = 16;
const requests = new DocumentRequests<string>(KEPT_FRAGMENTS, {
  mediaType: "text/html",
  name: "HTML",
  read: (text) => text,
});

/**
 * A part of a page as HTML of our own server, in which all that comes from data is escaped, as `/api/v1/entries/ID.html`
 * and its like give it.
 *
 * @param missed - told each time that there was no answer and the fragment is asked for again
 * @throws DocumentUnavailableError when the server refuses
 */
export function loadFragment(address: string, missed?: RetryListener): Promise<string> {
  return requests.load(address, missed);
}
