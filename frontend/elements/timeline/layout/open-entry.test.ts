import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { anyRow, entriesOf, onDay, prepare, type Laid, type Row } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";
import { hitBox, inSight, meet, type HitBox } from "./hit-test.js";
import { layOut } from "./layout.js";
import { bringForward } from "./open-entry.js";
import type { Metrics } from "./metrics.js";
import { NO_FOREGROUND, type Foreground } from "../model/links.js";
import { isMark, type Layout, type PlacedItem, type PlacedMark } from "./placed.js";

const anyCase = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 200, size: "max" }),
  size: fc.constantFrom<readonly [number, number]>(
    [1_920, 1_000],
    [1_280, 656],
    [390, 720],
    [1_080, 1_800],
    [3_840, 2_090],
    [800, 260],
  ),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 12, noNaN: true }),
  which: fc.nat(),
  others: fc.array(fc.nat(), { maxLength: 6 }),
});

/** A window that holds the day of an entry. */
function windowAround(
  { model: { at, limits } }: Laid,
  entry: number,
  from: number,
  octaves: number,
): TimeWindow {
  const days = lengthDays(limits.outer) / 2 ** octaves;
  const start = at[entry] - from * days;
  return clamp({ start, end: start + days }, limits);
}

function lay({ metrics, model, placement }: Laid, window: TimeWindow, foreground: Foreground): Layout {
  return layOut(
    model,
    placement,
    new TimeScale(window, metrics.timePx, metrics.reversed),
    metrics,
    foreground,
    bringForward,
  );
}

function open(selected: number, ...others: readonly number[]): Foreground {
  return { selected, links: [], entries: new Set([selected, ...others]) };
}

function shrunk({ height, width, x, y }: HitBox): HitBox {
  return { x: x + 0.02, y: y + 0.02, width: width - 0.04, height: height - 0.04 };
}

/** When time runs down, dots and clusters lie within the areas of marks. */
function overlaps({ clusters, dots, marks }: Layout, metrics: Metrics): (readonly PlacedItem[])[] {
  const items: PlacedItem[] = [...marks, ...dots, ...clusters];
  return items.flatMap((item, position) =>
    items
      .slice(position + 1)
      .filter(
        (other) =>
          !(metrics.vertical && isMark(item) !== isMark(other)) &&
          meet(shrunk(hitBox(item, metrics)), hitBox(other, metrics)),
      )
      .map((other) => [item, other]),
  );
}

function markOf(layout: Layout, entry: number): PlacedMark | undefined {
  return layout.marks.find((mark) => mark.entry === entry);
}

/** As wide as `prepare` measures a letter. */
const LETTER_PX = 7;

/** In a column of few labels a short title is whole, since the long one may have no room beside those of others. */
function hasWholeTitle({ model, placement }: Laid, { entry, form, labelPx, text }: PlacedMark): boolean {
  const [wished] = placement.forwardForms(entry, false);
  const wholePx = model.columns.title[entry].length * LETTER_PX;
  const linesPx =
    placement.forwardForms(entry, false).find((room) => room.form === "lines")?.labelPx ?? wholePx;
  const neededPx = form === "line" ? wholePx : form === "lines" ? linesPx : 0;
  const isWhole = text === wished.text && labelPx >= neededPx - 1;
  return form === "card" || isWhole || (placement.isColumn && text === "short");
}

describe("the open entry", () => {
  test("has its mark with its whole title in every window that holds its day", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, from, octaves, which }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const entry = which % rows.length;
        const layout = lay(laid, windowAround(laid, entry, from, octaves), open(entry));
        const mark = markOf(layout, entry);
        expect(mark).toBeDefined();
        if (mark !== undefined) {
          expect(inSight(mark, laid.metrics)).toBe(true);
          const { height, width, x, y } = hitBox(mark, laid.metrics);
          const [start, end] = laid.metrics.vertical ? [y, y + height] : [x, x + width];
          expect(start).toBeGreaterThanOrEqual(-laid.metrics.padPx - 1);
          expect(end).toBeLessThanOrEqual(laid.metrics.timePx + laid.metrics.padPx + 1);
          const { lanes, timePx, vertical } = laid.metrics;
          const roomPx = vertical ? timePx : Math.max(mark.alongPx, timePx - mark.alongPx);
          const rows = vertical ? Infinity : Math.max(lanes[laid.model.lane[entry]].rows, 1);
          const wholeForms = laid.placement.forwardForms(entry, false).filter((room) => !("wholePx" in room));
          const fits = wholeForms.some(
            (room) => room.text === "title" && room.rows <= rows && room.reachPx < roomPx * 0.9,
          );
          expect(!fits || hasWholeTitle(laid, mark)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("stands at its own day in every window that holds it, and so does its thread", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, from, octaves, which, others }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const { metrics, model } = laid;
        const entry = which % rows.length;
        const window = windowAround(laid, entry, from, octaves);
        const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
        const thread = [entry, ...others.map((other) => other % rows.length)];
        const layout = lay(laid, window, open(entry, ...thread));
        expect(markOf(layout, entry)).toBeDefined();
        const marks = layout.marks.filter(({ entry: each }) => thread.includes(each));
        for (const mark of marks.filter(({ pinned }) => !pinned)) {
          const dayPx = scale.toPx(model.at[mark.entry]);
          const { height } = hitBox(mark, metrics);
          const isAtEdge = Math.min(dayPx, metrics.timePx - dayPx) < height / 2;
          const slackPx = metrics.vertical && isAtEdge ? height / 2 : 0.001;
          expect(Math.abs(mark.alongPx - dayPx)).toBeLessThanOrEqual(slackPx);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("covers nothing, and what makes way for it stays on the screen", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, from, octaves, which, others }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const entry = which % rows.length;
        const window = windowAround(laid, entry, from, octaves);
        const layout = lay(laid, window, open(entry, ...others.map((other) => other % rows.length)));
        expect(overlaps(layout, laid.metrics)).toEqual([]);
        expect(entriesOf(layout).sort((a, b) => a - b)).toEqual(
          entriesOf(lay(laid, window, NO_FOREGROUND)).sort((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("changes no mark that it does not cover", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, from, octaves, which }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        // There labels make room for one another (label-column.test.ts).
        fc.pre(!laid.placement.isColumn);
        const entry = which % rows.length;
        const window = windowAround(laid, entry, from, octaves);
        const before = lay(laid, window, NO_FOREGROUND);
        const after = lay(laid, window, open(entry));
        const mark = markOf(after, entry);
        const gone = before.marks.filter(
          (each) => each.entry !== entry && markOf(after, each.entry) === undefined,
        );
        // A dot that makes way in the row of dots may be counted with a mark that reaches down to it.
        const inRows = gone.filter(
          ({ row, rows: height }) =>
            laid.metrics.vertical || row + height <= laid.metrics.lanes[laid.model.lane[entry]].rows,
        );
        expect(
          inRows.filter(
            (each) => mark === undefined || !meet(hitBox(each, laid.metrics), hitBox(mark, laid.metrics)),
          ),
        ).toEqual([]);
        const kept = before.marks.filter(
          (each) => each.entry !== entry && markOf(after, each.entry) !== undefined,
        );
        expect(kept.map((each) => markOf(after, each.entry))).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps its form and row while the window moves, where no edge would cut it", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, octaves, which }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const entry = which % rows.length;
        const foreground = open(entry);
        // Rounding may take windows of one length to two levels of detail, and an edge may leave less room to a card.
        const places = new Map<string, Set<string>>();
        for (const from of [0.4, 0.45, 0.5, 0.55, 0.6]) {
          const window = windowAround(laid, entry, from, octaves + 3);
          const level = laid.placement.levelFor(laid.metrics.timePx / lengthDays(window));
          const { form, labelPx, row, text } = markOf(lay(laid, window, foreground), entry) ?? {};
          const closed = markOf(lay(laid, window, NO_FOREGROUND), entry);
          const isAtEdge = closed?.stuck !== undefined;
          const reachPx = Math.max(...laid.placement.forwardForms(entry, false).map((room) => room.reachPx));
          if (!laid.metrics.vertical && (isAtEdge || reachPx > laid.metrics.timePx * 0.35)) {
            continue;
          }
          const alike = `${level} ${closed?.form === "card" ? closed.labelPx : ""}`;
          places.set(alike, (places.get(alike) ?? new Set()).add(`${form} ${row} ${text} ${labelPx}`));
        }
        places.forEach((each) => {
          expect([...each]).toHaveLength(1);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("is no dot among many of one day, and takes the place of what matters least", () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      onDay(dayOf(1950) + index, {
        title: `A rather long title, number ${index}`,
        significance: 1 + (index % 5),
      }),
    );
    const laid = prepare(crowd, 1_280, 656);
    const window = { start: dayOf(1940), end: dayOf(1960) };
    const before = lay(laid, window, NO_FOREGROUND);
    expect(markOf(before, 10)).toBeUndefined();
    const after = lay(laid, window, open(10));
    expect(markOf(after, 10)).toMatchObject({ text: "title", pinned: false });
    const gone = before.marks.filter(({ entry }) => markOf(after, entry) === undefined);
    expect(gone.length).toBeLessThanOrEqual(2);
  });

  test("has its whole title at the edge when it began before the window", () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      date: "1930/1990",
      earliest: dayOf(1930) + index,
      latest: dayOf(1990),
      title: `It lasts for sixty years, number ${index}`,
      significance: 3,
    }));
    const laid = prepare(rows, 800, 360);
    const window = { start: dayOf(1950), end: dayOf(1955) };
    for (const entry of rows.keys()) {
      const layout = lay(laid, window, open(entry));
      expect(markOf(layout, entry)).toMatchObject({ pinned: true, text: "title" });
      expect(overlaps(layout, laid.metrics)).toEqual([]);
    }
  });

  describe("where a lane has no rows for labels", () => {
    const century = { start: dayOf(1923), end: dayOf(2027) };
    const [beginning, middle, end] = [1924, 1975, 2026].map((year) => dayOf(year));
    const titled = (day: number, letters: number): Row => onDay(day, { title: "x".repeat(letters) });

    test("leaves room to count what would be covered, if its thread could fill the row of dots", () => {
      const laid = prepare([titled(beginning, 40), titled(end, 36), titled(middle, 9)], 800, 130);
      const layout = lay(laid, century, open(0, 1));
      expect(laid.metrics.lanes[0].rows).toBe(0);
      expect(overlaps(layout, laid.metrics)).toEqual([]);
      expect(layout.marks.map(({ entry }) => entry)).toEqual([0, 1]);
      expect(layout.dots.map(({ entry }) => entry)).toEqual([2]);
    });

    test("fills the row of dots with its thread if nothing else is there", () => {
      const laid = prepare([titled(beginning, 40), titled(end, 36)], 800, 130);
      const { marks } = lay(laid, century, open(0, 1));
      expect(marks.map((mark) => hasWholeTitle(laid, mark))).toEqual([true, true]);
    });

    test("ends its title before the room to count others where it is longer than the plot", () => {
      const laid = prepare([titled(beginning, 200), titled(middle, 9), titled(end, 9)], 800, 130);
      const layout = lay(laid, century, open(0));
      expect(overlaps(layout, laid.metrics)).toEqual([]);
      expect(markOf(layout, 0)?.labelPx).toBeGreaterThan(laid.metrics.timePx * 0.8);
      expect(layout.clusters.map(({ members }) => [...members])).toEqual([[1, 2]]);
    });
  });
});
