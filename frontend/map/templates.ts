/** What the map shows beside its drawing. */
import { html, svg, type TemplateResult } from "lit";
import { PAGE_PAINT } from "../graphics/paint.js";
import { countInWords, notDrawnInWords } from "./describe.js";
import { paintOf, stepColour, type MapPaint } from "./draw.js";
import { legendOf, type LegendItem } from "./legend.js";
import { wording, type Words } from "./messages.js";
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
  return html`<ul class="legend" part="legend">
    ${legendOf(model).map((item) => html`<li>${swatch(item)}<span>${item.text}</span></li>`)}
  </ul>`;
}

/** What a visitor does with the years. */
export interface YearHandlers {
  readonly slide: (event: Event) => void;
  readonly settle: () => void;
  readonly toggle: () => void;
}

const PLAY_PATH = "M6 4l11 6-11 6z";
const PAUSE_PATH = "M5 4h4v12H5zM11 4h4v12h-4z";

/** Button, slider and count. */
export function years(
  model: MapModel,
  [first, last]: readonly [number, number],
  year: number,
  isPlaying: boolean,
  handlers: YearHandlers,
): TemplateResult {
  const count = countInWords(model, year);
  return html`
    <div class="years" part="years">
      <button type="button" @click=${handlers.toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${isPlaying ? PAUSE_PATH : PLAY_PATH} /></svg>
        ${wording(model.source, isPlaying ? "pause" : "play")}
      </button>
      <input
        type="range"
        min=${first}
        max=${last}
        step="1"
        .value=${String(year)}
        aria-label=${wording(model.source, "year")}
        aria-valuetext=${count}
        @input=${handlers.slide}
        @change=${handlers.settle}
      />
      <p class="count">${count}</p>
    </div>
  `;
}

/** Below the map: what isn't on it, and whose borders these are. */
export function foot(model: MapModel): TemplateResult {
  const missing = notDrawnInWords(model);
  return html`<div class="foot" part="foot">
    ${missing === "" ? "" : html`<p>${missing}</p>`}
    <p>${wording(model.source, "borders")}</p>
  </div>`;
}

/** The words of the time without a document, or after a failure. */
export function noticeWords(source: Words): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: wording(source, "loading"),
    loadError: wording(source, "loadError"),
    retry: wording(source, "retry"),
  };
}
