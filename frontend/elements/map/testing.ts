/** Small documents for tests. No part of the element imports it. */
import type { MapDocument, MapValue } from "../../shared/document/map-document.js";
import { englishMessages } from "../../shared/document/testing.js";

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
