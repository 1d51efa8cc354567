/** Draws a window of a small exhibit without a browser, as the text of an SVG. */
import type { SeriesDocument } from "../../../shared/document/series-document.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { Graphic } from "../render/graphic.js";
import { layOut } from "../layout/layout.js";
import { TextMeasure } from "../scene/text-measure.js";
import { metricsFor } from "../layout/metrics.js";
import { foregroundOf } from "../model/links.js";
import { buildModel } from "../model/model.js";
import { DateFormat } from "../text/date-format.js";
import { TimeScale } from "../time/scale.js";
import { readingOf } from "../strip/reading.js";
import { stripModelOf } from "../strip/model.js";
import { placementFor, textsFor } from "../layout/sizes.js";
import { CardLedes } from "../scene/ledes.js";
import { Pictures } from "../scene/pictures.js";
import type { Scene } from "../scene/scene.js";
import { documentOf, inYear, onDay, type Row } from "../testing/documents.js";
import { printed } from "./fake-dom.js";

export interface Window {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly height?: number;
  readonly rtl?: boolean;
  readonly reversed?: boolean;
  readonly selected?: number;
  readonly focused?: number;
  /** Numbers below the lanes, and the moment at which they are read. */
  readonly series?: SeriesDocument;
  readonly readDay?: number;
  /** What led to what: pairs of entry numbers. */
  readonly links?: readonly (readonly [number, number])[];
}

/** Words that don't change when those of the interface do. */
const MESSAGES = {
  mark: "{title}. {date}",
  "cluster.one": "{count}, {from} to {to}",
  "cluster.other": "{count}, {from} to {to}",
  "clusterList.one": "{count} of {date}",
  "clusterList.other": "{count} of {date}",
  "clusterThemes.one": "{count} theme",
  "clusterThemes.other": "{count} themes",
  range: "{from} – {to}",
  edge: "{place}, {date}",
  edgeEarlier: "{count} earlier",
  edgeLater: "{count} later",
  "edgeBefore.other": "Before: {title}, {date}, {count}",
  "edgeAfter.other": "After: {title}, {date}, {count}",
  stripFigure: "{value} in {date}",
  stripFigureOn: "{value}, {date}",
  stripMover: "{title}, {date}",
};

/** Every entry has the same lede. */
function ledesOf(): Promise<ReadonlyMap<string, { readonly lede: string }>> {
  const lede = "It began in a corner, with an old microscope and a handful of chemicals.";
  return Promise.resolve(new Map(Array.from({ length: 10 }, (_, index) => [`e${index}`, { lede }])));
}

export async function picture(window: Window): Promise<string> {
  const { rows, width = 1_280, height = 656, rtl = false, reversed = false } = window;
  const document = documentOf(rows, {
    messages: MESSAGES,
    links: {
      from: (window.links ?? []).map(([cause]) => cause),
      to: (window.links ?? []).map(([, effect]) => effect),
    },
    direction: rtl ? "rtl" : "ltr",
    eras: [
      { id: "one", name: "The first era", language: "en", earliest: dayOf(1923), latest: dayOf(1965) - 1 },
      { id: "two", name: "The second era", language: "en", earliest: dayOf(1965), latest: null },
    ],
  });
  const model = buildModel(document);
  const box = {
    widthPx: width,
    heightPx: height,
    rtl,
    reversed,
    strip: window.series ? ("chosen" as const) : undefined,
  };
  const metrics = metricsFor(box, model, {
    hasEras: true,
    longestWord: 8,
    longestName: 10.77,
    longestYear: 2,
  });
  const measure = new TextMeasure({ family: "any", sizePx: metrics.fontPx });
  const placement = placementFor(
    model,
    metrics,
    textsFor(model, (title, bold) => measure.widthPx(title, bold)),
  );
  const scale = new TimeScale({ start: window.from, end: window.to }, metrics.timePx, metrics.reversed);
  const strip = window.series && stripModelOf(window.series);
  const graphic = new Graphic(new Pictures(() => Promise.resolve(undefined)), new CardLedes(ledesOf));
  const foreground = foregroundOf(model.links, model.count, window.selected, false);
  if (window.selected !== undefined) {
    graphic.loadForeground(() => undefined);
    await graphic.loaded;
  }
  const bring = graphic.foreground?.bringForward;
  const scene: Scene = {
    document,
    source: "api/v1/timeline.json",
    model,
    metrics,
    scale,
    shiftPx: 0,
    layout: layOut(model, placement, scale, metrics, foreground, bring),
    dates: new DateFormat(document),
    measure,
    selected: window.selected,
    focused: window.focused,
    foreground,
    strip,
    reading: readingOf(strip, window.readDay),
  };
  graphic.draw(scene, "paper");
  // As the controller does when the window rests.
  graphic.loadMissing(() => undefined);
  await graphic.loaded;
  graphic.draw(scene, "paper");
  graphic.svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `<?xml-stylesheet type="text/css" href="pictures.css"?>\n${printed(graphic.svg)}`;
}

/** Always the same entries, spread over the century as if by chance. */
export function entries(count: number, first = dayOf(1923), days = dayOf(2027) - dayOf(1923)): Row[] {
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  return Array.from({ length: count }, (_, index) => {
    const day = first + next(days);
    const more = {
      theme: next(4),
      significance: 1 + next(5),
      title: `Entry ${index} ${"and more ".repeat(next(5))}`.trim(),
    };
    return onDay(day, more);
  }).sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0));
}

/** One of each kind of date that is not simply a day. */
export const uncertain: readonly Row[] = [
  inYear(1980, { title: "A year" }),
  inYear(1981, { date: "1981~", title: "About a year", theme: 1 }),
  inYear(1982, { date: "1982?", title: "Perhaps a year", theme: 2 }),
  { date: "198X", earliest: dayOf(1980), latest: dayOf(1990) - 1, title: "A decade", theme: 3 },
  { date: "1983/1986", earliest: dayOf(1983), latest: dayOf(1987) - 1, title: "A span" },
  { date: "1984/..", earliest: dayOf(1984), latest: null, title: "No end yet", theme: 1 },
  { date: "../1985", earliest: null, latest: dayOf(1986) - 1, title: "No beginning known", theme: 2 },
  { date: "1970~/1985~", earliest: dayOf(1970), latest: dayOf(1986) - 1, title: "Long ago", theme: 3 },
];
