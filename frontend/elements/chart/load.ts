/**
 * Loads what a chart needs before it can draw: its series, and the drawing module, which is large and therefore a chunk
 * of its own.
 */
import type { RetryListener } from "../../shared/document/document-request.js";
import { loadSeries, type SeriesDocument } from "../../shared/document/series-document.js";
import type { Measure } from "../../shared/text/measure.js";
import { PAGE_PAINT } from "../../shared/graphic/paint.js";
import type { PointPx } from "../../shared/graphic/point.js";
import type { ChartModel } from "../../shared/series/model.js";
import { askUntilAnswered } from "../../shared/page/server.js";
import { plansOf, type Room } from "./panels.js";
import type { Plan } from "./plan.js";

export type Drawing = typeof import("./draw.js");

/** The panels of a chart as they stand on the page. */
export interface DrawnPanels {
  readonly plans: readonly Plan[];
  readonly svgs: readonly SVGElement[];
  /** Places of the figures by panel, in order of time. */
  readonly pointsPx: readonly (readonly PointPx[])[];
}

export const NOTHING_DRAWN: DrawnPanels = { plans: [], svgs: [], pointsPx: [] };

/**
 * Loads the series of some addresses, which have spaces between them, and the drawing module beside them.
 *
 * @param missed - told each time that there was no answer and the chart is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export async function loadChart(
  addresses: string,
  missed: RetryListener,
): Promise<{ readonly drawing: Drawing; readonly series: readonly SeriesDocument[] }> {
  const [drawing, ...series] = await Promise.all([
    askUntilAnswered(() => import("./draw.js"), { isWanted: () => true, missed }),
    ...addresses
      .trim()
      .split(/\s+/)
      .map((address) => loadSeries(address, missed)),
  ]);
  return { drawing, series: series.flat() };
}

/** Lays out and draws all panels in the page's colours. */
export function drawPanels(
  drawing: Drawing,
  models: readonly ChartModel[],
  room: Room,
  measure: Measure,
): DrawnPanels {
  const plans = plansOf(models, room, measure);
  const svgs = plans.map((plan) => drawing.draw(plan, PAGE_PAINT));
  for (const svg of svgs) {
    svg.setAttribute("aria-hidden", "true");
  }
  return { plans, svgs, pointsPx: plans.map(drawing.pointsOf) };
}
