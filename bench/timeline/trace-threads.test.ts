import { expect, test } from "vitest";
import type { TraceEvent } from "../browser/protocol.ts";
import { threadTimes } from "./trace-threads.ts";

const MAIN = 1;
const RASTER = 2;
const DISPLAY = 3;

function thread(tid: number, name: string): TraceEvent {
  return { name: "thread_name", cat: "__metadata", ph: "M", pid: 1, tid, ts: 0, args: { name } };
}

/** An event with times in milliseconds. */
function event(tid: number, name: string, fromMs: number, lastsMs: number): TraceEvent {
  return { name, cat: "devtools.timeline", ph: "X", pid: 1, tid, ts: fromMs * 1000, dur: lastsMs * 1000 };
}

const threads = [
  thread(MAIN, "CrRendererMain"),
  thread(RASTER, "ThreadPoolForegroundWorker"),
  thread(DISPLAY, "VizCompositorThread"),
];

test("an enclosed event's time is not counted to the one around it", () => {
  const { scriptMs, styleMs, paintMs, mainMs } = threadTimes([
    ...threads,
    event(MAIN, "RunTask", 0, 10),
    event(MAIN, "FireAnimationFrame", 1, 6),
    event(MAIN, "UpdateLayoutTree", 3, 2),
    event(MAIN, "Paint", 8, 1),
  ]);
  expect({ scriptMs, styleMs, paintMs, mainMs }).toEqual({ scriptMs: 4, styleMs: 2, paintMs: 1, mainMs: 10 });
});

test("an event of no known kind counts to the one around it", () => {
  const { scriptMs } = threadTimes([...threads, event(MAIN, "FunctionCall", 0, 5), event(MAIN, "X", 1, 2)]);
  expect(scriptMs).toBe(5);
});

test("raster and display are told apart from the main thread, overlapping events counted once", () => {
  const { rasterMs, displayMs, mainMs, wallMs } = threadTimes([
    ...threads,
    event(RASTER, "RasterTask", 0, 4),
    event(RASTER, "OtherTask", 5, 9),
    event(DISPLAY, "Display::DrawAndSwap", 10, 6),
    event(DISPLAY, "SoftwareRenderer", 12, 2),
  ]);
  expect({ rasterMs, displayMs, mainMs, wallMs }).toEqual({
    rasterMs: 4,
    displayMs: 6,
    mainMs: 0,
    wallMs: 16,
  });
});

test("a trace of nothing is nothing", () => {
  expect(threadTimes([]).wallMs).toBe(0);
});
