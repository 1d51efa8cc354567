/** Small documents for tests. No part of the element imports it. */
/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { MapDocument, MapValue } from "../../shared/document/map-document.js";
import { englishMessages } from "../../shared/document/testing.js";

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

export function value(area: string, amount: number, more: Partial<MapValue> = {}): MapValue {
  return { area: area === "" ? [] : area.split(" "), value: amount, cites: [{ source: "s1" }], ...more };
}

export function member(area: string, ...spells: string[]): MapValue {
  return value(area, Number(spells[0].slice(0, 4)), { spells });
}

export function mapOf(values: readonly MapValue[], more: Partial<MapDocument> = {}): MapDocument {
  return {
    version: "0",
    language: "en",
    direction: "ltr",
    id: "test",
    title: { language: "en", text: "World: members" },
    unit: { language: "en", text: "profiles" },
    quantity: "count",
    theme: "cooperation",
    values,
    sources: [{ id: "s1", title: "Yearbook", publisher: "Archive" }],
    messages: englishMessages("map."),
    ...more,
  };
}

/** A map of the catalogue. */
export function catalogMap(id: string): MapDocument {
  const { values, quantity } = JSON.parse(read(`data/maps/${id}.json`)) as Pick<
    MapDocument,
    "values" | "quantity"
  >;
  return mapOf(values, { id, quantity });
}
