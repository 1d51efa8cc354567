/** Where rows, lanes and columns lie across the time axis, in pixels of the plot. Pure. */
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";

/** Centre of a row of labels; rows count from the top of their lane. */
export function rowCentrePx(metrics: Metrics, lane: number, row: number): number {
  return lanePaddingPx(metrics, lane) + metrics.lanes[lane].topPx + (row + 0.5) * metrics.pitchPx;
}

/** Centre of a lane. */
export function laneCentrePx(metrics: Metrics, lane: number): number {
  const { topPx, heightPx } = metrics.lanes[lane];
  return topPx + heightPx / 2;
}

/** Centre of the row of dots and clusters, which is the last row of its lane. */
export function unlabelledRowCentrePx(metrics: Metrics, lane: number): number {
  return rowCentrePx(metrics, lane, metrics.lanes[lane].rows);
}

function lanePaddingPx(metrics: Metrics, lane: number): number {
  const { heightPx, rows } = metrics.lanes[lane];
  return (heightPx - (rows + 1) * metrics.pitchPx) / 2;
}

/** Centre of a lane's column of lamps when time runs down. The first lane stands at the side where reading begins. */
export function columnCentrePx(metrics: Metrics, lane: number): number {
  const { topPx, heightPx } = metrics.lanes[lane];
  return mirrored(metrics, topPx + heightPx / 2);
}

/** Centre of the column of dots and clusters when time runs down: between the lamps and the labels. */
export function unlabelledColumnPx(metrics: Metrics): number {
  return mirrored(metrics, metrics.labelLeftPx - (metrics.targetPx * CLUSTER_WIDTH_TARGETS) / 2);
}

function mirrored(metrics: Metrics, px: number): number {
  return metrics.rtl ? metrics.plotWidthPx - px : px;
}

/** Room for a label when time runs down: from the column of labels to the edge of the plot. */
export function labelRoomPx(metrics: Metrics): number {
  return Math.max(metrics.plotWidthPx - metrics.labelLeftPx - metrics.targetPx / 2, 0);
}
