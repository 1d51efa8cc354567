/** What a run found, as tables. */
import type { Spread } from "../figures/statistics.ts";
import { nameOf, type PageFigures } from "../page/measure-pages.ts";
import type { EmbedResult } from "../embed/measure-embeds.ts";
import type { TimelineResult } from "../timeline/measure-timelines.ts";
import type { TraceResult } from "../timeline/trace-threads.ts";
import { worst, type Verdict } from "./bars.ts";
import { quantity } from "./quantities.ts";
import type { Results } from "./results.ts";
import type { Table } from "./table.ts";

/** Sizes at which the README compares. */
const SHORT_SIZES = [1_000, 10_000, 100_000];
const NONE = "–";

export function barsTable(verdicts: readonly Verdict[]): Table {
  return {
    title: "Bars",
    head: ["what", "bar", "measured", ""],
    rows: verdicts.map(({ what, bar, measured, met }) => [what, bar, measured, met ? "met" : "MISSED"]),
  };
}

export function timelineTable(results: readonly TimelineResult[]): Table {
  return {
    title: "Timelines, frames in ms: p50 / p95 / max",
    head: ["entries", "system", "ready", "nodes", "heap", "zoom in", "drag", "zoom out", "code", "runs"],
    rows: results.map(({ entries, system, figures, givenUp = "" }) =>
      figures === undefined
        ? [quantity(entries, "count"), system, givenUp, ...Array.from({ length: 7 }, () => NONE)]
        : [
            quantity(entries, "count"),
            system,
            quantity(figures.readyMs, "s"),
            quantity(figures.nodes, "count"),
            quantity(figures.heapBytes, "MB"),
            frames(figures.frames.zoomIn),
            frames(figures.frames.drag),
            frames(figures.frames.zoomOut),
            quantity(figures.codeBytes, "kB"),
            String(figures.runs),
          ],
    ),
  };
}

/** For the README: the worst of the three movements. */
export function shortTimelineTable(results: readonly TimelineResult[]): Table {
  return {
    title: "Timelines",
    head: ["entries", "system", "ready", "nodes", "p95 frame", "longest frame", "code"],
    rows: results
      .filter(({ entries }) => SHORT_SIZES.includes(entries))
      .map(({ entries, system, figures, givenUp = "" }) =>
        figures === undefined
          ? [quantity(entries, "count"), system, givenUp, NONE, NONE, NONE, NONE]
          : [
              quantity(entries, "count"),
              system,
              quantity(figures.readyMs, "s"),
              quantity(figures.nodes, "count"),
              frame(worst(figures, "p95")),
              frame(worst(figures, "max")),
              quantity(figures.codeBytes, "kB"),
            ],
      ),
  };
}

export function traceTable(traces: readonly TraceResult[]): Table {
  return {
    title: "Where the time goes at 100,000 entries, ms of each thread",
    head: ["movement", "lasts", "script", "style, layout", "paint", "main thread", "raster", "display"],
    rows: traces.map((trace) => [
      trace.movement,
      ...[
        trace.wallMs,
        trace.scriptMs,
        trace.styleMs,
        trace.paintMs,
        trace.mainMs,
        trace.rasterMs,
        trace.displayMs,
      ].map((ms) => ms.toFixed(0)),
    ]),
  };
}

/** The whole page under a visitor's hand. */
export function pagesTable(pages: readonly PageFigures[]): Table {
  return {
    title: "Whole pages, zooming in and out by the wheel, frames in ms: p50 / p95 / max",
    head: ["entries", "system", "window, processor", "zoom", "press", "script per frame", "visits"],
    rows: pages.map(({ entries, system, condition, zoom, pressMs, scriptMs, visits }) => [
      quantity(entries, "count"),
      system,
      nameOf(condition),
      frames(zoom),
      pressMs === undefined ? NONE : `${pressMs.toFixed(0)} ms`,
      scriptMs === undefined ? NONE : `${scriptMs.toFixed(1)} ms`,
      String(visits),
    ]),
  };
}

/** What the first view of an embed costs. */
export function embedTable(result: EmbedResult | undefined): Table {
  return {
    title: `Embeds of ${result === undefined ? "the" : quantity(result.entries, "count")} entries, nothing in the cache`,
    head: [
      "system",
      "loads",
      "later",
      "requests",
      "usable",
      "slowed 4 times",
      "foreign",
      "cookies",
      "of which",
      "runs",
    ],
    rows: (result?.embeds ?? []).map((embed) => [
      embed.name,
      quantity(embed.bytes, "kB"),
      quantity(embed.laterBytes, "kB"),
      quantity(embed.requests, "count"),
      quantity(embed.usableMs, "s"),
      quantity(embed.slowUsableMs, "s"),
      quantity(embed.foreignRequests, "count"),
      quantity(embed.cookies, "count"),
      Object.entries(embed.byKind)
        .map(([kind, bytes]) => `${kind.toLowerCase()} ${quantity(bytes, "kB")}`)
        .join(", "),
      String(embed.runs),
    ]),
  };
}

/** Layout, server and catalogue in one: what, figure, how. */
export function otherTable({ layout = [], server, embed, catalogue }: Results): Table {
  const rows: string[][] = layout.map(({ entries, passMs, firstMs, buildMs, runs }) => [
    `Layout alone, ${quantity(entries, "count")} entries`,
    `${quantity(passMs.p50, "ms")} / ${quantity(passMs.p95, "ms")} / ${quantity(passMs.max, "ms")}`,
    `p50 / p95 / max of a pass; first ${quantity(firstMs, "ms")}; model ${quantity(buildMs, "ms")}; ${runs} runs`,
  ]);
  if (server !== undefined) {
    const { appPage } = server;
    rows.push(
      ["Server start", quantity(server.startMs, "s"), `until the first answer, median of ${server.starts}`],
      ["Application’s page usable", quantity(appPage.readyMs, "s"), `empty cache, median of ${appPage.runs}`],
      ["– in a browser just started", quantity(appPage.firstReadyMs, "s"), "one visit"],
      ["– loads", quantity(appPage.bytes, "kB"), "everything, compressed"],
      [
        "Resident memory",
        server.residentBytes === undefined ? "–" : quantity(server.residentBytes, "MB"),
        "the server’s process, after the first pages",
      ],
      ["One more open page", quantity(server.pageBytes, "kB"), `server’s heap, ${server.pages} pages`],
      ["timeline.json", quantity(server.requests.perSecond, "perSecond"), server.requests.client],
      ["– second visit", String(server.secondVisitStatus), "with the ETag of the first"],
    );
  }
  if (embed !== undefined) {
    rows.push(
      ["/embed", quantity(embed.page.perSecond, "perSecond"), embed.page.client],
      ["– its timeline.json", quantity(embed.document.perSecond, "perSecond"), embed.document.client],
    );
  }
  if (catalogue !== undefined) {
    const size = quantity(catalogue.entries, "count");
    rows.push(
      [
        `Catalogue of ${size} entries`,
        quantity(catalogue.loadMs, "s"),
        `cold ${quantity(catalogue.coldLoadMs, "s")}`,
      ],
      [
        `Search over ${size} entries`,
        quantity(catalogue.searchMedianMs, "ms"),
        `p95 ${quantity(catalogue.searchP95Ms, "ms")}`,
      ],
    );
  }
  return { title: "Layout, server, catalogue", head: ["what", "measured", "how"], rows };
}

function frames(spread: Spread | undefined): string {
  return spread === undefined
    ? "gave up"
    : [spread.p50, spread.p95, spread.max].map((ms) => ms.toFixed(ms < 100 ? 1 : 0)).join(" / ");
}

function frame(ms: number | undefined): string {
  return ms === undefined || ms === Infinity ? "gave up" : quantity(ms, "ms");
}
