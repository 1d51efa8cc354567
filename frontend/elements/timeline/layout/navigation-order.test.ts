import { describe, expect, test } from "vitest";
import { layOut } from "./layout.js";
import { TimeScale } from "../time/scale.js";
import { onDay, prepare, type Row } from "../testing/documents.js";
import { nextEntry, type NavigationStep } from "./navigation-order.js";
import type { TimeWindow } from "../time/window.js";

/** Walks from the first entry over 1,280 × 656 pixels; answers the entries in the order of focus. */
function path(
  rows: readonly Row[],
  steps: readonly NavigationStep[],
  window?: TimeWindow,
): (number | undefined)[] {
  const { model, metrics, placement } = prepare(rows, 1_280, 656);
  const scale = new TimeScale(window ?? model.limits.outer, metrics.timePx);
  const layout = layOut(model, placement, scale, metrics);
  let focused: number | undefined;
  return steps.map((step) => {
    focused = nextEntry(model, layout, scale, focused, step) ?? focused;
    return focused;
  });
}

const A0 = onDay(0, { theme: 0 });
const A1 = onDay(4_500, { theme: 0 });
const B0 = onDay(2_000, { theme: 1 });
const B1 = onDay(6_000, { theme: 1 });

describe("walk", () => {
  test("goes to the first and the last entry of all", () => {
    expect(path([A0, B0, A1, B1], ["last", "first"])).toEqual([3, 0]);
  });

  test("goes on in the lane, and at its end to the next entry of any lane", () => {
    expect(path([A0, B0, A1, B1], ["first", "later", "later"])).toEqual([0, 2, 3]);
  });

  test("goes back in the lane", () => {
    expect(path([A0, B0, A1, B1], ["last", "earlier", "earlier"])).toEqual([3, 1, 0]);
  });

  test("crosses to the nearest entry of the next lane and back", () => {
    expect(path([A0, B0, A1, B1], ["first", "lane-after", "lane-before"])).toEqual([0, 1, 0]);
  });

  test("stays at the first lane, the last lane, the first and the last entry", () => {
    expect(path([A0, B0], ["first", "lane-before", "earlier"])).toEqual([0, 0, 0]);
    expect(path([A0, B0], ["last", "lane-after", "later"])).toEqual([1, 1, 1]);
  });

  test("starts at the first visible entry", () => {
    expect(path([A0, A1, B1], ["later"], { start: 3_000, end: 5_000 })).toEqual([1]);
  });

  test("goes on to entries beyond the window", () => {
    expect(path([A0, A1, B1], ["first", "later"], { start: -10, end: 10 })).toEqual([0, 1]);
  });

  test("reaches every entry, dots and the first of each cluster included, by one key", () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      onDay(index * 40, { theme: 0, title: "x".repeat(50) }),
    );
    const { model, metrics, placement } = prepare(rows, 1_280, 656);
    const scale = new TimeScale(model.limits.outer, metrics.timePx);
    const { marks, dots, clusters } = layOut(model, placement, scale, metrics);
    const stops = marks.length + dots.length + clusters.length;
    const walked = path(rows, ["first", ...Array<NavigationStep>(stops - 1).fill("later")]);
    expect(new Set(walked).size).toBe(stops);
    const days = walked.map((entry) => model.at[entry ?? -1]);
    expect(days.at(-1)).toBeGreaterThan(8_000);
  });

  test("answers nothing for an empty timeline", () => {
    expect(path([], ["first", "later", "lane-after"])).toEqual([undefined, undefined, undefined]);
  });
});
