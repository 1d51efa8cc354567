/**
 * Lines between figures. They end at breaks. Where figures disagree, lines lead to each of them and none to a mean.
 * Pure.
 */
import type { ChartPoint, DateGroup } from "./model.js";

/** A line through points, solid or dashed as a whole. */
export interface Polyline {
  readonly points: readonly ChartPoint[];
  /** It leads to a projection. */
  readonly dashed: boolean;
  /** 0 for the line through the lowest figures, which alone is filled below. */
  readonly track: number;
}

/** One line for each figure of the largest group, so that lines fan out to figures that disagree; without them there is one. */
function tracksOf(groups: readonly DateGroup[]): ChartPoint[][] {
  const width = Math.max(...groups.map(({ points }) => points.length), 0);
  return Array.from({ length: width }, (_, track) =>
    groups.map(({ points }) => points[Math.min(track, points.length - 1)]),
  );
}

function polylinesOfTrack(points: readonly ChartPoint[], track: number): Polyline[] {
  const polylines: (Polyline & { points: ChartPoint[] })[] = [];
  for (const [index, point] of points.slice(1).entries()) {
    const dashed = point.status === "projection";
    const open = polylines.at(-1);
    if (open?.dashed === dashed) {
      open.points.push(point);
    } else {
      polylines.push({ points: [points[index], point], dashed, track });
    }
  }
  return polylines;
}

/**
 * The lines of one segment.
 *
 * @param drawable - whether a point has a place on the scale; a line ends where it has none
 */
export function polylinesOf(
  groups: readonly DateGroup[],
  drawable: (point: ChartPoint) => boolean = () => true,
): readonly Polyline[] {
  const runs: DateGroup[][] = [[]];
  for (const group of groups) {
    const points = group.points.filter(drawable);
    if (points.length > 0) {
      runs[runs.length - 1].push({ points });
    } else {
      runs.push([]);
    }
  }
  return runs.flatMap((run) => tracksOf(run).flatMap(polylinesOfTrack));
}

/** Date groups whose figures disagree. */
export function disputesOf(groups: readonly DateGroup[]): readonly DateGroup[] {
  return groups.filter(({ points }) => points.length > 1);
}
