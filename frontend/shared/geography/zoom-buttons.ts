/** The buttons that zoom a map. */
import type { TemplateResult } from "lit";
import { html } from "../template/html.js";
import { mostScale } from "./view.js";
import type { PointPx } from "../graphic/point.js";
import type { Zoom } from "./zoom.js";

const IN_PATH = "M10 4v12M4 10h12";
const OUT_PATH = "M4 10h12";
const WHOLE_PATH = "M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4";

function button(path: string, name: string, isOff: boolean, press: () => void): TemplateResult {
  return html`<button type="button" aria-label=${name} title=${name} aria-disabled=${isOff} @click=${press}>
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

/**
 * Buttons to zoom in, to zoom out and to show the whole map. One without effect is marked as disabled but stays
 * focusable.
 *
 * @param about - what comes to the middle; else the middle stays
 */
export function zoomButtons(
  zoom: Zoom,
  words: Record<"zoom" | "zoomIn" | "zoomOut" | "wholeMap", string>,
  about?: PointPx,
): TemplateResult {
  const { scale } = zoom.view;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoom}>
    ${button(IN_PATH, words.zoomIn, scale >= mostScale(zoom.frame), () => {
      zoom.zoomIn(about);
    })}
    ${button(OUT_PATH, words.zoomOut, scale <= 1, () => {
      zoom.zoomOut();
    })}
    ${button(WHOLE_PATH, words.wholeMap, scale <= 1, () => {
      zoom.showWhole();
    })}
  </div>`;
}
