/**
 * The ground that a map is drawn on. The atlases are large, so that they are fetched with the first map and not before.
 */
import type { Feature, Geometry } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import { askUntilAnswered } from "../page/server.js";
import { countryCode, LEFT_OUT, PLACES_WITHOUT_SHAPE, stateCode } from "./area-codes.js";

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

/** One shape from several, without the borders between them. */
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
  const drawn = areas.filter(({ code }) => code === undefined || !LEFT_OUT.has(code));
  return { name: "world", areas: [...drawn, ...pointAreas()] };
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
 * A ground, which all maps of a page share.
 *
 * @param isSmall - for a picture in which only the outlines of large countries can be seen: a sixth of the weight
 * @param missed - told each time that there was no answer and the ground is asked for again
 */
export function loadGround(
  name: GroundName,
  isSmall = false,
  missed?: (failure: unknown) => void,
): Promise<Ground> {
  const atlas = name === "us-states" ? "states" : isSmall ? "coarseWorld" : "world";
  const known = grounds.get(atlas);
  if (known) {
    return known;
  }
  const loading = askUntilAnswered(LOADERS[atlas], { isWanted: () => true, missed });
  grounds.set(atlas, loading);
  loading.catch(() => grounds.delete(atlas));
  return loading;
}
