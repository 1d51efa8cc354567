/** Puts a run's figures into the documents that quote them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verdicts } from "./bars.ts";
import type { Results } from "./results.ts";
import { markdownTable, replaceBetweenMarkers } from "./table.ts";
import {
  barsTable,
  embedTable,
  otherTable,
  pagesTable,
  shortTimelineTable,
  timelineTable,
  traceTable,
} from "./tables.ts";
import { machineLine } from "./words.ts";

const MARKER = "benchmark";

export function record(results: Results, projectFolder: string): void {
  const { timeline = [], page = [], trace = [], embed } = results;
  const run = `Run of ${results.date}: ${machineLine(results)}.`;
  const write = (file: string, content: string): void => {
    const path = join(projectFolder, file);
    writeFileSync(path, replaceBetweenMarkers(readFileSync(path, "utf8"), MARKER, content));
  };
  write("README.md", `${markdownTable(shortTimelineTable(timeline))}\n\n${run}`);
  write(
    "docs/benchmark.md",
    [
      barsTable(verdicts(results)),
      timelineTable(timeline),
      pagesTable(page),
      traceTable(trace),
      embedTable(embed),
      otherTable(results),
    ]
      .filter(({ rows }) => rows.length > 0)
      .map((table) => `### ${table.title}\n\n${markdownTable(table)}`)
      .join("\n\n")
      .replace(/^/, `${run}\n\n`),
  );
  writeFileSync(join(projectFolder, "docs", "benchmark.json"), resultsJson(results));
}

/** Without the pictures, which are for the page. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, (key, value: unknown) => (key === "picture" ? undefined : value), 2)}\n`;
}
