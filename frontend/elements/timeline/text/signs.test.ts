import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { layOut } from "../layout/layout.js";
import { itemOf, type PlacedMark } from "../layout/placed.js";
import { inYear, onDay, prepare, type Row } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { signsOf } from "./signs.js";

/** The signs of an entry alone in a window of ten years. */
function signs(row: Row, from = 1980): readonly string[] {
  const { metrics, model, placement } = prepare([row], 1_280, 720);
  const scale = new TimeScale({ start: dayOf(from), end: dayOf(from + 10) }, metrics.timePx, false);
  const item = itemOf(layOut(model, placement, scale, metrics), 0);
  return item === undefined ? [] : signsOf(item, model);
}

describe("the signs of a mark", () => {
  test("are those that are drawn", () => {
    expect(signs(onDay(dayOf(1985)))).toEqual([]);
    expect(signs(inYear(1985))).toEqual(["signBand"]);
    expect(signs({ ...onDay(dayOf(1985)), date: "1985-01-01~" })).toEqual(["signGlow"]);
    expect(signs({ date: "1983/1986", earliest: dayOf(1983), latest: dayOf(1987) - 1 })).toEqual(["signBar"]);
  });

  test("begin with the one that most needs a word", () => {
    const open = { date: "1975~/..", earliest: dayOf(1975), latest: null };
    expect(signs(open)).toEqual(["signRing", "signFade", "signBar", "signGlow"]);
  });
});

test("an entry of the thread is told by its arcs", () => {
  const { model, placement, metrics } = prepare([onDay(dayOf(1983)), onDay(dayOf(1987))], 1_280, 720);
  const scale = new TimeScale({ start: dayOf(1980), end: dayOf(1990) }, metrics.timePx, false);
  const layout = layOut(model, placement, scale, metrics);
  const item = itemOf(layout, 1) as PlacedMark;
  const links = [{ from: 0, to: 1, near: true }];
  expect(signsOf(item, model, { selected: 0, links, entries: new Set([0, 1]) })).toEqual(["signArc"]);
  expect(signsOf(item, model, { selected: 0, links, entries: new Set([0]) })).toEqual([]);
});

test("a cluster is told by its number", () => {
  const members = Int32Array.of(0, 1);
  const { model } = prepare([onDay(0), onDay(0)], 1_280, 720);
  expect(signsOf({ members, lane: 0, alongPx: 0, acrossPx: 0 }, model)).toEqual(["signCount"]);
});

test("a disc is told by its ring", () => {
  const { model, placement, metrics } = prepare([onDay(dayOf(1985))], 1_280, 720);
  const scale = new TimeScale({ start: dayOf(1980), end: dayOf(1990) }, metrics.timePx, false);
  const item = itemOf(layOut(model, placement, scale, metrics), 0);
  expect(signsOf({ ...item, form: "disc", hasPicture: true } as PlacedMark, model)).toEqual(["signDisc"]);
});
