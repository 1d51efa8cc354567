/**
 * The number strip where time runs down: a small chart of the visible time in the foot, where it takes no room from the
 * entries. It is a link to the whole chart of that time.
 */
import { nothing, type TemplateResult } from "lit";
import { addressOf } from "../time/window-address.js";
import { withParameters } from "../../../shared/address/query.js";
import { civilOf } from "../../../shared/time/calendar.js";
import { plain } from "../../../shared/document/plain-text.js";
import { html, svg } from "../../../shared/template/html.js";
import { inStyle } from "../../../shared/template/in-style.js";
import { wording } from "../text/messages.js";
import { TimeScale } from "../time/scale.js";
import type { Scene } from "../scene/scene.js";
import { breaks } from "../strip/breaks.js";
import type { StripControl } from "../interact/strip-control.js";
import type { StripFrame } from "../strip/geometry.js";
import { ESTIMATE, PROJECTION, REPORTED, type StripModel } from "../strip/model.js";
import * as paths from "../strip/path.js";
import { figuresBeside, figuresInSight } from "../strip/reading.js";
import { chosenName, type Choose } from "./strip-templates.js";
import { shortLabelText } from "../strip/words.js";
import { visibleTime } from "../time/window.js";

/** What stands beside the summary in the foot: three buttons and the key to the drawing (panel.styles.ts). */
const BESIDE_PX = 222;
/** In less than this, at natural size, name and chart would reach over the buttons beside them. */
const LEAST_PX = 100;
/** Between the name, which is the chooser, and the chart, which is a link. */
const GAP_PX = 8;
const CHART_HEIGHT_PX = 22;
/** A narrower chart has room for one figure, the last. */
const NARROW_PX = 160;
const DOT_PX = 2.5;
/** Room for half a dot and half a line. */
const INSET_PX = 3;

export type StripSummary = typeof stripSummary;

/** Nothing where time runs across, or where no series is chosen. */
export function stripSummary(
  scene: Scene,
  control: StripControl,
  choose: Choose,
): TemplateResult | typeof nothing {
  const { document: timeline, metrics } = scene;
  const { model, series } = control;
  if (!metrics.vertical || series === undefined || model?.source !== series || model.days.length === 0) {
    return nothing;
  }
  const widthPx = metrics.widthPx - BESIDE_PX * metrics.unit;
  if (widthPx < LEAST_PX * metrics.unit) {
    return nothing;
  }
  const chartPx = Math.max((widthPx - GAP_PX * metrics.unit) / 2, 1);
  return html`<div
    part="strip-name"
    class="strip-summary"
    ${inStyle(`width:${widthPx}px`)}
    dir=${timeline.direction}
  >
    ${chosenName(scene, control, choose, series)}
    ${series.page === undefined ? chart(scene, model, chartPx) : link(scene, model, series.page, chartPx)}
  </div>`;
}

/** A link to the chart of the visible time. */
function link(scene: Scene, strip: StripModel, page: string, widthPx: number): TemplateResult {
  const { document: timeline, model, scale, dates } = scene;
  const query = withParameters("", { ...addressOf(scale.window, model.limits) });
  const { title } = strip.source;
  const said = wording(timeline, "stripChart", dates.ends(visibleTime(scale.window, model.limits)));
  return html`<a href=${page + query}
    ><span class="said">${said}</span>
    <span class="said" lang=${title.language}>${plain(title)}</span>${chart(scene, strip, widthPx)}</a
  >`;
}

function chart(scene: Scene, strip: StripModel, widthPx: number): TemplateResult {
  const { metrics, scale: down } = scene;
  const heightPx = CHART_HEIGHT_PX * metrics.unit;
  const insetPx = INSET_PX * metrics.unit;
  const scale = new TimeScale(down.window, Math.max(widthPx - 2 * insetPx, 1), metrics.rtl);
  const frame: StripFrame = {
    fromDay: scale.window.start,
    toDay: scale.window.end,
    xPx: (day) => insetPx + scale.toPx(day),
    yPx: (share) => heightPx - insetPx - share * (heightPx - 2 * insetPx),
  };
  const said = ends(scene, strip);
  const shown = widthPx < NARROW_PX * metrics.unit ? said.slice(-1) : said;
  return html`<svg width=${widthPx} height=${heightPx} aria-hidden="true">
      <g class="strip">${marks(strip, frame, scale.pxPerDay, metrics.unit)}</g>
    </svg>
    <span class="ends">${shown.map((words) => html`<span>${words}</span>`)}</span>`;
}

function marks(strip: StripModel, frame: StripFrame, pxPerDay: number, unit: number): TemplateResult {
  const lines = paths.linePaths(strip, frame);
  const isBars = strip.form === "bars";
  const dots = (status: number): string => paths.dots(strip, frame, status, DOT_PX * unit);
  return svg`
    <path class="area" d=${lines.area}></path>
    <path class="bands" d=${paths.bands(strip, frame, pxPerDay, unit)}></path>
    <path class="breaks" d=${breaks(strip, frame, unit).lines}></path>
    <path class="bars" d=${isBars ? paths.bars(strip, frame, false) : ""}></path>
    <path class="bars hollow" d=${isBars ? paths.bars(strip, frame, true) : ""}></path>
    <path class="line" d=${lines.solid}></path>
    <path class="line dashed" d=${lines.dashed}></path>
    <path class="figures" d=${dots(REPORTED)}></path>
    <path class="figures hollow" d=${dots(ESTIMATE) + dots(PROJECTION)}></path>`;
}

/** The first and the last figure of the window or, where it has none, the nearest ones before and after it. */
function ends({ document: timeline, scale, dates }: Scene, strip: StripModel): readonly string[] {
  const said = (figure: number): string =>
    shortLabelText(timeline, strip, figure, dates.year(civilOf(strip.days[figure]).year));
  const sight = figuresInSight(strip, scale);
  if (sight === undefined) {
    const { after, before } = figuresBeside(strip, scale);
    return [
      ...(before === undefined ? [] : [`↑ ${said(before)}`]),
      ...(after === undefined ? [] : [`↓ ${said(after)}`]),
    ];
  }
  return [...new Set([said(sight.first), said(sight.last)])];
}
