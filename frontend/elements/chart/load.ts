/** What a chart needs before it can draw: its series, and the drawing module, which is large and loaded apart. */
import type { Missed } from "../../shared/document/document-request.js";
import { loadSeries, type SeriesDocument } from "../../shared/document/series-document.js";
import type { Measure } from "../../shared/graphic/measure.js";
import { PAGE_PAINT } from "../../shared/graphic/paint.js";
import type { Spot } from "../../shared/graphic/readout-position.js";
import type { ChartModel } from "../../shared/series/model.js";
import { askUntilAnswered } from "../../shared/page/server.js";
import { plansOf, type Room } from "./panels.js";
import type { Plan } from "./plan.js";

export type Drawing = typeof import("./draw.js");

/** The panels of a chart as they stand on the page. */
export interface Drawn {
  readonly plans: readonly Plan[];
  readonly svgs: readonly SVGElement[];
  /** Places of the figures by panel, in order of time. */
  readonly spots: readonly (readonly Spot[])[];
}

export const NOTHING_DRAWN: Drawn = { plans: [], svgs: [], spots: [] };

/**
 * Loads the series of some addresses, which have spaces between them, and the drawing module beside them.
 *
 * @param missed told each time that there was no answer and the chart is asked for again
 * @throws DocumentUnavailableError when the server refuses, or answers with no document
 */
export async function loadChart(
  addresses: string,
  missed: Missed,
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
export function drawAll(
  drawing: Drawing,
  models: readonly ChartModel[],
  room: Room,
  measure: Measure,
): Drawn {
  const plans = plansOf(models, room, measure);
  const svgs = plans.map((plan) => drawing.draw(plan, PAGE_PAINT));
  for (const svg of svgs) {
    svg.setAttribute("aria-hidden", "true");
  }
  return { plans, svgs, spots: plans.map(drawing.spotsOf) };
}
