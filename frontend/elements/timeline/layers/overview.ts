/** The bars of the overview: how many entries of which lane there are in each slice of all time. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { densities, stackedBars, type BarSegment } from "../model/density.js";
import { sameButForLanes } from "../layout/geometry.js";
import type { Metrics } from "../layout/metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { DateFormat } from "../text/date-format.js";
import { ticksFor } from "../../../shared/time/ticks.js";
import { themeClass } from "../scene/scene.js";
import { KeyedElements, put, putText, round } from "../scene/svg.js";
import type { TimeWindow } from "../time/window.js";

const BAR_PX = 6;
const GAP_PX = 2;
/** Height of the highest bar, as a share of the track. */
const HIGHEST_SHARE = 0.86;
/** Room for a year, from year to year, from the ends of the track, and below the bars; at natural size. */
const YEAR_ROOM_PX = 110;
const YEAR_EDGE_PX = 16;
const YEAR_GAP_PX = 2;
/** Least height of a bar, so that it can be seen. */
const LOWEST_PX = 2;

export class OverviewLayer {
  readonly svg = svgElement("svg", { class: "bars", "aria-hidden": "true" });
  readonly #bars = new KeyedElements<SVGPathElement>(
    () => {
      const path = svgElement("path");
      this.svg.append(path);
      return path;
    },
    (path) => {
      path.remove();
    },
  );
  readonly #years = new KeyedElements<SVGTextElement>(
    () => {
      const year = svgElement("text", { dy: "0.8em" });
      this.svg.append(year);
      return year;
    },
    (year) => {
      year.remove();
    },
  );
  #metrics: Metrics | undefined;
  #model: TimelineModel | undefined;

  /** Draws one path for each lane and the years below them, and only when sizes or entries have changed. */
  draw(model: TimelineModel, metrics: Metrics, dates: DateFormat): void {
    if (this.#metrics !== undefined && sameButForLanes(this.#metrics, metrics) && this.#model === model) {
      return;
    }
    this.#metrics = metrics;
    this.#model = model;
    const { lengthPx, breadthPx } = trackSizePx(metrics);
    put(this.svg, "width", round(metrics.vertical ? breadthPx : lengthPx));
    put(this.svg, "height", round(metrics.vertical ? lengthPx : breadthPx));
    const slices = Math.max(Math.floor(lengthPx / ((BAR_PX + GAP_PX) * metrics.unit)), 1);
    stackedBars(densities(model, slices)).forEach((segments, lane) => {
      const path = this.#bars.use(lane);
      put(path, "class", themeClass(model.lanes[lane].theme));
      put(path, "d", segments.map((segment) => outline(segment, lengthPx / slices, metrics)).join(""));
    });
    this.#bars.sweep();
    this.#drawYears(model, metrics, dates);
  }

  /** Where time runs across: beside the bars of a phone there is no room for words. */
  #drawYears({ limits }: TimelineModel, metrics: Metrics, dates: DateFormat): void {
    const { reversed, unit, vertical } = metrics;
    const { breadthPx, lengthPx } = trackSizePx(metrics);
    const window = limits.outer;
    const scale = { window, pxPerDay: lengthPx / (window.end - window.start) };
    const ticks = vertical ? [] : ticksFor(scale, YEAR_ROOM_PX * unit);
    for (const tick of ticks) {
      const alongPx = (tick.day - window.start) * scale.pxPerDay;
      const isWhole = alongPx > YEAR_EDGE_PX * unit && alongPx < lengthPx - YEAR_EDGE_PX * unit;
      if (tick.labelled && isWhole) {
        const year = this.#years.use(tick.day);
        putText(year, dates.tick(tick));
        // The overview is mirrored where time runs from right to left; its words are not.
        const turn = reversed ? " scale(-1 1)" : "";
        put(
          year,
          "transform",
          `translate(${round(alongPx)} ${round(breadthPx + YEAR_GAP_PX * unit)})${turn}`,
        );
      }
    }
    this.#years.sweep();
  }
}

/** A segment of a bar. Bars stand on the foot when time runs across, on the side of the labels when it runs down. */
function outline({ slice, from, to }: BarSegment, slicePx: number, metrics: Metrics): string {
  const { rtl, unit, vertical } = metrics;
  const { breadthPx } = trackSizePx(metrics);
  const highestPx = breadthPx * HIGHEST_SHARE;
  const along = round(slice * slicePx + (GAP_PX * unit) / 2);
  const length = round(slicePx - GAP_PX * unit);
  const low = from * highestPx;
  const height = round(Math.max((to - from) * highestPx, from === 0 ? LOWEST_PX * unit : 0));
  if (!vertical) {
    return `M${along} ${round(breadthPx - low)}v${-height}h${length}v${height}z`;
  }
  const side = rtl ? breadthPx - low : low;
  return `M${round(side)} ${along}h${rtl ? -height : height}v${length}h${rtl ? height : -height}z`;
}

/** The place of the brush, in shares of all time. */
export function brushOf(
  window: TimeWindow,
  outer: TimeWindow,
): { readonly from: number; readonly to: number } {
  const length = outer.end - outer.start;
  return { from: (window.start - outer.start) / length, to: (window.end - outer.start) / length };
}

/** Room for the legend's button beside the track, as large as a finger needs it. */
const LEGEND_PX = 52;
/** Four buttons before the track, as large as a finger needs them: they may be wider than the column above them. */
const BUTTONS_PX = 192;
/** Room for a handle of the brush at each end of the track, where a finger can press it beside the buttons. */
const HANDLES_PX = 44;
/** Where time runs down, handles reach into the band of the years. */
const HANDLES_DOWN_PX = 30;
/** Padding of the track across time: when time runs across, and when it runs down. */
const PADDING_PX = 32;
const SIDE_PADDING_PX = 10;

/** Size of the overview's track: along the time axis and across it. */
export function trackSizePx(metrics: Metrics): { readonly lengthPx: number; readonly breadthPx: number } {
  const { gutterPx, overviewPx, plotHeightPx, sidePx, unit, vertical, widthPx } = metrics;
  if (vertical) {
    return {
      lengthPx: Math.max(plotHeightPx - 2 * HANDLES_DOWN_PX, 1),
      breadthPx: Math.max(sidePx - SIDE_PADDING_PX * unit, 1),
    };
  }
  return {
    lengthPx: Math.max(
      widthPx - LEGEND_PX * unit - Math.max(gutterPx, BUTTONS_PX * unit) - 2 * HANDLES_PX,
      1,
    ),
    breadthPx: Math.max(overviewPx - PADDING_PX * unit, 1),
  };
}
