/** What the map of places shows. */
import type { TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { MessageSource } from "../../shared/document/messages.js";
import { dateWords } from "../../shared/time/date-words.js";
import type { YearPlayer } from "../../shared/year-player/year-player.js";
import { yearSlider } from "../../shared/year-player/year-slider.js";
import { html, svg } from "../../shared/template/html.js";
import { inStyle } from "../../shared/template/in-style.js";
import type { Disc } from "./discs.js";
import type { LandLayer } from "./land-layer.js";
import { message } from "./messages.js";

/** From this radius on there is room for the number in the disc. */
const NUMBERED_FROM_PX = 13;

/** A tie shorter than this is not drawn. */
const SHORTEST_TIE_PX = 3;

/** The land, and ties between the countries and the discs that had to give way; the drawing says nothing of its own. */
export function land(
  { path, transform }: ReturnType<LandLayer["look"]>,
  discs: readonly Disc[],
  widthPx: number,
  heightPx: number,
): TemplateResult {
  const ties = discs.filter(
    ({ xPx, yPx, homeXPx, homeYPx, radiusPx }) =>
      Math.hypot(xPx - homeXPx, yPx - homeYPx) > radiusPx + SHORTEST_TIE_PX,
  );
  return html`<svg viewBox="0 0 ${widthPx} ${heightPx}" aria-hidden="true">
    <path d=${path} transform=${ifDefined(transform)}></path>
    ${ties.map(
      ({ xPx, yPx, homeXPx, homeYPx }) => svg`<g class="tie">
        <line x1=${homeXPx} y1=${homeYPx} x2=${xPx} y2=${yPx}></line>
        <circle cx=${homeXPx} cy=${homeYPx} r="1.5"></circle>
      </g>`,
    )}
  </svg>`;
}

/** Entries up to a year, in words. */
export function countInWords(source: MessageSource, count: number, year: number): string {
  return message(source, "count", { count, year: dateWords(source.language).year(year) });
}

/** A country and its entries up to a year, in words. */
export function placeInWords(source: MessageSource, { place: spot, count }: Disc, year: number): string {
  return message(source, "place", { name: spot.name, count: countInWords(source, count, year) });
}

/** What a disc needs to know besides its own numbers. */
export interface DiscState {
  readonly year: number;
  /** Width and height of the map; discs are placed by shares of them, so that they stay in place on narrower paper. */
  readonly mapPx: readonly [number, number];
  readonly address: string;
  readonly isChosen: boolean;
  /** Whether it is the one that the tab key reaches. */
  readonly isStop: boolean;
}

/** A country's entries as a link to them. */
export function disc(source: MessageSource, shown: Disc, state: DiscState): TemplateResult {
  const { place: spot, count, radiusPx, xPx, yPx } = shown;
  const hasBegun = spot.country.years[count - 1] === state.year;
  const [widthPx, heightPx] = state.mapPx;
  const share = (lengthPx: number, wholePx: number): string => `${((100 * lengthPx) / wholePx).toFixed(3)}%`;
  const width = share(2 * radiusPx, widthPx);
  const at = `left: ${share(xPx, widthPx)}; top: ${share(yPx, heightPx)}; width: ${width}`;
  return html`<a
    class=${classMap({ disc: true, chosen: state.isChosen, begun: hasBegun })}
    ${inStyle(at)}
    href=${state.address}
    data-code=${spot.code}
    tabindex=${state.isStop ? 0 : -1}
    aria-label=${placeInWords(source, shown, state.year)}
    lang=${spot.country.language}
    >${radiusPx >= NUMBERED_FROM_PX ? count : ""}</a
  >`;
}

/** Button, slider and count; the count alone where there is but one year. */
export function years(
  source: MessageSource,
  stops: readonly number[],
  at: number,
  count: string,
  play: YearPlayer,
): TemplateResult {
  if (stops.length < 2) {
    return html`<p class="count">${count}</p>`;
  }
  const words = {
    play: message(source, "play"),
    pause: message(source, "pause"),
    year: message(source, "year"),
  };
  const row = { min: 0, max: stops.length - 1, at, count, words, yearAt: (place: number) => stops[place] };
  return yearSlider(row, play);
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

/** Texts for the time until a document is there, and for a failure. */
export function noticeMessages(source: MessageSource): Record<"loading" | "loadError" | "retry", string> {
  return {
    loading: message(source, "loading"),
    loadError: message(source, "loadError"),
    retry: message(source, "retry"),
  };
}
