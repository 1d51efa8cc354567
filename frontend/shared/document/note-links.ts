/**
 * Moves the focus to a note, or back from it, within an article. Notes are fragments of their article; the
 * application's base address would send them elsewhere.
 *
 * @param root - holds the article
 * @param fragment - as in the link, with its number sign
 */
export function goToNote(root: ParentNode, fragment: string): void {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(fragment.slice(1))}`);
  if (target) {
    target.tabIndex = target.tabIndex < 0 ? -1 : target.tabIndex;
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }
}
