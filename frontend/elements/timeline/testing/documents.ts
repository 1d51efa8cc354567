/** Small documents for tests. Pure; no part of the element imports it. */
import type { Layout } from "../layout/placed.js";
import fc from "fast-check";
import { dayOf } from "../../../shared/time/calendar.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { metricsFor, type Metrics } from "../layout/metrics.js";
import { buildModel, type TimelineModel } from "../model/model.js";
import type { Placement } from "../layout/placement.js";
import { placementFor, textsFor } from "../layout/sizes.js";

export interface Row {
  readonly date: string;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly title?: string;
  readonly short?: string;
  readonly picture?: string;
  readonly place?: string;
  readonly theme?: number;
  readonly significance?: number;
}

export const THEMES = 4;

/** An entry on one day. */
export function onDay(day: number, more: Partial<Row> = {}): Row {
  return { date: "2000-01-01", earliest: day, latest: day, ...more };
}

/** An entry known to the year. */
export function inYear(year: number, more: Partial<Row> = {}): Row {
  return { date: String(year), earliest: dayOf(year), latest: dayOf(year + 1) - 1, ...more };
}

export function documentOf(rows: readonly Row[], more: Partial<ExhibitDocument> = {}): ExhibitDocument {
  return {
    version: "0",
    language: "en",
    direction: "ltr",
    title: "Test",
    span: { edtf: "1923/2026", earliest: dayOf(1923), latest: dayOf(2027) - 1 },
    themes: Array.from({ length: THEMES }, (_, theme) => ({
      id: `t${theme}`,
      name: `Theme ${theme}`,
      language: "en",
      count: rows.filter((row) => (row.theme ?? 0) === theme).length,
    })),
    kinds: [],
    eras: [],
    total: rows.length,
    count: rows.length,
    columns: {
      id: rows.map((_, index) => `e${index}`),
      date: rows.map(({ date }) => date),
      phrase: rows.map(({ date }) => date),
      earliest: rows.map(({ earliest }) => earliest),
      latest: rows.map(({ latest }) => latest),
      title: rows.map(({ title }, index) => title ?? `Entry number ${index}`),
      titleLanguage: rows.map(() => "en"),
      theme: rows.map(({ theme }) => theme ?? 0),
      kind: rows.map(() => 0),
      place: rows.map(({ place }) => place ?? null),
      placeLanguage: rows.map(() => null),
      country: rows.map(() => null),
      sourceKinds: rows.map(() => []),
      significance: rows.map(({ significance }) => significance ?? 3),
      short: rows.map(({ short }) => short ?? ""),
      picture: rows.map(({ picture }) => picture ?? ""),
    },
    phraseLanguage: "en",
    countries: [],
    sourceKinds: [],
    ranking: [],
    highlights: {},
    messages: {},
    ...more,
  };
}

const FIRST_DAY = dayOf(1923);
const LAST_DAY = dayOf(2026, 12, 31);

/** One word, or several. */
const anyTitle = fc
  .array(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));

/** Any entry of the century: a day, a year, a span, open or uncertain. */
export const anyRow: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
    lasts: fc.constantFrom(1, 30, 365, 3650),
    shape: fc.constantFrom("date", "date", "interval", "open"),
    uncertain: fc.boolean(),
    title: anyTitle,
    short: fc.constantFrom("", "", "A short title"),
    picture: fc.constantFrom("", "drawing.svg?v=1"),
    place: fc.constantFrom("", "Lyon, France"),
    theme: fc.integer({ min: 0, max: THEMES - 1 }),
    significance: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ day, lasts, shape, uncertain, ...rest }) => ({
    ...rest,
    date: (shape === "date" ? "1923" : "1923/1924") + (uncertain ? "~" : ""),
    earliest: day,
    latest: shape === "open" ? null : Math.min(day + lasts - 1, LAST_DAY),
  }));

export interface Laid {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly placement: Placement;
}

/** Everything layout needs, with letters seven pixels wide. */
export function prepare(
  rows: readonly Row[],
  widthPx: number,
  heightPx: number,
  rtl = false,
  reversed = false,
): Laid {
  const model = buildModel(documentOf(rows));
  const metrics = metricsFor({ widthPx, heightPx, rtl, reversed }, model, {
    hasEras: false,
    longestWord: 8,
    longestName: 10.77,
    longestYear: 2,
  });
  return {
    model,
    metrics,
    placement: placementFor(
      model,
      metrics,
      textsFor(model, (title) => title.length * 7),
    ),
  };
}

/** All entries of a layout, those in clusters included. */
export function entriesOf(layout: Layout): number[] {
  return [
    ...layout.marks.map(({ entry }) => entry),
    ...layout.dots.map(({ entry }) => entry),
    ...layout.clusters.flatMap(({ members }) => [...members]),
  ];
}
