/**
 * Lets the header's choices of language lead to what the page shows now.
 *
 * @param search the query part of the address
 */
export function keepViewInLanguages(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    const parameters = new URLSearchParams(search);
    parameters.set("lang", link.dataset["language"] ?? "");
    link.search = parameters.toString();
  }
}

/**
 * Lets the header's links to the other views of the exhibit lead to the same query, window and entry.
 *
 * @param search the query part of the address
 */
export function keepViewInNavigation(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keeps-view]")) {
    link.search = search;
  }
}
