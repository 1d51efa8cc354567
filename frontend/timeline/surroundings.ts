import type { Stage } from "./stage.js";

/**
 * Tells a stage of what changes around it: the size of its element, fonts that have come.
 *
 * @returns ends it, leaving no observer or listener
 */
export function watchSurroundings(host: HTMLElement, stage: Stage): () => void {
  const resizing = new ResizeObserver(([entry]) => {
    stage.resize(entry.contentRect.width, entry.contentRect.height);
  });
  resizing.observe(host);
  const onFonts = (): void => {
    stage.remeasure();
  };
  document.fonts.addEventListener("loadingdone", onFonts);
  return () => {
    resizing.disconnect();
    document.fonts.removeEventListener("loadingdone", onFonts);
  };
}
