/** The bars that were set before anything was measured, and whether a run meets them. */
import type { EmbedFigures } from "../embed/measure-embeds.ts";
import type { LayoutResult } from "../layout/measure-layout.ts";
import type { TimelineFigures } from "../timeline/measure-timelines.ts";
import type { Condition, PageFigures } from "../page/measure-pages.ts";
import { quantity, type Unit } from "./quantities.ts";
import type { Results } from "./results.ts";

export interface Verdict {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  readonly met: boolean;
}

interface Bar {
  readonly what: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly sense: "at most" | "at least";
  /** Undefined where the run did not measure it. */
  readonly read: (results: Results) => number | undefined;
}

const SHIPPED = 300;
const MANY = 10_000;
const VERY_MANY = 100_000;

const BARS: readonly Bar[] = [
  atMost(
    "Timeline usable in the application, empty cache, warm server",
    1000,
    "s",
    (results) => results.server?.appPage.readyMs,
  ),
  atMost("Timeline usable alone, 300 entries", 600, "s", (results) => ours(results, SHIPPED)?.readyMs),
  atMost(
    "Script and styles of the timeline alone, compressed",
    150_000,
    "kB",
    (results) => ours(results, SHIPPED)?.codeBytes,
  ),
  atMost("Zoom and pan over 10,000 entries, p95 frame", 17, "ms", (results) =>
    worst(ours(results, MANY), "p95"),
  ),
  atMost("Zoom and pan over 10,000 entries, longest frame", 50, "ms", (results) =>
    worst(ours(results, MANY), "max"),
  ),
  atMost("Zoom and pan over 100,000 entries, p95 frame", 34, "ms", (results) =>
    worst(ours(results, VERY_MANY), "p95"),
  ),
  ...pageBars(),
  atMost("100,000 entries ready", 1500, "s", (results) => ours(results, VERY_MANY)?.readyMs),
  atMost("Nodes in the graphic, any size", 1500, "count", mostNodes),
  atMost("One layout pass at 10,000 entries, p95", 2, "ms", (results) => layout(results, MANY)?.passMs.p95),
  atMost(
    "One layout pass at 100,000 entries, p95",
    6,
    "ms",
    (results) => layout(results, VERY_MANY)?.passMs.p95,
  ),
  atMost("Server start, packaged, until the first answer", 2500, "s", (results) => results.server?.startMs),
  atMost(
    "Server memory, resident, after the first pages",
    256_000_000,
    "MB",
    (results) => results.server?.residentBytes,
  ),
  atMost("Server memory for one more open page", 150_000, "kB", (results) => results.server?.pageBytes),
  atLeast(
    "Requests for the timeline’s document",
    5000,
    "perSecond",
    (results) => results.server?.requests.perSecond,
  ),
  atLeast("Status of a second visit", 304, "status", (results) => results.server?.secondVisitStatus),
  atMost("Embed, all that its first view loads but pictures", 150_000, "kB", (results) =>
    firstViewBytes(embed(results)),
  ),
  atMost("Embed usable, empty cache, warm server", 600, "s", (results) => embed(results)?.usableMs),
  atMost("Cookies of an embed", 0, "count", (results) => embed(results)?.cookies),
  atMost("Requests of an embed to other hosts", 0, "count", (results) => embed(results)?.foreignRequests),
  atMost("Catalogue of 1,000 entries loaded, warm", 1000, "s", (results) => results.catalogue?.loadMs),
  atMost("Search over 1,000 entries, p95", 10, "ms", (results) => results.catalogue?.searchP95Ms),
];

/** Only of what the run measured. */
export function verdicts(results: Results): Verdict[] {
  return BARS.flatMap(({ what, limit, unit, sense, read }) => {
    const value = read(results);
    return value === undefined
      ? []
      : [
          {
            what,
            bar: `${sense} ${quantity(limit, unit)}`,
            measured: quantity(value, unit),
            met: sense === "at most" ? value <= limit : value >= limit,
          },
        ];
  });
}

function atMost(what: string, limit: number, unit: Unit, read: Bar["read"]): Bar {
  return { what, limit, unit, sense: "at most", read };
}

function atLeast(what: string, limit: number, unit: Unit, read: Bar["read"]): Bar {
  return { what, limit, unit, sense: "at least", read };
}

function ours({ timeline = [] }: Results, entries: number): TimelineFigures | undefined {
  return timeline.find((result) => result.ours && result.entries === entries)?.figures;
}

/** What the application's whole page keeps, on this machine, on a weak one and on a large screen. */
function pageBars(): readonly Bar[] {
  const shipped = (entries: number): boolean => entries < MANY;
  const many = (entries: number): boolean => entries === MANY;
  const weak = ({ slowed }: Condition): boolean => slowed > 1;
  const large = ({ slowed, widthPx }: Condition): boolean => slowed === 1 && widthPx > 2560;
  const usual = (condition: Condition): boolean => !weak(condition) && !large(condition);
  const of =
    (
      entries: (count: number) => boolean,
      condition: (of: Condition) => boolean,
      figure: (figures: PageFigures) => number | undefined,
      system = "Blue Lamp",
    ) =>
    ({ page = [] }: Results): number | undefined => {
      const found = page.find(
        (each) => each.system === system && entries(each.entries) && condition(each.condition),
      );
      return found && figure(found);
    };
  const zoom = ({ zoom: { p95 } }: PageFigures): number => p95;
  const press = ({ pressMs }: PageFigures): number | undefined => pressMs;
  const kiosk = (
    name: string,
    bar: number,
    condition: (of: Condition) => boolean,
    figure: (figures: PageFigures) => number | undefined,
  ): Bar =>
    atMost(
      `Kiosk, ${name}, slowed 4 times`,
      bar,
      "ms",
      of(shipped, (each) => weak(each) && condition(each), figure, "Blue Lamp, kiosk"),
    );
  const upright = ({ heightPx, widthPx }: Condition): boolean => heightPx > widthPx;
  const wide = (condition: Condition): boolean => !upright(condition);
  return [
    kiosk("zoom, p95 frame", 34, wide, zoom),
    kiosk("a press", 150, wide, press),
    kiosk("1080 × 1920, zoom, p95 frame", 34, upright, zoom),
    kiosk("1080 × 1920, a press", 150, upright, press),
    atMost("Whole page, 10,000 entries, zoom, p95 frame", 17, "ms", of(many, usual, zoom)),
    atMost(
      "Whole page, 10,000 entries, script in a frame of the zoom",
      4,
      "ms",
      of(many, usual, ({ scriptMs }) => scriptMs),
    ),
    atMost("Whole page, shipped exhibit, slowed 4 times, zoom, p95 frame", 34, "ms", of(shipped, weak, zoom)),
    atMost("Whole page, 10,000 entries, slowed 4 times, zoom, p95 frame", 50, "ms", of(many, weak, zoom)),
    atMost("Whole page, shipped exhibit, slowed 4 times, a press", 150, "ms", of(shipped, weak, press)),
    atMost("Whole page, 10,000 entries, slowed 4 times, a press", 150, "ms", of(many, weak, press)),
    atMost("Whole page, shipped exhibit, 3840 × 2160, zoom, p95 frame", 34, "ms", of(shipped, large, zoom)),
    atMost("Whole page, shipped exhibit, 3840 × 2160, a press", 120, "ms", of(shipped, large, press)),
  ];
}

function embed({ embed: result }: Results): EmbedFigures | undefined {
  return result?.embeds.find(({ ours }) => ours);
}

function layout({ layout: results = [] }: Results, entries: number): LayoutResult | undefined {
  return results.find((result) => result.entries === entries);
}

/** The worst of the three movements; a movement that did not come to its end is worse than any. */
export function worst(figures: TimelineFigures | undefined, figure: "p95" | "max"): number | undefined {
  if (figures === undefined) {
    return undefined;
  }
  const { zoomIn, drag, zoomOut } = figures.frames;
  return Math.max(...[zoomIn, drag, zoomOut].map((spread) => spread?.[figure] ?? Infinity));
}

function mostNodes({ timeline = [] }: Results): number | undefined {
  const counts = timeline.flatMap(({ ours, figures }) => (ours && figures ? [figures.graphicNodes] : []));
  return counts.length === 0 ? undefined : Math.max(...counts);
}

/** What comes by itself afterwards belongs to it. */
function firstViewBytes(figures: EmbedFigures | undefined): number | undefined {
  return figures && figures.bytes + figures.laterBytes;
}
