/** Makes the placement for a model in a graphic of some size. Pure, but for `measure`. */
import { BOLD_FROM, type TimelineModel } from "../model/model.js";
import { labelGapPx, type Metrics } from "./metrics.js";
import { Placement } from "./placement.js";
import type { PlacementSizes } from "./row-grid.js";

/** Lengths of labels at natural size: the shortest that says anything, the one asked for at first, and the longest. */
const SHORTEST_LABEL_PX = 104;
const MODEST_LABEL_PX = 176;
const LONGEST_LABEL_PX = 330;

/**
 * The graphic may have 1,500 nodes. A mark with its extent takes up to five and a cluster three, so on screens that would
 * hold more of them than this, each takes more room.
 */
const MOST_MARKS = 185;
const MOST_CLUSTERS = 150;

const SHORTEST_SLOT_PX = 24;
/** Least length, in targets, of the chain of dots that one cluster stands for. */
const LEAST_CHAIN_TARGETS = 2.25;

/** Width of a title set in the label font. */
export type MeasureText = (title: string, bold: boolean) => number;

export function placementFor(model: TimelineModel, metrics: Metrics, measure: MeasureText): Placement {
  const widths = new Float32Array(model.count).fill(-1);
  const measureTitle = (entry: number): number => {
    if (widths[entry] < 0) {
      widths[entry] = measure(model.columns.title[entry], model.significance[entry] >= BOLD_FROM);
    }
    return widths[entry];
  };
  // When time runs down, a label takes the height of its lines on the time axis, so its text need not be measured.
  return new Placement(
    model,
    metrics.vertical ? [model.merged] : model.lanes,
    placementSizes(metrics),
    metrics.vertical ? () => 0 : measureTitle,
  );
}

function placementSizes(metrics: Metrics): PlacementSizes {
  const { lanes, pitchPx, targetPx, timePx, unit, vertical } = metrics;
  const rows = vertical ? [1] : lanes.map((lane) => lane.rows);
  const allRows = rows.reduce((sum, count) => sum + count, 0);
  return {
    rows,
    targetPx: vertical ? pitchPx : targetPx,
    labelGapPx: labelGapPx(unit),
    shortestLabelPx: SHORTEST_LABEL_PX * unit,
    modestLabelPx: MODEST_LABEL_PX * unit,
    longestLabelPx: LONGEST_LABEL_PX * unit,
    slotPx: Math.max(SHORTEST_SLOT_PX * unit, (allRows * timePx) / MOST_MARKS),
    clusterPx: Math.max(targetPx * LEAST_CHAIN_TARGETS, (rows.length * timePx) / MOST_CLUSTERS),
    rtl: metrics.rtl !== metrics.reversed && !vertical,
  };
}
