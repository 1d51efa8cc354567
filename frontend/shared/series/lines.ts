/** Lines between figures. They end at breaks; where figures disagree they fan out and claim no middle. Pure. */
import type { ChartPoint, Station } from "./model.js";

/** A line through points that is drawn in one manner. */
export interface Piece {
  readonly points: readonly ChartPoint[];
  /** It leads to a projection. */
  readonly dashed: boolean;
  /** 0 for the line through the lowest figures, which alone is filled below. */
  readonly track: number;
}

/** One line for each of the most rivals of a station; with no rivals there is one. */
function tracksOf(stations: readonly Station[]): ChartPoint[][] {
  const width = Math.max(...stations.map(({ points }) => points.length), 0);
  return Array.from({ length: width }, (_, track) =>
    stations.map(({ points }) => points[Math.min(track, points.length - 1)]),
  );
}

function piecesOfTrack(points: readonly ChartPoint[], track: number): Piece[] {
  const pieces: (Piece & { points: ChartPoint[] })[] = [];
  for (const [index, point] of points.slice(1).entries()) {
    const dashed = point.status === "projection";
    const open = pieces.at(-1);
    if (open?.dashed === dashed) {
      open.points.push(point);
    } else {
      pieces.push({ points: [points[index], point], dashed, track });
    }
  }
  return pieces;
}

/**
 * The lines of one segment.
 *
 * @param drawable whether a point has a place on the scale; a line ends where it has none
 */
export function piecesOf(
  stations: readonly Station[],
  drawable: (point: ChartPoint) => boolean = () => true,
): readonly Piece[] {
  const runs: Station[][] = [[]];
  for (const station of stations) {
    const points = station.points.filter(drawable);
    if (points.length > 0) {
      runs[runs.length - 1].push({ points });
    } else {
      runs.push([]);
    }
  }
  return runs.flatMap((run) => tracksOf(run).flatMap(piecesOfTrack));
}

/** Stations whose figures disagree. */
export function disputesOf(stations: readonly Station[]): readonly Station[] {
  return stations.filter(({ points }) => points.length > 1);
}
