/** Small documents for tests, and those of the catalogue. No part of the element imports it. */
/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { SeriesDocument, SeriesPoint } from "../document/series-document.js";
import { englishMessages } from "../document/testing.js";
import { firstDayOf, lastDayOf } from "../document/document-date.js";

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** A figure; the date's words are its EDTF text. */
export function figure(edtf: string, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  const date = { edtf, phrase: edtf, earliest: firstDayOf(edtf), latest: lastDayOf(edtf) };
  return { date, value, cites: [{ source: "s1" }], ...more };
}

/** A series of countries by year. */
export function seriesOf(points: readonly SeriesPoint[], more: Partial<SeriesDocument> = {}): SeriesDocument {
  return {
    version: "0",
    language: "en",
    direction: "ltr",
    id: "test",
    title: { language: "en", text: "World: members" },
    unit: { language: "en", text: "countries" },
    quantity: "count",
    theme: "cooperation",
    points,
    sources: [{ id: "s1", title: "Yearbook", publisher: "Archive", issued: { "date-parts": [[1956]] } }],
    messages: englishMessages("chart."),
    ...more,
  };
}

interface SeriesFile {
  readonly title: { readonly en: string };
  readonly unit: { readonly en: string };
  readonly quantity: SeriesDocument["quantity"];
  readonly points: readonly { readonly date: string; readonly value: number; readonly disputed?: boolean }[];
  readonly breaks?: readonly string[];
}

/** A series of the catalogue. */
export function catalogSeries(id: string, more: Partial<SeriesDocument> = {}): SeriesDocument {
  const series = JSON.parse(file(`data/series/${id}.json`)) as SeriesFile;
  return seriesOf(
    series.points.map(({ date, value, disputed }) => figure(date, value, { disputed })),
    {
      id,
      title: { language: "en", text: series.title.en },
      unit: { language: "en", text: series.unit.en },
      quantity: series.quantity,
      breaks: series.breaks,
      ...more,
    },
  );
}
