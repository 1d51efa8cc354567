/**
 * Projects a ground onto the plane. That takes long, so it is done once; each size and each part of a map only scales
 * and shifts the result.
 */
import {
  geoEqualEarth,
  geoIdentity,
  geoStream,
  type GeoIdentityTransform,
  type GeoProjection,
  type GeoStream,
} from "d3-geo";
import type { Ground, GroundArea } from "./ground.js";

/** A closed line: x and y in turn. */
export interface Ring {
  readonly points: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An area on the plane, in its units. */
export interface ProjectedArea {
  readonly code: string | undefined;
  readonly name: string;
  /** None where the atlas has no shape. */
  readonly rings: readonly Ring[];
  readonly size: number;
  /** Middle of the largest piece. */
  readonly x: number;
  readonly y: number;
}

export interface ProjectedGround {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly ProjectedArea[];
}

/** With this central meridian the map's edge runs through the Bering Strait and cuts no country in two. */
const CENTRAL_MERIDIAN = 11;
/** How far the projection's curves may lie from their chords: small enough for the largest zoom. */
const PRECISION = 0.15;

/** What both projections can do that is needed here. */
type Projection = Pick<GeoProjection & GeoIdentityTransform, "stream">;

function projectionOf({ name }: Ground): Projection {
  return name === "world"
    ? geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).precision(PRECISION)
    : geoIdentity();
}

/** What a stream has drawn of an area: its rings and, of the largest of its pieces, the size and the middle. */
class Plane implements GeoStream {
  readonly rings: Ring[] = [];
  size = 0;
  x = NaN;
  y = NaN;
  #largest = -1;
  #points: number[] = [];
  #sums = { size: 0, x: 0, y: 0 };
  #isRing = false;

  point(x: number, y: number): void {
    if (this.#isRing) {
      this.#points.push(x, y);
    } else {
      this.x = x;
      this.y = y;
    }
  }

  lineStart(): void {
    this.#points = [];
    this.#isRing = true;
  }

  lineEnd(): void {
    this.#isRing = false;
    if (this.#points.length > 0) {
      this.rings.push(ringOf(this.#points));
      addSums(this.#sums, this.#points);
    }
  }

  polygonStart(): void {
    this.#sums = { size: 0, x: 0, y: 0 };
  }

  polygonEnd(): void {
    const { size, x, y } = this.#sums;
    this.size += Math.abs(size);
    if (Math.abs(size) > this.#largest && size !== 0) {
      this.#largest = Math.abs(size);
      this.x = x / size;
      this.y = y / size;
    }
  }
}

function ringOf(points: readonly number[]): Ring {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]);
    right = Math.max(right, points[at]);
    top = Math.min(top, points[at + 1]);
    bottom = Math.max(bottom, points[at + 1]);
  }
  return { points, left, top, right, bottom };
}

/** Adds a ring's signed size and its middle, weighted by size: holes count against what is around them. */
function addSums(sums: { size: number; x: number; y: number }, points: readonly number[]): void {
  const { length } = points;
  for (let at = 0; at < length; at += 2) {
    const [x, y, nextX, nextY] = [
      points[at],
      points[at + 1],
      points[(at + 2) % length],
      points[(at + 3) % length],
    ];
    const cross = (x * nextY - nextX * y) / 2;
    sums.size += cross;
    sums.x += (cross * (x + nextX)) / 3;
    sums.y += (cross * (y + nextY)) / 3;
  }
}

function projectedArea({ code, name, shape }: GroundArea, projection: Projection): ProjectedArea {
  const plane = new Plane();
  geoStream(shape, projection.stream(plane));
  const { rings, size, x, y } = plane;
  return { code, name, rings, size, x, y };
}

/** Shifted so that the plane begins at 0, 0. */
function shifted(area: ProjectedArea, left: number, top: number): ProjectedArea {
  const rings = area.rings.map((ring) => ({
    points: ring.points.map((value, at) => value - (at % 2 === 0 ? left : top)),
    left: ring.left - left,
    right: ring.right - left,
    top: ring.top - top,
    bottom: ring.bottom - top,
  }));
  return { ...area, rings, x: area.x - left, y: area.y - top };
}

const known = new WeakMap<Ground, ProjectedGround>();

/** A ground on the plane: the world in Equal Earth, which keeps areas true; the United States as their atlas has them. */
export function projectGround(ground: Ground): ProjectedGround {
  const before = known.get(ground);
  if (before) {
    return before;
  }
  const projection = projectionOf(ground);
  const areas = ground.areas.map((area) => projectedArea(area, projection));
  const rings = areas.flatMap((area) => area.rings);
  const edge = (side: "left" | "top"): number =>
    rings.reduce((least, ring) => Math.min(least, ring[side]), Infinity);
  const [left, top] = [edge("left"), edge("top")];
  const plane = {
    width: rings.reduce((most, ring) => Math.max(most, ring.right), -Infinity) - left,
    height: rings.reduce((most, ring) => Math.max(most, ring.bottom), -Infinity) - top,
    areas: areas.map((area) => shifted(area, left, top)),
  };
  known.set(ground, plane);
  return plane;
}
