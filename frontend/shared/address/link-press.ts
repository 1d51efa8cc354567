/** Presses of links that a page answers itself. */

/** Whether a press asks for no new tab, window or download. */
export function isPlainPress({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** The link that was pressed, in whatever shadow tree it stands. */
export function pressedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  return event.composedPath().find((node) => node instanceof HTMLAnchorElement);
}
