/** The benchmark: `./bluelamp bench` starts it with everything it needs. docs/benchmark.md describes it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { readExhibitNames, timelineMessages } from "./entries/exhibit-document.ts";
import { measureEmbeds } from "./embed/measure-embeds.ts";
import { measureLayout } from "./layout/measure-layout.ts";
import { parseOptions, type Options } from "./options.ts";
import { measurePages, type PageFigures, type PageOptions } from "./page/measure-pages.ts";
import { verdicts } from "./report/bars.ts";
import { describeMachine } from "./report/machine.ts";
import { reportPage } from "./report/page.ts";
import { record, resultsJson } from "./report/record.ts";
import type { Results } from "./report/results.ts";
import { consoleTable } from "./report/table.ts";
import { barsTable, embedTable, otherTable, pagesTable, timelineTable, traceTable } from "./report/tables.ts";
import { machineLine } from "./report/words.ts";
import { measureServer } from "./server/measure-server.ts";
import { buildPages } from "./timeline/build-pages.ts";
import { measureTimelines } from "./timeline/measure-timelines.ts";
import { measureTrace } from "./timeline/measure-trace.ts";
import { PageServer } from "./timeline/page-server.ts";
import type { SystemContext } from "./timeline/systems.ts";

const PROJECT = dirname(import.meta.dirname);
const OUTPUT = join(PROJECT, "target", "bench");
const DATA = join(PROJECT, "data");
/** Written by the launcher, which runs Maven. */
const CATALOGUE_LOG = join(PROJECT, ".tools", "log", "catalogue.log");
const LAYOUT_RUNS = 9;
const QUICK_LAYOUT_RUNS = 3;

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  mkdirSync(OUTPUT, { recursive: true });
  const results = await measureAll(options);
  writeFileSync(join(OUTPUT, "latest.json"), resultsJson(results));
  writeFileSync(join(OUTPUT, "index.html"), reportPage(results));
  if (options.record) {
    record(results, PROJECT);
  }
  process.stdout.write(consoleReport(results));
}

async function measureAll({ parts, quick, trace, sizes, runs, command }: Options): Promise<Results> {
  const browser = process.env.BLUELAMP_BROWSER ?? "";
  const context = readContext();
  // The quick and quiet ones first, so that what is left of the slow ones disturbs none.
  return {
    date: new Date().toISOString().slice(0, "2000-01-01".length),
    quick,
    machine: await describeMachine(browser, command.at(0)),
    versions: ["timeline", "page", "embed"].some((part) => (parts as readonly string[]).includes(part))
      ? peerVersions()
      : {},
    ...(parts.includes("catalogue") ? { catalogue: readCatalogue(readFileSync(CATALOGUE_LOG, "utf8")) } : {}),
    ...(parts.includes("layout")
      ? { layout: await measureLayout(sizes, quick ? QUICK_LAYOUT_RUNS : LAYOUT_RUNS, context, OUTPUT) }
      : {}),
    ...(parts.includes("server")
      ? { server: await measureServer({ command, browser, dataFolder: DATA, quick }) }
      : {}),
    ...(parts.includes("embed")
      ? { embed: await measureEmbeds({ command, browser, dataFolder: DATA, quick }) }
      : {}),
    ...(parts.includes("page") ? { page: await measureWholePage({ command, browser, context, quick }) } : {}),
    ...(parts.includes("timeline") ? await measureGraphics({ browser, sizes, runs, context }, trace) : {}),
  };
}

async function measureWholePage(options: Omit<PageOptions, "dataFolder">): Promise<readonly PageFigures[]> {
  const server = await PageServer.start(await buildPages(join(OUTPUT, "pages")));
  try {
    return await measurePages(server, { ...options, dataFolder: DATA });
  } finally {
    server.stop();
  }
}

async function measureGraphics(
  options: Parameters<typeof measureTimelines>[1],
  withTrace: boolean,
): Promise<Pick<Results, "timeline" | "trace">> {
  const server = await PageServer.start(await buildPages(join(OUTPUT, "pages")));
  try {
    return {
      ...(withTrace ? { trace: await measureTrace(server, options.browser, options.context) } : {}),
      timeline: await measureTimelines(server, options),
    };
  } finally {
    server.stop();
  }
}

function readContext(): SystemContext {
  const properties = join(PROJECT, "src", "main", "resources", "messages", "messages.properties");
  return {
    names: readExhibitNames(join(DATA, "timeline.json")),
    messages: timelineMessages(readFileSync(properties, "utf8")),
  };
}

function peerVersions(): Record<string, string> {
  const { dependencies } = createRequire(import.meta.url)("./package.json") as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return { "vis-timeline": dependencies["vis-timeline"], TimelineJS: dependencies["@knight-lab/timelinejs"] };
}

function consoleReport(results: Results): string {
  const { timeline = [], page = [], trace = [], embed } = results;
  const found = verdicts(results);
  const missed = found.filter(({ met }) => !met).length;
  return [
    "",
    ...[
      timelineTable(timeline),
      pagesTable(page),
      traceTable(trace),
      embedTable(embed),
      otherTable(results),
      barsTable(found),
    ]
      .filter(({ rows }) => rows.length > 0)
      .map(consoleTable),
    `${machineLine(results)}.`,
    `Bars met: ${found.length - missed}, missed: ${missed}. The page: ${join(OUTPUT, "index.html")}`,
    "",
  ].join("\n");
}

await main();
