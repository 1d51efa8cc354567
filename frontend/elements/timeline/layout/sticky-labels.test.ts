import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { anyRow, entriesOf, inYear, onDay, prepare, type Laid } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";
import { hitBox, itemAt, type HitBox } from "./hit-test.js";
import { layOut } from "./layout.js";
import type { Layout } from "./placed.js";

const anyWindow = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 150, size: "max" }),
  size: fc.constantFrom<readonly [number, number]>([1_920, 1_000], [1_280, 656], [390, 720], [800, 260]),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 12, noNaN: true }),
});

function windowOf({ model: { limits } }: Laid, from: number, octaves: number): TimeWindow {
  const days = lengthDays(limits.outer) / 2 ** octaves;
  const start = limits.outer.start + from * (lengthDays(limits.outer) - days);
  return clamp({ start, end: start + days }, limits);
}

function lay({ metrics, model, placement }: Laid, window: TimeWindow): Layout {
  return layOut(model, placement, new TimeScale(window, metrics.timePx, metrics.reversed), metrics);
}

const SLACK_PX = 0.01;

function meet(a: HitBox, b: HitBox): boolean {
  return (
    a.x + SLACK_PX < b.x + b.width &&
    b.x + SLACK_PX < a.x + a.width &&
    a.y + SLACK_PX < b.y + b.height &&
    b.y + SLACK_PX < a.y + a.height
  );
}

describe("labels at the edges", () => {
  test("are never cut, at rest or while the window moves", () => {
    const anyMoves = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }));
    fc.assert(
      fc.property(anyWindow, anyMoves, ({ rows, size, rtl, reversed, from, octaves }, moves) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const { padPx, timePx, vertical } = laid.metrics;
        let window = windowOf(laid, from, octaves);
        for (const move of [0, ...moves]) {
          const days = lengthDays(window) * move;
          window = clamp({ start: window.start + days, end: window.end + days }, laid.model.limits);
          for (const mark of lay(laid, window).marks.filter(({ pinned }) => !pinned)) {
            const { height, width, x, y } = hitBox(mark, laid.metrics);
            const [start, end] = vertical ? [y, y + height] : [x, x + width];
            expect(start).toBeGreaterThanOrEqual(-padPx - 1);
            expect(end).toBeLessThanOrEqual(timePx + padPx + 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("that stick cover nothing, and have their marks in the window", () => {
    fc.assert(
      fc.property(anyWindow, ({ rows, size, rtl, reversed, from, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const window = windowOf(laid, from, octaves);
        const layout = lay(laid, window);
        // When time runs down, dots and clusters have a column within the marks' areas, where they are pressed first.
        const beside = [...layout.dots, ...layout.clusters];
        const items = laid.metrics.vertical ? layout.marks : [...layout.marks, ...beside];
        for (const mark of layout.marks.filter(({ pinned, stuck }) => stuck !== undefined && !pinned)) {
          const day = laid.model.at[mark.entry];
          expect(day >= window.start && day <= window.end).toBe(true);
          const box = hitBox(mark, laid.metrics);
          expect(items.filter((item) => item !== mark && meet(box, hitBox(item, laid.metrics)))).toEqual([]);
        }
        for (const item of beside) {
          const [x, y] = laid.metrics.vertical
            ? [item.acrossPx, item.alongPx]
            : [item.alongPx, item.acrossPx];
          expect(itemAt(layout, laid.metrics, x, y)).toBe(item);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("stay at the edge as the window moves, and then go with their marks", () => {
    const title = "A title that is long enough";
    const laid = prepare([onDay(dayOf(1940)), onDay(dayOf(1950, 6, 15), { title })], 1_280, 656);
    const places = Array.from({ length: 24 }, (_, step) => {
      const window = { start: dayOf(1949, 5) + step * 15, end: dayOf(1950, 7) + step * 15 };
      const [mark] = lay(laid, window).marks;
      return { alongPx: mark.alongPx, stuck: mark.stuck };
    });
    const stuck = places.filter((place) => place.stuck !== undefined);
    expect(stuck.length).toBeGreaterThan(2);
    expect(new Set(stuck.map(({ alongPx }) => alongPx.toFixed(3))).size).toBe(1);
    places.slice(1).forEach(({ alongPx }, position) => {
      expect(alongPx).toBeLessThanOrEqual(places[position].alongPx + 1e-6);
    });
  });

  test("go whole with the mark that leaves the window", () => {
    const title = "One that has just left it";
    const laid = prepare([onDay(dayOf(1949)), onDay(dayOf(1950), { title })], 1_280, 656);
    expect(entriesOf(lay(laid, { start: dayOf(1950) + 2, end: dayOf(1951) }))).toEqual([]);
  });

  test.each([false, true])("stay with a mark at the very end of the window, reversed: %s", (reversed) => {
    const laid = prepare([onDay(dayOf(1950))], 1_080, 1_800, false, reversed);
    const [day] = laid.model.at;
    for (let days = 4; days < 40; days += 0.7) {
      expect(entriesOf(lay(laid, { start: day, end: day + days }))).toEqual([0]);
      expect(entriesOf(lay(laid, { start: day - days, end: day }))).toEqual([0]);
    }
  });
});

describe("on a phone", () => {
  test("an entry at the window's first day has its whole title, also beside one that lasts through the window", () => {
    const title = "Tanzania’s police reach the network by satellite";
    const rows = [
      onDay(dayOf(2004, 12, 2), { title, picture: "drawing.svg?v=1", place: "Lyon, France" }),
      {
        date: "1987/2015",
        earliest: dayOf(1987),
        latest: dayOf(2015),
        title: "Water cannon: Berlin, London",
        theme: 1,
      },
    ];
    const laid = prepare(
      [...rows, ...Array.from({ length: 60 }, (_, year) => inYear(1930 + year))],
      390,
      720,
    );
    const { metrics, model, placement } = laid;
    const window = { start: dayOf(2004, 12, 1), end: dayOf(2005, 1, 1) };
    const layout = layOut(model, placement, new TimeScale(window, metrics.timePx), metrics);
    const marks = new Map(layout.marks.map((mark) => [mark.entry, mark]));
    expect(marks.get(0)).toMatchObject({ form: "card", hasPicture: true });
    expect(marks.get(1)).toMatchObject({ pinned: true });
    expect(layout.dots).toEqual([]);
    const boxes = layout.marks.map((mark) => hitBox(mark, metrics));
    expect(boxes.some((box, at) => boxes.slice(at + 1).some((other) => meet(box, other)))).toBe(false);
  });
});
