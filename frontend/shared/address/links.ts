import { withParameters } from "./query.js";

/**
 * Lets the header's choices of language lead to what the page shows now.
 *
 * @param search - the query part of the address
 */
export function keepViewInLanguages(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    link.search = withParameters(search, { lang: link.dataset["language"] });
  }
}

/**
 * Lets the header's links to the other views of the exhibit lead to the same query, window and entry.
 *
 * @param search - the query part of the address
 */
export function keepViewInNavigation(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keeps-view]")) {
    link.search = search;
  }
}
