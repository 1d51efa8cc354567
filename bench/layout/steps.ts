/** Our layout function alone, through the same journey as a hand makes: in, along, out. Bundled, then run in Node. */
import type { ExhibitDocument } from "../../frontend/shared/document/exhibit-document.ts";
import { ENTRIES_PER_FRAME } from "../../frontend/elements/timeline/scene/render-budget.ts";
import { layOut, prepareCoarser } from "../../frontend/elements/timeline/layout/layout.ts";
import { metricsFor } from "../../frontend/elements/timeline/layout/metrics.ts";
import { buildModel } from "../../frontend/elements/timeline/model/model.ts";
import { TimeScale } from "../../frontend/elements/timeline/time/scale.ts";
import { placementFor, textsFor } from "../../frontend/elements/timeline/layout/sizes.ts";
import {
  lengthDays,
  pan,
  zoomAt,
  type TimeWindow,
  type WindowLimits,
} from "../../frontend/elements/timeline/time/window.ts";

export interface LayoutSteps {
  /** From the document to the columns and indexes that layout reads. */
  readonly buildMs: number;
  /** One pass each, in order; the first has nothing remembered. */
  readonly passesMs: readonly number[];
}

const WINDOW_PX = { widthPx: 1920, heightPx: 1000, rtl: false, reversed: false };
/** In font sizes, as the exhibit's own names and years come out. */
const WORDING = { hasEras: true, longestWord: 8, longestYear: 2.4, longestName: 11 };
const LETTER_PX = 6.8;
const BOLD_LETTER_PX = 7.2;
const ZOOM_STEPS = 160;
const ZOOM_FACTOR = 1.05;
const PAN_STEPS = 100;
const PAN_SHARE = 0.05;

export function runLayout(document: ExhibitDocument): LayoutSteps {
  const begin = performance.now();
  const model = buildModel(document);
  const buildMs = performance.now() - begin;
  const metrics = metricsFor(WINDOW_PX, model, WORDING);
  const placement = placementFor(
    model,
    metrics,
    textsFor(model, (text, bold) => text.length * (bold ? BOLD_LETTER_PX : LETTER_PX)),
  );
  let pxPerDay = 0;
  const passesMs = journey(model.limits).map((window) => {
    const start = performance.now();
    const scale = new TimeScale(window, metrics.timePx);
    placement.beginFrame(ENTRIES_PER_FRAME);
    layOut(model, placement, scale, metrics);
    // As the controller does: the coarser placement is prepared while zooming out.
    if (scale.pxPerDay < pxPerDay) {
      prepareCoarser(placement, scale);
    }
    pxPerDay = scale.pxPerDay;
    return performance.now() - start;
  });
  return { buildMs, passesMs };
}

/** Windows one frame apart, about a moment three quarters through. */
function journey(limits: WindowLimits): TimeWindow[] {
  const { outer } = limits;
  const anchor = outer.start + lengthDays(outer) * 0.75;
  const windows = [limits.home];
  const step = (next: (window: TimeWindow) => TimeWindow, count: number): void => {
    for (let number = 0; number < count; number++) {
      windows.push(next(windows[windows.length - 1]));
    }
  };
  step((window) => zoomAt(window, ZOOM_FACTOR, anchor, limits), ZOOM_STEPS);
  step((window) => pan(window, lengthDays(window) * PAN_SHARE, limits), PAN_STEPS);
  step((window) => zoomAt(window, 1 / ZOOM_FACTOR, anchor, limits), ZOOM_STEPS);
  return windows;
}
