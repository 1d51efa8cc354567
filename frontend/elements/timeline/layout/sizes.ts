/** Makes the placement for a model in a graphic of some size. Pure, but for `measure`. */
import { BOLD_FROM, type TimelineModel } from "../model/model.js";
import { formsAcross } from "./forms-across.js";
import { formsDown } from "./forms-down.js";
import type { Forms, FormTexts } from "./forms.js";
import { labelRoomPx } from "./geometry.js";
import { entryTexts, type MeasureText } from "./label-widths.js";
import type { ClusteringSizes } from "./clustering.js";
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";
import { Placement } from "./placement.js";
import { lengthDays } from "../time/window.js";
import { SPILL_PX } from "./row-grid.js";
import type { PlacementSizes } from "./tile.js";

/** Lengths of lines at natural size: the shortest that says anything, and the longest. */
const SHORTEST_LABEL_PX = 104;
const LONGEST_LABEL_PX = 420;
const LONGEST_CARD_PX = 640;

/**
 * The graphic may have 1,500 nodes. A mark with its extent takes up to five and a cluster three, so on screens that would
 * hold more of them than this, each takes more room.
 */
const MOST_MARKS = 185;
const MOST_CLUSTERS = 150;

/** The home window's level has a scale that is smaller by a trifle, against rounding. */
const BELOW = 1 - 1e-9;

const SHORTEST_SLOT_PX = 24;
/** The distance of what fingers press: a target for them (WCAG 2.2, 2.5.5) and a little more. */
const FINGER_PX = 46;
/** Least length, in targets, of the chain of dots that one cluster stands for. */
const LEAST_CHAIN_TARGETS = 2.25;

/** The texts of a model's entries, for the placements in all boxes whose letters have this size. */
export function textsFor(model: TimelineModel, measure: MeasureText): FormTexts {
  return entryTexts(model.columns, (entry) => model.significance[entry] >= BOLD_FROM, measure);
}

export function placementFor(model: TimelineModel, metrics: Metrics, texts: FormTexts): Placement {
  return new Placement(
    model,
    metrics.vertical ? [model.merged] : model.lanes,
    placementSizes(model, metrics),
    formsFor(model, metrics, texts),
  );
}

function formsFor(model: TimelineModel, metrics: Metrics, texts: FormTexts): Forms {
  const { pitchPx, targetPx, unit, vertical } = metrics;
  return vertical
    ? formsDown(texts, { unit, pitchPx, labelRoomPx: labelRoomPx(metrics) })
    : formsAcross(model.significance, texts, {
        unit,
        pitchPx,
        targetPx,
        shortestLabelPx: SHORTEST_LABEL_PX * unit,
        // A label does not reach farther out of its tile than the next one looks.
        longestLabelPx: Math.min(LONGEST_LABEL_PX * unit, SPILL_PX - 4 * targetPx),
        longestCardPx: Math.min(LONGEST_CARD_PX * unit, SPILL_PX - targetPx),
        slotPx: slotPx(metrics),
      });
}

function slotPx({ lanes, timePx, unit }: Metrics): number {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  return Math.max(SHORTEST_SLOT_PX * unit, (rows * timePx) / MOST_MARKS);
}

function placementSizes({ limits }: TimelineModel, metrics: Metrics): PlacementSizes {
  const { lanes, pitchPx, targetPx, timePx, vertical } = metrics;
  const rows = vertical ? [1] : lanes.map((lane) => lane.rows);
  return {
    rows,
    targetPx: vertical ? pitchPx : targetPx,
    clustering: clusteringSizes(metrics),
    slotPx: vertical ? 0 : slotPx(metrics),
    rtl: metrics.rtl !== metrics.reversed,
    timePx,
    padPx: metrics.padPx,
    levelPxPerDay: (timePx / lengthDays(limits.home)) * BELOW,
    vertical,
  };
}

/** Where time runs down a pill lies across the axis, and takes no more of it than a dot: what a finger needs. */
function clusteringSizes({ lanes, targetPx, timePx, vertical }: Metrics): ClusteringSizes {
  if (vertical) {
    const fingerPx = Math.max(FINGER_PX, targetPx);
    return { dotPx: fingerPx, pillPx: fingerPx, clusterPx: fingerPx };
  }
  return {
    dotPx: targetPx,
    pillPx: targetPx * CLUSTER_WIDTH_TARGETS,
    clusterPx: Math.max(targetPx * LEAST_CHAIN_TARGETS, (lanes.length * timePx) / MOST_CLUSTERS),
  };
}
