/**
 * The sheet's width, and the moments before and after printing. Margins and colours of the sheet are in
 * `theme/paper.css`.
 */

/** Width between the margins of a sheet in CSS pixels: A4, the narrower of A4 and Letter. */
export const PAPER_WIDTH_PX = 680;

/**
 * Tells when the page is about to be laid out on paper, and when that is over. What `before` changes is on paper if it
 * is done at once or in a microtask, as Lit's updates are; frames and requests come too late.
 *
 * @param signal - ends the watch
 */
export function watchPrinting(before: () => void, after: () => void, signal: AbortSignal): void {
  window.addEventListener("beforeprint", before, { signal });
  window.addEventListener("afterprint", after, { signal });
}
