/**
 * Who was busy during a movement, from a trace of the browser: the page's main thread by kind of work, the threads that
 * turn paint into pixels (raster), and the one that puts the screen together (display). With a graphics processor the
 * last two cost nearly nothing; with software drawing, as in a headless browser, they can be the limit.
 */
import type { TraceEvent } from "../browser/protocol.ts";

export interface ThreadTimes {
  /** From the first to the last event. */
  readonly wallMs: number;
  /** The main thread's own time by kind; `mainMs` is all of it. */
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly paintMs: number;
  readonly mainMs: number;
  /** All raster threads together. */
  readonly rasterMs: number;
  readonly displayMs: number;
}

export interface TraceResult extends ThreadTimes {
  readonly movement: string;
}

export const TRACE_CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "cc",
  "viz",
  "v8",
];

type Kind = "script" | "style" | "paint" | "other";

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    "script",
    /^(FunctionCall|EvaluateScript|EventDispatch|FireAnimationFrame|TimerFire|RunMicrotasks|v8\.|V8\.|M(aj|in)orGC)/,
  ],
  [
    "style",
    /^(UpdateLayoutTree|RecalculateStyles|Layout|PrePaint|HitTest|InvalidateLayout|ScheduleStyleRecalculation)/,
  ],
  ["paint", /^(Paint|Layerize|Commit|UpdateLayer|CompositeLayers)/],
];
const US_PER_MS = 1000;

interface Timed {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Events by thread name, complete ones only, in order of time and the enclosing before the enclosed. */
export function threadTimes(events: readonly TraceEvent[]): ThreadTimes {
  const threads = timedByThread(events);
  const of = (name: RegExp): Timed[][] =>
    threads.filter(([thread]) => name.test(thread)).map(([, timed]) => timed);
  const all = threads.flatMap(([, timed]) => timed);
  const kinds: Record<Kind, number> = { script: 0, style: 0, paint: 0, other: 0 };
  const mains = of(/^CrRendererMain$/);
  mains.forEach((timed) => {
    addOwnTimes(timed, kinds);
  });
  const raster = threads.map(([, timed]) => timed.filter(({ name }) => name === "RasterTask"));
  return {
    wallMs: all.length === 0 ? 0 : (latest(all) - earliest(all)) / US_PER_MS,
    scriptMs: kinds.script / US_PER_MS,
    styleMs: kinds.style / US_PER_MS,
    paintMs: kinds.paint / US_PER_MS,
    mainMs: sum(mains.map(busyUs)) / US_PER_MS,
    rasterMs: sum(raster.map(busyUs)) / US_PER_MS,
    displayMs: sum(of(/^VizCompositorThread$/).map(busyUs)) / US_PER_MS,
  };
}

function timedByThread(events: readonly TraceEvent[]): (readonly [string, Timed[]])[] {
  const names = new Map<string, string>();
  const timed = new Map<string, Timed[]>();
  for (const { ph, pid, tid, name, ts, dur = 0, args } of events) {
    const thread = `${pid}:${tid}`;
    if (ph === "M" && name === "thread_name") {
      names.set(thread, args?.name ?? "");
    } else if (ph === "X") {
      const list = timed.get(thread) ?? [];
      list.push({ name, from: ts, to: ts + dur });
      timed.set(thread, list);
    }
  }
  return [...timed].map(([thread, list]) => [
    names.get(thread) ?? "",
    list.sort((a, b) => a.from - b.from || b.to - a.to),
  ]);
}

/** Each event's time without that of the events within it; an event of no known kind counts to the one around it. */
function addOwnTimes(timed: readonly Timed[], kinds: Record<Kind, number>): void {
  const open: { to: number; kind: Kind }[] = [];
  for (const { name, from, to } of timed) {
    while (open.length > 0 && open[open.length - 1].to <= from) {
      open.pop();
    }
    const around = open.at(-1)?.kind ?? "other";
    const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? around;
    if (open.length > 0) {
      kinds[around] -= to - from;
    }
    kinds[kind] += to - from;
    open.push({ to, kind });
  }
}

/** Time covered by any of the events. */
function busyUs(timed: readonly Timed[]): number {
  let busy = 0;
  let until = -Infinity;
  for (const { from, to } of timed) {
    busy += Math.max(to - Math.max(from, until), 0);
    until = Math.max(until, to);
  }
  return busy;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function earliest(timed: readonly Timed[]): number {
  return timed.reduce((first, { from }) => Math.min(first, from), Infinity);
}

function latest(timed: readonly Timed[]): number {
  return timed.reduce((last, { to }) => Math.max(last, to), -Infinity);
}
