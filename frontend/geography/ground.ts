/**
 * The ground that a map is drawn on. The atlases are large, so that they are fetched with the first map and not before.
 */
import {
  geoEqualEarth,
  geoIdentity,
  geoPath,
  type GeoIdentityTransform,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
} from "d3-geo";
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import { countryCode, PLACES_WITHOUT_SHAPE, stateCode } from "./codes.js";

export type GroundName = "world" | "us-states";

interface Named {
  readonly name: string;
}

/** An area with its shape; without a code it belongs to none of the list and is drawn as land. */
export interface GroundArea {
  readonly code: string | undefined;
  /** As the atlas has it, in English. */
  readonly name: string;
  readonly shape: Geometry;
}

export interface Ground {
  readonly name: GroundName;
  readonly areas: readonly GroundArea[];
}

/** Nobody lives there, and it would take a sixth of the height. */
const ANTARCTICA = "AQ";

type Shape = GeometryObject<Named> & { readonly properties?: Named };

/** Shapes of one code become one area, such as a country and its parts that the atlas draws apart. */
function areasOf(
  topology: Topology,
  object: string,
  codeOf: (id: string | number | undefined, name: string) => string | undefined,
): GroundArea[] {
  const { geometries } = topology.objects[object] as GeometryCollection<Named>;
  const areas = new Map<string, { code: string | undefined; name: string; pieces: Shape[] }>();
  for (const shape of geometries as Shape[]) {
    const name = shape.properties?.name ?? "";
    const code = codeOf(shape.id, name);
    const known = areas.get(code ?? name);
    if (known) {
      known.pieces.push(shape);
    } else {
      areas.set(code ?? name, { code, name, pieces: [shape] });
    }
  }
  return [...areas.values()].map(({ code, name, pieces }) => ({
    code,
    name,
    shape: shapeOf(topology, pieces),
  }));
}

/** Without the lines between its pieces. */
function shapeOf(topology: Topology, pieces: readonly Shape[]): Geometry {
  return pieces.length === 1
    ? (feature(topology, pieces[0]) as Feature<Geometry, Named>).geometry
    : merge(topology, pieces as unknown as (TopologyPolygon | TopologyMultiPolygon)[]);
}

function pointAreas(): GroundArea[] {
  return Object.entries(PLACES_WITHOUT_SHAPE).map(([code, place]) => ({
    code,
    name: code,
    shape: { type: "Point", coordinates: [...place] },
  }));
}

/** The world from its topology. */
export function worldFrom(topology: Topology): Ground {
  const areas = areasOf(topology, "countries", countryCode);
  return { name: "world", areas: [...areas.filter(({ code }) => code !== ANTARCTICA), ...pointAreas()] };
}

/** The United States from their topology, which is projected already; their territories have no place on it. */
export function statesFrom(topology: Topology): Ground {
  const areas = areasOf(topology, "states", stateCode);
  return { name: "us-states", areas: areas.filter(({ code }) => code !== undefined) };
}

const LOADERS = {
  states: async (): Promise<Ground> => statesFrom((await import("us-atlas/states-albers-10m.json")).default),
  world: async (): Promise<Ground> => worldFrom((await import("world-atlas/countries-50m.json")).default),
  coarseWorld: async (): Promise<Ground> =>
    worldFrom((await import("world-atlas/countries-110m.json")).default),
};
const grounds = new Map<keyof typeof LOADERS, Promise<Ground>>();

/**
 * A ground, which all maps of a page share; a failure is not kept.
 *
 * @param isSmall for a picture in which only the outlines of large countries can be seen: a sixth of the weight
 */
export function loadGround(name: GroundName, isSmall = false): Promise<Ground> {
  const atlas = name === "us-states" ? "states" : isSmall ? "coarseWorld" : "world";
  const known = grounds.get(atlas);
  if (known) {
    return known;
  }
  const loading = LOADERS[atlas]();
  grounds.set(atlas, loading);
  loading.catch(() => grounds.delete(atlas));
  return loading;
}

/** An area in pixels. */
export interface PlacedArea {
  readonly code: string | undefined;
  readonly name: string;
  /** SVG path; empty where the atlas has no shape. */
  readonly d: string;
  /** Middle of the largest piece. */
  readonly xPx: number;
  readonly yPx: number;
  /** Has a value, but is too small to be seen or pressed as a shape: drawn as a dot. */
  readonly isSmall: boolean;
}

export interface PlacedGround {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly areas: readonly PlacedArea[];
}

/** Shapes smaller than so many square pixels are drawn as dots; on a phone fewer, or Europe would be dots alone. */
const SMALL_PX = 24;
const SMALL_ON_PHONE_PX = 6;
const PHONE_PX = 500;
/** Points of an outline that lie closer together than this can't be told apart. */
const FINEST_PX = 0.7;
const MARGIN_PX = 4;
/** So turned, the edge of the map runs through the Bering Strait and cuts no country in two. */
const CENTRAL_MERIDIAN = 11;

function piecesOf(shape: Geometry): Geometry[] {
  return shape.type === "MultiPolygon"
    ? shape.coordinates.map((coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates }))
    : [shape];
}

function isPlane(shape: Geometry): shape is Polygon | MultiPolygon {
  return shape.type === "Polygon" || shape.type === "MultiPolygon";
}

/** What both projections can do that is needed here. */
type Projection = GeoProjection & GeoIdentityTransform;

function projectionFor(
  ground: Ground,
  widthPx: number,
): { readonly project: Projection; readonly heightPx: number } {
  const shapes = ground.areas.map(({ shape }) => shape).filter(isPlane);
  const all: GeoPermissibleObjects = { type: "GeometryCollection", geometries: shapes };
  const projection = ground.name === "world" ? geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]) : geoIdentity();
  const project = projection as Projection;
  project.fitWidth(widthPx - 2 * MARGIN_PX, all);
  const [[, top], [, bottom]] = geoPath(project).bounds(all);
  const [x, y] = project.translate();
  project.translate([x + MARGIN_PX, y - top + MARGIN_PX]);
  return { project, heightPx: Math.ceil(bottom - top) + 2 * MARGIN_PX };
}

/** Leaves out points that can't be seen: the atlas is finer than a screen, and outlines would weigh a megabyte. */
function thinned(to: GeoStream): GeoStream {
  let last: readonly [number, number] | undefined;
  return {
    point(x, y): void {
      if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= FINEST_PX) {
        last = [x, y];
        to.point(x, y);
      }
    },
    lineStart(): void {
      last = undefined;
      to.lineStart();
    },
    lineEnd(): void {
      to.lineEnd();
    },
    polygonStart(): void {
      to.polygonStart();
    },
    polygonEnd(): void {
      to.polygonEnd();
    },
  };
}

/**
 * A ground drawn as wide as there is room: the world in Equal Earth, which keeps areas true, without Antarctica.
 *
 * @param hasValue whether an area has a value, so that it must be seen however small it is
 */
export function placed(ground: Ground, widthPx: number, hasValue: (code: string) => boolean): PlacedGround {
  const { project, heightPx } = projectionFor(ground, widthPx);
  const path = geoPath(project);
  const outline = geoPath({ stream: (to) => project.stream(thinned(to)) }).digits(1);
  const smallPx = widthPx < PHONE_PX ? SMALL_ON_PHONE_PX : SMALL_PX;
  const areas = ground.areas.map(({ code, name, shape }): PlacedArea => {
    const pieces = piecesOf(shape).sort((a, b) => path.area(b) - path.area(a));
    const [xPx, yPx] = path.centroid(pieces[0]);
    const isSmall = path.area(shape) < smallPx && code !== undefined && hasValue(code);
    return { code, name, d: isPlane(shape) ? (outline(shape) ?? "") : "", xPx, yPx, isSmall };
  });
  return { widthPx, heightPx, areas: areas.filter(({ d, isSmall }) => d !== "" || isSmall) };
}
