/** What is read of a kiosk between two visitors. */
import { execFile } from "node:child_process";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { KioskMachine } from "./kiosk-machine.ts";
import type { KioskPage } from "./kiosk-page.ts";
import { connectionsTo, familyOf, openFiles, residentBytes } from "./processes.ts";

const run = promisify(execFile);

/** A row of readings; each quantity by its name. */
export interface Readings {
  /** Of simulated time since the first. */
  readonly hour: number;
  readonly visits: number;
  readonly values: Readonly<Record<Quantity, number>>;
}

export const QUANTITIES = [
  "browserHeap",
  "browserMemory",
  "nodes",
  "listeners",
  "documents",
  "browserFiles",
  "serverHeap",
  "serverMemory",
  "serverFiles",
  "watcherMemory",
  "connections",
  "disk",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** @param jcmd - program of the JDK that asks a running Java */
export async function read(
  machine: KioskMachine,
  page: KioskPage,
  jcmd: string,
): Promise<Readings["values"]> {
  const { watcher, server, browser } = machine.parts();
  const browsers = familyOf(browser);
  // What is only waited for to be finalised goes with the second collection.
  await page.send("HeapProfiler.collectGarbage", {});
  await page.send("HeapProfiler.collectGarbage", {});
  const { metrics } = await page.send("Performance.getMetrics", {});
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  return {
    browserHeap: metric("JSHeapUsedSize"),
    browserMemory: residentBytes(browsers),
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    documents: metric("Documents"),
    browserFiles: openFiles(browsers),
    serverHeap: await javaHeap(server, jcmd),
    serverMemory: residentBytes([server]),
    serverFiles: openFiles([server]),
    watcherMemory: residentBytes([watcher]),
    connections: connectionsTo(machine.port),
    disk: bytesIn(machine.folder),
  };
}

/** Used bytes of a Java heap, after a collection. */
async function javaHeap(processId: number, jcmd: string): Promise<number> {
  // As in the browser, some of it goes with the second collection.
  await run(jcmd, [String(processId), "GC.run"]);
  await run(jcmd, [String(processId), "GC.run"]);
  const { stdout } = await run(jcmd, [String(processId), "GC.heap_info"]);
  return usedOf(stdout);
}

/** Sums what the generations use; below them stands what classes take, beside the heap. */
export function usedOf(heapInfo: string): number {
  const [heap] = heapInfo.split(/metaspace/i);
  return [...heap.matchAll(/, used (\d+)K/g)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes) * 1024,
    0,
  );
}

function bytesIn(folder: string): number {
  let sum = 0;
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, file.name);
    try {
      sum += file.isDirectory() ? bytesIn(path) : lstatSync(path).blocks * 512;
    } catch {
      // It was taken away meanwhile.
    }
  }
  return sum;
}
