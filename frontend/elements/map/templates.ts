/** What the map shows beside its drawing. */
import type { TemplateResult } from "lit";
import type { MessageSource } from "../../shared/document/messages.js";
import { PAGE_PAINT } from "../../shared/graphic/paint.js";
import type { YearPlayer } from "../../shared/year-player/year-player.js";
import { yearSlider } from "../../shared/year-player/year-slider.js";
import { html, svg } from "../../shared/template/html.js";
import { bordersInWords, countInWords, notDrawnInWords } from "./describe.js";
import { paintOf, stepColour, type MapPaint } from "./draw.js";
import { legendOf, unitOf, type LegendItem } from "./legend.js";
import { message } from "./messages.js";
import type { MapModel } from "./model.js";

/** The page's colours. */
export const PAGE_MAP_PAINT: MapPaint = { ...PAGE_PAINT, land: "var(--_land)", step: stepColour };

function swatch({ fill }: LegendItem): TemplateResult {
  const width = fill.kind === "step" && fill.outlined ? 3 : 1;
  return html`<svg viewBox="0 0 18 18" aria-hidden="true">
    ${svg`<rect x="1" y="1" width="16" height="16" fill=${paintOf(fill, PAGE_MAP_PAINT)} stroke="currentColor" stroke-width=${width}></rect>`}
  </svg>`;
}

/** What the fills mean. */
export function legend(model: MapModel): TemplateResult {
  const unit = unitOf(model);
  return html`<ul class="legend" part="legend">
    ${unit === "" ? "" : html`<li class="unit" lang=${model.source.unit.language}>${unit}</li>`}
    ${legendOf(model).map((item) => html`<li>${swatch(item)}<span>${item.text}</span></li>`)}
  </ul>`;
}

/** Button, slider and count. */
export function years(
  model: MapModel,
  [min, max]: readonly [number, number],
  year: number,
  play: YearPlayer,
): TemplateResult {
  const { source } = model;
  const words = {
    play: message(source, "play"),
    pause: message(source, "pause"),
    year: message(source, "year"),
  };
  return yearSlider({ min, max, at: year, count: countInWords(model, year), words, yearAt: Number }, play);
}

/** The words of the buttons that zoom. */
export function zoomMessages(
  source: MessageSource,
): Record<"zoom" | "zoomIn" | "zoomOut" | "wholeMap", string> {
  return {
    zoom: message(source, "zoom"),
    zoomIn: message(source, "zoomIn"),
    zoomOut: message(source, "zoomOut"),
    wholeMap: message(source, "wholeMap"),
  };
}

/** Below the map: what isn't on it, and whose borders these are. */
export function foot(model: MapModel): TemplateResult {
  const lines = [notDrawnInWords(model), bordersInWords(model)].filter((line) => line !== "");
  return html`<div class="foot" part="foot">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

/** Texts for the time until a document is there, and for a failure. */
export function noticeMessages(source: MessageSource): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: message(source, "loading"),
    loadError: message(source, "loadError"),
    retry: message(source, "retry"),
  };
}
