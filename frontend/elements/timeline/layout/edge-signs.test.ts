import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { anyRow, onDay, prepare, type Laid } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";
import { placeEdgeSigns, type EdgeSign } from "./edge-signs.js";
import { hitBox, type HitBox } from "./hit-test.js";
import { layOut } from "./layout.js";

const LENGTHS = { wholePx: 190, shortPx: 120 };

interface Shown {
  readonly signs: readonly EdgeSign[];
  readonly boxes: readonly HitBox[];
  readonly pinned: ReadonlySet<number>;
}

function show(laid: Laid, window: TimeWindow): Shown {
  const { metrics, model, placement } = laid;
  const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
  const layout = layOut(model, placement, scale, metrics);
  const items = [...layout.marks, ...layout.dots, ...layout.clusters];
  return {
    signs: placeEdgeSigns({ model, metrics, scale, layout, lengths: () => LENGTHS }),
    boxes: items.map((item) => hitBox(item, metrics)),
    pinned: new Set(
      items.flatMap((item) => ("members" in item ? [...item.members] : item.pinned ? [item.entry] : [])),
    ),
  };
}

const anyWindow = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 120, size: "max" }),
  size: fc.constantFrom<readonly [number, number]>([1_920, 1_000], [1_280, 656], [390, 720], [800, 260]),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 12, noNaN: true }),
});

function windowOf({ limits }: Laid["model"], from: number, octaves: number): TimeWindow {
  const days = lengthDays(limits.outer) / 2 ** octaves;
  const start = limits.outer.start + from * (lengthDays(limits.outer) - days);
  return clamp({ start, end: start + days }, limits);
}

function meet(a: HitBox, b: HitBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe("placeEdgeSigns", () => {
  test("covers nothing, no other sign, and stays within the plot", () => {
    fc.assert(
      fc.property(anyWindow, ({ rows, size, rtl, reversed, from, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const { boxes, signs } = show(laid, windowOf(laid.model, from, octaves));
        const { padPx, timePx, vertical } = laid.metrics;
        signs.forEach(({ box }, number) => {
          const others = [...boxes, ...signs.filter((_, other) => other !== number).map((sign) => sign.box)];
          expect(others.filter((other) => meet(box, other))).toEqual([]);
          const [start, end] = vertical ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
          expect(start).toBeGreaterThanOrEqual(-padPx - 1e-6);
          expect(end).toBeLessThanOrEqual(timePx + padPx + 1e-6);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("names the next entry and counts what lies beyond, as a look at all entries does", () => {
    fc.assert(
      fc.property(anyWindow, ({ rows, size, rtl, reversed, from, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const window = windowOf(laid.model, from, octaves);
        const { pinned, signs } = show(laid, window);
        const { at, end, lane, start } = laid.model;
        for (const { count, entry, side, track } of signs) {
          const beyond = rows.flatMap((_, other) => {
            const isThere = side === "before" ? at[other] < window.start : at[other] > window.end;
            return isThere && (laid.metrics.vertical || lane[other] === track) ? [other] : [];
          });
          expect(count).toBe(beyond.filter((other) => !pinned.has(other)).length);
          const days = beyond
            .filter((other) => start[other] >= window.end || end[other] <= window.start)
            .map((other) => at[other]);
          expect(at[entry]).toBe(side === "before" ? Math.max(...days) : Math.min(...days));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("is absent where a lane has nothing further, and shorter where there is little room", () => {
    const rows = [
      onDay(dayOf(1930), { theme: 0 }),
      onDay(dayOf(1950), { theme: 0 }),
      onDay(dayOf(1950), { theme: 1 }),
      onDay(dayOf(1970), { theme: 1 }),
    ];
    const laid = prepare(rows, 1_280, 656);
    const window = { start: dayOf(1949), end: dayOf(1951) };
    expect(show(laid, window).signs).toMatchObject([
      { track: 0, side: "before", entry: 0, count: 1, isShort: false },
      { track: 1, side: "after", entry: 3, count: 1, isShort: false },
    ]);
    expect(show(laid, laid.model.limits.outer).signs).toEqual([]);
  });
});
