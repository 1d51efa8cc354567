/**
 * The reader's size of text, by which graphics are enlarged together with the words around them. It is the page's root
 * font: the browser's own setting, the choice in the menu of appearance and the step for large screens all end there.
 */

/** Font size of a page's root at which a graphic is drawn at its natural size: what browsers begin with. */
const NATURAL_ROOT_PX = 16;

/** How many times the natural size of text the page's is. A page with smaller words does not make graphics smaller. */
export function textScale(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(rootPx / NATURAL_ROOT_PX, 1) || 1;
}

/**
 * Tells of each change of the root font, whatever caused it: the browser says when a probe that is one `rem` wide has
 * another width. Nothing is measured in between.
 *
 * @param root - the element's own tree, in which the probe stands unseen
 * @param signal - ends it
 */
export function watchTextScale(
  root: ShadowRoot | HTMLElement,
  changed: () => void,
  signal: AbortSignal,
): void {
  const probe = document.createElement("span");
  probe.ariaHidden = "true";
  Object.assign(probe.style, { position: "absolute", width: "1rem", height: "0", visibility: "hidden" });
  let isFirst = true;
  const observer = new ResizeObserver(() => {
    // In the next frame: a graphic that grows while sizes are being observed is an error for the page around it.
    if (!isFirst) {
      requestAnimationFrame(() => {
        if (!signal.aborted) {
          changed();
        }
      });
    }
    isFirst = false;
  });
  root.append(probe);
  observer.observe(probe);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    probe.remove();
  });
}
