/** Whether the focus is in a popover, or at nothing on the page that the visitor could go on from. */
function needsFocus(popover: HTMLElement): boolean {
  const { activeElement } = document;
  const root = popover.getRootNode() as Document | ShadowRoot;
  return activeElement === null || activeElement === document.body || popover.contains(root.activeElement);
}

/**
 * Gives the focus back to the button that opened a popover when the popover has closed, by whatever means, unless the
 * visitor has put it elsewhere. Browsers do so in some cases only, and lose it to the page in the others.
 *
 * @param root - holds popovers and their buttons
 * @param signal - ends it
 */
export function returnFocusFromPopovers(root: Node, signal?: AbortSignal): void {
  root.addEventListener(
    "toggle",
    (event) => {
      const { target, newState } = event as ToggleEvent;
      if (
        target instanceof HTMLElement &&
        target.hasAttribute("popover") &&
        newState === "closed" &&
        needsFocus(target)
      ) {
        const buttons = target.getRootNode() as Document | ShadowRoot;
        buttons.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(target.id)}"]`)?.focus();
      }
    },
    // The event does not bubble.
    { capture: true, ...(signal && { signal }) },
  );
}
