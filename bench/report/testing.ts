/** Small results for tests. */
import type { TimelineFigures, TimelineResult } from "../timeline/measure-timelines.ts";
import type { Results } from "./results.ts";

export const SMOOTH = { p50: 16.7, p95: 16.8, max: 33.4 };

export function figures(more: Partial<TimelineFigures> = {}): TimelineFigures {
  return {
    runs: 3,
    readyMs: 400,
    nodes: 1200,
    graphicNodes: 1000,
    heapBytes: 5e6,
    codeBytes: 40_000,
    zoomedInDays: 150,
    frames: { zoomIn: SMOOTH, drag: SMOOTH, zoomOut: SMOOTH },
    picture: "data:image/jpeg;base64,AA",
    ...more,
  };
}

export function ours(entries: number, more: Partial<TimelineFigures> = {}): TimelineResult {
  return { system: "Blue Lamp", ours: true, entries, figures: figures(more) };
}

export function resultsOf(more: Partial<Results>): Results {
  return {
    date: "2026-11-22",
    quick: false,
    machine: {
      processors: "2 × Processor",
      memory: "8 GB",
      system: "Linux 6.1",
      browser: "Chrome/150",
      java: "25",
      node: "24",
      loadBefore: 0.1,
      busy: false,
    },
    versions: { "vis-timeline": "8.5.4" },
    ...more,
  };
}
