/** Where rows, lanes and columns lie across the time axis, in pixels of the plot. Pure. */
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";

/** Centre of a row of labels; rows count from the top of their lane. */
export function rowCentrePx(metrics: Metrics, lane: number, row: number): number {
  const pitchPx = lanePitchPx(metrics, lane);
  const { heightPx, rows, topPx } = metrics.lanes[lane];
  return topPx + (heightPx - (rows + 1) * pitchPx) / 2 + (row + 0.5) * pitchPx;
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

/** Distance of a lane's rows, which draw together while the lane shrinks. */
function lanePitchPx({ lanes, pitchPx }: Metrics, lane: number): number {
  return Math.min(pitchPx, lanes[lane].heightPx / (lanes[lane].rows + 1));
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

/** From the lanes' columns to that of labels when time runs down. */
export function labelColumnGapPx({ lanes, labelLeftPx }: Metrics): number {
  const last = lanes.at(-1);
  return labelLeftPx - (last === undefined ? 0 : last.topPx + last.heightPx);
}

/** Room for a label when time runs down: from the column of labels to the edge of the plot. */
export function labelRoomPx(metrics: Metrics): number {
  return Math.max(metrics.plotWidthPx - metrics.labelLeftPx - metrics.targetPx / 2, 0);
}

/** Whether all lanes stand where they stand in other metrics. */
export function sameLanes({ lanes }: Metrics, other: Metrics): boolean {
  return lanes.every(({ heightPx, rows, topPx }, lane) => {
    const there = other.lanes[lane];
    return there.rows === rows && there.topPx === topPx && there.heightPx === heightPx;
  });
}

/** The lanes on their way from where they stand to where they stand in other metrics; `part` goes from 0 to 1. */
export function lanesBetween(from: Metrics, to: Metrics, part: number): Metrics {
  const mixed = (start: number, end: number): number => start + (end - start) * part;
  return {
    ...from,
    lanes: from.lanes.map(({ heightPx, rows, topPx }, lane) => ({
      rows,
      topPx: mixed(topPx, to.lanes[lane].topPx),
      heightPx: mixed(heightPx, to.lanes[lane].heightPx),
    })),
  };
}

/** Whether sizes differ in the heights of lanes alone: whatever is drawn within a mark is then the same. */
export function sameButForLanes(one: Metrics, other: Metrics): boolean {
  return (
    one === other ||
    (Object.keys(one) as (keyof Metrics)[]).every((key) => key === "lanes" || one[key] === other[key])
  );
}
