/** What the map of places shows. */
import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { styleMap } from "lit/directives/style-map.js";
import type { PlacedGround } from "../geography/ground.js";
import type { Disc } from "./discs.js";
import { wording, yearInWords, type Words } from "./messages.js";

/** From this radius on a number has room in the disc. */
const NUMBERED_FROM_PX = 13;

/** The land as one drawing that says nothing of its own. */
export function land(ground: PlacedGround): TemplateResult {
  const { widthPx, heightPx, areas } = ground;
  return html`<svg viewBox="0 0 ${widthPx} ${heightPx}" aria-hidden="true">
    <path d=${areas.map(({ d }) => d).join("")}></path>
  </svg>`;
}

/** Entries up to a year, in words. */
export function countInWords(source: Words, count: number, year: number): string {
  return wording(source, "count", { count, year: yearInWords(source, year) });
}

/** A country and its entries up to a year, in words. */
export function placeInWords(source: Words, { spot, count }: Disc, year: number): string {
  return wording(source, "place", { name: spot.name, count: countInWords(source, count, year) });
}

/** What a disc needs to know besides its own numbers. */
export interface DiscState {
  readonly year: number;
  readonly address: string;
  readonly isChosen: boolean;
  /** Whether it is the one that the tab key reaches. */
  readonly isStop: boolean;
}

/** A country's entries as a link to them. */
export function disc(source: Words, shown: Disc, state: DiscState): TemplateResult {
  const { spot, count, radiusPx } = shown;
  const hasBegun = spot.country.years[count - 1] === state.year;
  const size = `${(2 * radiusPx).toFixed(1)}px`;
  return html`<a
    class=${classMap({ disc: true, chosen: state.isChosen, begun: hasBegun })}
    style=${styleMap({ left: `${spot.xPx}px`, top: `${spot.yPx}px`, width: size, height: size })}
    href=${state.address}
    data-code=${spot.code}
    tabindex=${state.isStop ? 0 : -1}
    aria-label=${placeInWords(source, shown, state.year)}
    lang=${spot.country.language}
    >${radiusPx >= NUMBERED_FROM_PX ? count : ""}</a
  >`;
}

/** What a visitor does with the years. */
export interface YearHandlers {
  readonly slide: (event: Event) => void;
  readonly toggle: () => void;
}

const PLAY_PATH = "M6 4l11 6-11 6z";
const PAUSE_PATH = "M5 4h4v12H5zM11 4h4v12h-4z";

/** Button, slider and count. */
export function years(
  source: Words,
  stops: readonly number[],
  at: number,
  count: string,
  isPlaying: boolean,
  handlers: YearHandlers,
): TemplateResult {
  if (stops.length < 2) {
    return html`<p class="count">${count}</p>`;
  }
  return html`
    <div class="years" part="years">
      <button type="button" @click=${handlers.toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d=${isPlaying ? PAUSE_PATH : PLAY_PATH}></path>
        </svg>
        ${wording(source, isPlaying ? "pause" : "play")}
      </button>
      <input
        type="range"
        min="0"
        max=${stops.length - 1}
        step="1"
        .value=${String(at)}
        aria-label=${wording(source, "year")}
        aria-valuetext=${count}
        @input=${handlers.slide}
      />
      <p class="count">${count}</p>
    </div>
  `;
}

/** The words of the time without a document, or after a failure. */
export function noticeWords(source: Words): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: wording(source, "loading"),
    loadError: wording(source, "loadError"),
    retry: wording(source, "retry"),
  };
}
