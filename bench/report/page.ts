/** The report as one page that needs nothing else: bars, charts, pictures, tables. */
import type { TimelineFigures, TimelineResult } from "../timeline/measure-timelines.ts";
import { verdicts, worst } from "./bars.ts";
import { chartSvg, escapeHtml, type Bar, type Chart, type Line } from "./chart.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { quantity, type Unit } from "./quantities.ts";
import type { Results } from "./results.ts";
import type { Table } from "./table.ts";
import { barsTable, embedTable, otherTable, pagesTable, timelineTable, traceTable } from "./tables.ts";
import { machineLine } from "./words.ts";

interface Measure {
  readonly title: string;
  readonly unit: Unit;
  readonly bar?: Bar;
  readonly read: (figures: TimelineFigures) => number | undefined;
}

const MEASURES: readonly Measure[] = [
  {
    title: "Time until ready",
    unit: "s",
    bar: { value: 1500, label: "our bar at 100,000" },
    read: ({ readyMs }) => readyMs,
  },
  {
    title: "p95 frame, the worst of the movements",
    unit: "ms",
    bar: { value: 17, label: "our bar at 10,000" },
    read: (figures) => worst(figures, "p95"),
  },
  {
    title: "Longest frame of all movements",
    unit: "ms",
    bar: { value: 50, label: "our bar at 10,000" },
    read: (figures) => worst(figures, "max"),
  },
  {
    title: "Elements in the page",
    unit: "count",
    bar: { value: 1500, label: "our bar, the graphic alone" },
    read: ({ nodes }) => nodes,
  },
  { title: "JavaScript heap, once ready", unit: "MB", read: ({ heapBytes }) => heapBytes },
];

export function reportPage(results: Results): string {
  const { timeline = [], page = [], trace = [], embed } = results;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blue Lamp: benchmark</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${PAGE_STYLE}</style></head><body>`,
    `<h1>Blue Lamp: benchmark of ${escapeHtml(results.date)}</h1><p>${escapeHtml(machineLine(results))}</p>`,
    section(barsTable(verdicts(results))),
    timeline.length === 0 ? "" : timelineSections(timeline),
    trace.length === 0 ? "" : section(traceTable(trace)),
    page.length === 0 ? "" : section(pagesTable(page)),
    section(embedTable(embed)),
    section(otherTable(results)),
    "</body></html>",
  ].join("\n");
}

function timelineSections(timeline: readonly TimelineResult[]): string {
  const charts = MEASURES.map((measure) => figure(chartOf(measure, timeline))).join("");
  const pictures = timeline
    .flatMap(({ system, entries, figures }) =>
      figures === undefined
        ? []
        : [
            `<figure><img src="${escapeHtml(figures.picture)}" alt=""><figcaption>${escapeHtml(system)}, ` +
              `${quantity(entries, "count")} entries, when ready</figcaption></figure>`,
          ],
    )
    .join("");
  const givenUp = timeline
    .filter(({ figures }) => figures === undefined)
    .map(({ system, entries, givenUp = "" }) => `${system} at ${quantity(entries, "count")}: ${givenUp}`);
  return [
    "<h2>Entries, from hundreds to a hundred thousand</h2><p>Both axes are logarithmic; a line ends where its system was given up.",
    givenUp.length === 0 ? "" : ` ${escapeHtml(givenUp.join("; "))}.`,
    `</p><div class="charts">${charts}</div>`,
    section(timelineTable(timeline)),
    `<h2>As a reader saw them</h2><div class="pictures">${pictures}</div>`,
  ].join("");
}

function chartOf({ title, unit, bar, read }: Measure, timeline: readonly TimelineResult[]): Chart {
  const systems = [...new Set(timeline.map(({ system }) => system))];
  const lines: Line[] = systems.map((system) => {
    const own = timeline.filter((result) => result.system === system);
    return {
      name: system,
      ours: own[0].ours,
      points: own.flatMap(({ entries, figures }) => {
        const value = figures && read(figures);
        return value === undefined || !Number.isFinite(value) ? [] : [{ x: entries, y: value }];
      }),
    };
  });
  const format = (value: number): string => quantity(value, unit).replace(/\.0+(?= )/, "");
  return { title, lines, format, ...(bar === undefined ? {} : { bar }) };
}

function figure(chart: Chart): string {
  return `<figure><h3>${escapeHtml(chart.title)}</h3>${chartSvg(chart)}</figure>`;
}

function section({ title, head, rows }: Table): string {
  if (rows.length === 0) {
    return "";
  }
  const headCells = head.map((words) => `<th>${escapeHtml(words)}</th>`).join("");
  const bodyRows = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return `<h2>${escapeHtml(title)}</h2><div class="wide"><table><tr>${headCells}</tr>${bodyRows}</table></div>`;
}

function cell(words: string): string {
  return words === "MISSED" ? '<td class="missed">missed</td>' : `<td>${escapeHtml(words)}</td>`;
}
