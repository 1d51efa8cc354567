/** The header of the first HTML, which is seen while the application is on its way. */

/**
 * Takes the header away once a view stands in the outlet with its own. A link that holds the focus hands it on to the
 * same link of that one.
 */
export function yieldFirstHeader(outlet: Element): void {
  const first = outlet.querySelector(":scope > .bl-header");
  if (!first) {
    return;
  }
  const observer = new MutationObserver(() => {
    const own = [...outlet.querySelectorAll(".bl-header")].find((header) => header !== first);
    if (!own) {
      return;
    }
    observer.disconnect();
    const { activeElement } = document;
    const address =
      activeElement instanceof HTMLAnchorElement && first.contains(activeElement) ? activeElement.href : "";
    first.remove();
    if (address) {
      [...own.querySelectorAll("a")].find(({ href }) => href === address)?.focus();
    }
  });
  observer.observe(outlet, { childList: true, subtree: true });
}
