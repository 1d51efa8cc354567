/** The atlases for tests. No part of an element imports it. */
/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";

/** An atlas as it is installed. */
export function atlas(path: string): Topology {
  return JSON.parse(
    readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), "utf8"),
  ) as Topology;
}
