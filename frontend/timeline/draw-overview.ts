/** The overview: density of the whole span and the brush, whose ends and middle are sliders. */
import { density, heights } from "./density.js";
import type { Metrics } from "./metrics.js";
import type { TimelineModel } from "./model.js";
import { put, round, svgElement } from "./svg.js";
import type { TimeWindow } from "./window.js";

const BAR_PX = 6;
const GAP_PX = 2;

export interface OverviewElements {
  /** The box that the bars fill. */
  readonly track: HTMLElement;
  readonly brush: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
}

export class OverviewLayer {
  readonly svg = svgElement("svg", { class: "bars", "aria-hidden": "true" });
  readonly #bars = svgElement("path");
  #drawn = "";
  #model: TimelineModel | undefined;

  constructor() {
    this.svg.append(this.#bars);
  }

  drawBars(model: TimelineModel, widthPx: number, heightPx: number, unit: number): void {
    const key = `${widthPx} ${heightPx}`;
    if (this.#drawn === key && this.#model === model) {
      return;
    }
    this.#drawn = key;
    this.#model = model;
    put(this.svg, "width", round(widthPx));
    put(this.svg, "height", round(heightPx));
    const slices = Math.max(Math.floor(widthPx / ((BAR_PX + GAP_PX) * unit)), 1);
    const slicePx = widthPx / slices;
    let path = "";
    heights(density(model, slices)).forEach((share, slice) => {
      if (share > 0) {
        const height = Math.max(share * heightPx * 0.8, 2 * unit);
        const x = slice * slicePx + (GAP_PX * unit) / 2;
        path += `M${round(x)} ${round(heightPx)}v${round(-height)}h${round(slicePx - GAP_PX * unit)}v${round(height)}z`;
      }
    });
    put(this.#bars, "d", path);
  }
}

/** Where the brush stands, as shares of the whole span. */
export function brushOf(
  window: TimeWindow,
  outer: TimeWindow,
): { readonly from: number; readonly to: number } {
  const length = outer.end - outer.start;
  return { from: (window.start - outer.start) / length, to: (window.end - outer.start) / length };
}

/** Room of the buttons when time runs down and no gutter holds them. */
const BUTTONS_PX = 142;
/** Room of the legend's button at the other end. */
const LEGEND_PX = 44;
/** The handles stand outside the track. */
const HANDLES_PX = 30;

/** Size of the overview's track inside its band. */
export function trackSizePx(metrics: Metrics): { readonly widthPx: number; readonly heightPx: number } {
  const { gutterPx, overviewPx, unit, vertical, widthPx } = metrics;
  const besidePx = (vertical ? BUTTONS_PX : LEGEND_PX) * unit + (vertical ? 0 : gutterPx) + 2 * HANDLES_PX;
  return {
    widthPx: Math.max(widthPx - besidePx, 1),
    heightPx: Math.max(overviewPx - 32 * unit, 1),
  };
}
