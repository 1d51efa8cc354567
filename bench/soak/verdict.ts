/** Holds what was read against the bars that were set before anything was measured. */
import type { Verdict } from "../report/bars.ts";
import type { Table } from "../report/table.ts";
import type { Quantity, Readings } from "./readings.ts";
import { growth, slope, type Reading } from "./trend.ts";

/** The first quarter of a soak warms up: Java compiles, caches fill. */
const WARM_UP = 0.25;
const MONTH_HOURS = 30 * 24;
const MB = 1_000_000;
/** A count that stays may be off by so much at either end. */
const LEAST_STEP = 1;
const SMALL_SHARE = 0.005;

const NAMES: Readonly<Record<Quantity, string>> = {
  browserHeap: "Browser, heap",
  browserMemory: "Browser, memory",
  nodes: "Browser, nodes",
  listeners: "Browser, listeners",
  documents: "Browser, documents",
  browserFiles: "Browser, open files",
  serverHeap: "Server, heap",
  serverMemory: "Server, memory",
  serverFiles: "Server, open files",
  watcherMemory: "Launcher, memory",
  connections: "Connections",
  disk: "Disk",
};
const IN_BYTES: readonly Quantity[] = [
  "browserHeap",
  "browserMemory",
  "serverHeap",
  "serverMemory",
  "watcherMemory",
  "disk",
];
const COUNTED: readonly Quantity[] = [
  "nodes",
  "listeners",
  "documents",
  "browserFiles",
  "serverFiles",
  "connections",
];

/** What goes wrong in a soak at all. */
export interface Faults {
  readonly errors: readonly string[];
  readonly restarts: number;
}

/** The readings after the warm-up. */
function rowOf(readings: readonly Readings[], quantity: Quantity): readonly Reading[] {
  const end = readings.at(-1)?.hour ?? 0;
  return readings
    .filter(({ hour }) => hour >= end * WARM_UP)
    .map(({ hour, values }) => ({ hour, value: values[quantity] }));
}

function told(quantity: Quantity, value: number): string {
  return IN_BYTES.includes(quantity) ? megabytes(value) : value.toFixed(0);
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(2)} MB`;
}

/** What was read, quantity by quantity. */
export function readingsTable(readings: readonly Readings[]): Table {
  return {
    title: "What a kiosk holds between two visitors",
    head: ["", "warm", "end", "growth", "an hour", "30 days"],
    rows: (Object.keys(NAMES) as Quantity[]).map((quantity) => {
      const row = rowOf(readings, quantity);
      const perHour = slope(row);
      return [
        NAMES[quantity],
        ...[row.at(0)?.value ?? 0, row.at(-1)?.value ?? 0, growth(row)].map((value) => told(quantity, value)),
        IN_BYTES.includes(quantity) ? megabytes(perHour) : perHour.toFixed(2),
        told(quantity, perHour * MONTH_HOURS),
      ];
    }),
  };
}

export function verdicts(readings: readonly Readings[], faults: Faults): readonly Verdict[] {
  const month = (quantity: Quantity, limit: number): Verdict => {
    const drawnOut = slope(rowOf(readings, quantity)) * MONTH_HOURS;
    return {
      what: `${NAMES[quantity]}: the slope drawn out to 30 days`,
      bar: `under ${megabytes(limit)}`,
      measured: megabytes(drawnOut),
      met: drawnOut < limit,
    };
  };
  const grown = growth(rowOf(readings, "browserHeap"));
  const resident = readings.at(-1)?.values.serverMemory ?? Infinity;
  return [
    {
      what: `${NAMES.browserHeap}: growth`,
      bar: "under 5 MB",
      measured: megabytes(grown),
      met: grown < 5 * MB,
    },
    month("browserHeap", 100 * MB),
    month("serverHeap", 100 * MB),
    month("disk", 1000 * MB),
    {
      what: `${NAMES.serverMemory}: at the end`,
      bar: "at most 256 MB",
      measured: megabytes(resident),
      met: resident <= 256 * MB,
    },
    ...COUNTED.map((quantity) => steady(quantity, rowOf(readings, quantity))),
    {
      what: "Errors of the page",
      bar: "none",
      measured: String(faults.errors.length),
      met: faults.errors.length === 0,
    },
    {
      what: "Server or browser started again",
      bar: "never",
      measured: String(faults.restarts),
      met: faults.restarts === 0,
    },
  ];
}

function steady(quantity: Quantity, row: readonly Reading[]): Verdict {
  const hours = (row.at(-1)?.hour ?? 0) - (row.at(0)?.hour ?? 0);
  const risen = slope(row) * hours;
  return {
    what: `${NAMES[quantity]}: growth by the slope`,
    bar: "none",
    measured: risen.toFixed(1),
    met: risen < Math.max(LEAST_STEP, SMALL_SHARE * (row.at(0)?.value ?? 0)),
  };
}

export function verdictsTable(found: readonly Verdict[]): Table {
  return {
    title: "Bars",
    head: ["", "bar", "measured", ""],
    rows: found.map(({ what, bar, measured, met }) => [what, bar, measured, met ? "met" : "MISSED"]),
  };
}
