import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { NO_FOREGROUND } from "../model/links.js";
import { anyRow, entriesOf, inYear, onDay, prepare, type Laid } from "../testing/documents.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";
import { TimeScale } from "../time/scale.js";
import { hitBox, meet, type HitBox } from "./hit-test.js";
import { labelText } from "./label-widths.js";
import { layOut } from "./layout.js";
import type { Layout, PlacedItem, PlacedMark } from "./placed.js";
import { overhangPx } from "./overhang.js";

const SIZES: readonly (readonly [number, number])[] = [
  [1_920, 1_000],
  [1_280, 656],
  [390, 720],
  [800, 260],
];

const anyCase = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 200, size: "max" }),
  size: fc.constantFrom(...SIZES),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 11, noNaN: true }),
});

function windowOf({ model }: Laid, start: number, octaves: number): TimeWindow {
  const { outer } = model.limits;
  const days = lengthDays(outer) / 2 ** octaves;
  const from = outer.start + start * (lengthDays(outer) - days);
  return clamp({ start: from, end: from + days }, model.limits);
}

function lay(laid: Laid, window: TimeWindow, rests: boolean): Layout {
  const { metrics, model, placement } = laid;
  const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
  return layOut(model, placement, scale, metrics, NO_FOREGROUND, undefined, rests);
}

function inOrder(layout: Layout): Layout {
  return { ...layout, marks: layout.marks.toSorted((one, other) => one.entry - other.entry) };
}

/** Where something else stands in the way of a mark; when time runs down, dots and clusters have their own column. */
function othersOf({ clusters, dots, marks }: Layout, own: number, { metrics }: Laid): HitBox[] {
  const items: PlacedItem[] = metrics.vertical ? [...marks] : [...marks, ...dots, ...clusters];
  return items.filter((item) => "members" in item || item.entry !== own).map((item) => hitBox(item, metrics));
}

/** The dots whose whole title has room in a row of their lane. */
function poorThatHaveRoom(laid: Laid, layout: Layout, window: TimeWindow): string[] {
  const { metrics, model, placement } = laid;
  const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
  return layout.dots
    .filter(
      ({ entry, pinned }) => !pinned && model.at[entry] >= window.start && model.at[entry] <= window.end,
    )
    .filter(({ entry }) => {
      const track = metrics.vertical ? 0 : model.lane[entry];
      const others = othersOf(layout, entry, laid);
      return (
        layout.marks.filter((mark) => metrics.vertical || model.lane[mark.entry] === track).length <
          placement.mostMarksIn(track) &&
        placement.wholeForms(entry).some((room) =>
          rowsFor(laid, track, room.rows).some((acrossPx) =>
            [true, false].some((leftward) => {
              const mark: PlacedMark = {
                ...room,
                entry,
                alongPx: scale.toPx(model.at[entry]),
                acrossPx: metrics.vertical ? middleOfColumn(laid, entry) : acrossPx,
                displacedPx: 0,
                leftward: metrics.vertical ? metrics.rtl : leftward,
                row: 0,
                hasPicture: room.form === "disc",
                pinned: false,
                extent: undefined,
              };
              const box = hitBox(mark, metrics);
              return overhangPx(mark, metrics) === 0 && !others.some((other) => meet(box, other));
            }),
          ),
        )
      );
    })
    .map(({ entry }) => labelText(model.columns, entry, "title"));
}

function middleOfColumn({ metrics, model }: Laid, entry: number): number {
  const { heightPx, topPx } = metrics.lanes[model.lane[entry]];
  const px = topPx + heightPx / 2;
  return metrics.rtl ? metrics.plotWidthPx - px : px;
}

/** The middles of all places that a label of so many rows can have in a lane. */
function rowsFor({ metrics }: Laid, track: number, rows: number): number[] {
  if (metrics.vertical) {
    return [0];
  }
  const { heightPx, rows: inLane, topPx } = metrics.lanes[track];
  const pitchPx = Math.min(metrics.pitchPx, heightPx / (inLane + 1));
  const firstPx = topPx + (heightPx - (inLane + 1) * pitchPx) / 2;
  return Array.from(
    { length: Math.max(inLane - rows + 1, 0) },
    (_, row) => firstPx + (row + rows / 2) * pitchPx,
  );
}

function overlapsOf(layout: Layout, { metrics }: Laid): string[] {
  const { clusters, dots, marks } = layout;
  const groups = metrics.vertical ? [marks, [...dots, ...clusters]] : [[...marks, ...dots, ...clusters]];
  const isOver = (a: HitBox, b: HitBox): boolean =>
    a.x + 0.01 < b.x + b.width &&
    b.x + 0.01 < a.x + a.width &&
    a.y + 0.01 < b.y + b.height &&
    b.y + 0.01 < a.y + a.height;
  return groups.flatMap((items) => {
    const boxes = items.map((item) => hitBox(item, metrics));
    return boxes.flatMap((box, position) =>
      boxes
        .slice(position + 1)
        .filter((other) => isOver(box, other))
        .map((other) => JSON.stringify([box, other])),
    );
  });
}

describe("a window at rest", () => {
  test("leaves no dot whose title has room", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        fc.pre(!laid.placement.isColumn);
        const window = windowOf(laid, start, octaves);
        const layout = lay(laid, window, true);
        expect(poorThatHaveRoom(laid, layout, window)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("covers nothing, and shows every entry once as before", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const window = windowOf(laid, start, octaves);
        const before = entriesOf(lay(laid, window, false)).sort((a, b) => a - b);
        const layout = lay(laid, window, true);
        expect(overlapsOf(layout, laid)).toEqual([]);
        expect(entriesOf(layout).sort((a, b) => a - b)).toEqual(before);
        // Once more at rest it stays as it is; which of two marks is named first is no matter, since they cover nothing.
        expect(inOrder(lay(laid, window, true))).toEqual(inOrder(layout));
      }),
      { numRuns: 200 },
    );
  });

  test("keeps while it pans what it gave, until something stands there, and gives nothing new", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.double({ min: -1, max: 1, noNaN: true }),
        ({ rows, size, rtl, reversed, start, octaves }, by) => {
          const laid = prepare(rows, size[0], size[1], rtl, reversed);
          const { metrics, model, placement } = laid;
          const window = windowOf(laid, start, octaves);
          const rested = lay(laid, window, true);
          const given = placement.restingForms;
          const shift = lengthDays(window) * by;
          const moved = clamp({ start: window.start + shift, end: window.end + shift }, model.limits);
          const now = lay(laid, moved, false);
          expect(placement.restingForms).toBe(given);
          const bare = prepare(rows, size[0], size[1], rtl, reversed);
          const level = lay(bare, moved, false);
          const marked = new Set(level.marks.map(({ entry }) => entry));
          expect(now.marks.filter(({ entry }) => !marked.has(entry) && !given.has(entry))).toEqual([]);
          expect(overlapsOf(now, laid)).toEqual([]);
          for (const mark of rested.marks.filter(({ entry }) => given.has(entry))) {
            const alongPx = new TimeScale(moved, metrics.timePx, metrics.reversed).toPx(model.at[mark.entry]);
            const there = { ...mark, alongPx };
            const isInside = alongPx >= 0 && alongPx <= metrics.timePx && overhangPx(there, metrics) === 0;
            const isFree = !othersOf(now, mark.entry, laid).some((other) =>
              meet(hitBox(there, metrics), other),
            );
            if (
              isInside &&
              isFree &&
              !marked.has(mark.entry) &&
              now.dots.some(({ entry }) => entry === mark.entry)
            ) {
              throw new Error(`lost ${mark.entry}`);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("names an entry whose neighbours have just left the window", () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      inYear(1950, { significance: 5, title: `A neighbour that matters more, number ${index}` }),
    );
    const laid = prepare([...crowd, onDay(dayOf(1951, 2), { significance: 1, title: "Boats" })], 1_280, 200);
    const window = { start: dayOf(1951, 1, 20), end: dayOf(1953) };
    expect(lay(laid, window, false).marks.map(({ entry }) => entry)).not.toContain(crowd.length);
    expect(lay(laid, window, true).marks.map(({ entry }) => entry)).toContain(crowd.length);
  });
});
