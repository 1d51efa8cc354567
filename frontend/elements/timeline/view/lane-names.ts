/**
 * The names of the lanes: beside them; or above their columns, sloped and spread like a fan, where time runs down and the
 * columns stand closer together than letters are high.
 */
import { nothing, type SVGTemplateResult, type TemplateResult } from "lit";
import { html, svg } from "../../../shared/template/html.js";
import { inStyle } from "../../../shared/template/in-style.js";
import { NAME_FOOT_PX } from "../layout/metrics.js";
import { pageAddress } from "../model/addresses.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { inDigits, wording } from "../text/messages.js";

/** A lane lower than this has no room for the number of its entries below its name. */
const LOW_PX = 44;
/** Least height of what is pressed (WCAG 2.2, 2.5.8). */
const LEAST_LINK_PX = 24;
/** Beside the name in a low lane: padding, lamp and gap (timeline.styles.ts). */
const BESIDE_LOW_NAME_PX = 55;
/** Font size of a name in a low lane. */
const LOW_NAME_PX = 13;
/** Font size of a lane's number, and the gap before it in sizes of the name (timeline.styles.ts). */
const NUMBER_PX = 12;
const NUMBER_GAP = 0.5;
/** Line height of a name, and the height of the number's line with the gap above it (timeline.styles.ts). */
const LINE_HEIGHT = 1.15;
const NUMBER_LINE_PX = 18;
/** The leader to a column ends above its lamp. */
const LAMP_ROOM_PX = 14;

export function laneNames(scene: Scene): TemplateResult {
  const { document: timeline, metrics, model, source = "" } = scene;
  const { axisPx, gutterPx, namePx, plotHeightPx, rtl, vertical } = metrics;
  const side = rtl ? "right" : "left";
  const area = vertical
    ? `top:0;${side}:${gutterPx}px;height:${axisPx}px;width:${metrics.widthPx - gutterPx}px`
    : `top:${axisPx}px;${side}:0;width:${gutterPx}px;height:${plotHeightPx}px`;
  return html`${vertical ? leaders(scene) : nothing}
    <ul
      part="lane-names"
      class="lanes ${vertical ? "vertical" : ""}"
      ${inStyle(`${area};font-size:${namePx}px`)}
      dir=${timeline.direction}
    >
      ${model.lanes.map(({ theme, entries }, lane) => {
        const { topPx, heightPx } = metrics.lanes[lane];
        const { id, name, language } = timeline.themes[theme];
        const place = vertical
          ? `${side}:${topPx}px;width:${heightPx}px;height:100%;--column:${heightPx}px`
          : `top:${topPx}px;height:${heightPx}px`;
        const fan = vertical
          ? `${side}:${metrics.fanPx[lane] - topPx}px;bottom:${NAME_FOOT_PX * metrics.unit}px`
          : "";
        return html`<li class="${themeClass(theme)} ${sizeClass(scene, lane)}" ${inStyle(place)}>
          <i></i>
          <span ${inStyle(fan)}>
            ${
              // Sloped names, and those of the lowest lanes, stand too close together to be pressed one by one.
              vertical || heightPx < LEAST_LINK_PX
                ? html`<b lang=${language} dir="auto">${name}</b>`
                : html`<a
                    href=${pageAddress(source, "theme", id)}
                    lang=${language}
                    dir="auto"
                    draggable="false"
                    >${name}</a
                  >`
            }
            <small aria-label=${wording(timeline, "lane", { count: entries.length })}
              >${inDigits(entries.length, timeline.language)}</small
            >
          </span>
        </li>`;
      })}
    </ul>`;
}

/**
 * A low lane's name stands in one line, with its number where both have room; a longer name takes two lines. A name of two
 * lines in a lane that has no third for the number goes without it, too.
 */
function sizeClass({ document: timeline, measure, metrics, model }: Scene, lane: number): string {
  const { fontPx, gutterPx, lanes, namePx, unit, vertical } = metrics;
  if (vertical) {
    return "";
  }
  const { heightPx } = lanes[lane];
  const { entries, theme } = model.lanes[lane];
  const isLow = heightPx < LOW_PX * unit;
  const sizePx = isLow ? Math.min(namePx, LOW_NAME_PX * unit) : namePx;
  const linePx = (measure.widthPx(timeline.themes[theme].name, true) * sizePx) / fontPx;
  const roomPx = gutterPx - BESIDE_LOW_NAME_PX * unit;
  const isLong = linePx > roomPx;
  if (!isLow) {
    return isLong && heightPx < 2 * LINE_HEIGHT * sizePx + NUMBER_LINE_PX * unit ? "unnumbered" : "";
  }
  const number = inDigits(entries.length, timeline.language);
  const numberPx = (measure.widthPx(number, false) * NUMBER_PX * unit) / fontPx + sizePx * NUMBER_GAP;
  return isLong ? "low two-lines" : linePx + numberPx > roomPx ? "low one-line" : "low";
}

/** From the foot of each name to its column. */
function leaders({ metrics, model }: Scene): SVGTemplateResult | TemplateResult {
  const { axisPx, gutterPx, lanes, fanPx, unit, rtl, widthPx } = metrics;
  const topPx = axisPx - NAME_FOOT_PX * unit;
  const bottomPx = axisPx - LAMP_ROOM_PX * unit;
  const xPx = (px: number): number => (rtl ? widthPx - gutterPx - px : gutterPx + px);
  return html`<svg class="leaders" width=${widthPx} height=${axisPx} aria-hidden="true">
    ${model.lanes.map(({ theme }, lane) => {
      const { topPx: leftPx, heightPx } = lanes[lane];
      const [from, to] = [xPx(fanPx[lane]), xPx(leftPx + heightPx / 2)];
      return svg`<path class=${themeClass(theme)} d="M${from} ${topPx}L${to} ${bottomPx}"></path>`;
    })}
  </svg>`;
}
