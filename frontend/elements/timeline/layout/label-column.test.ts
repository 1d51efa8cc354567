import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { NO_FOREGROUND, type Foreground } from "../model/links.js";
import { anyRow, onDay, prepare, type Laid, type Row } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";
import { hitBox, itemAt, meet } from "./hit-test.js";
import { layOut } from "./layout.js";
import { leaderOf } from "./leaders.js";
import type { Metrics } from "./metrics.js";
import { bringForward } from "./open-entry.js";
import type { PlacedMark } from "./placed.js";

/** Entries of the century, of which a part lies within a few years. */
const anyCase = fc.record({
  rows: fc.tuple(
    fc.array(anyRow, { minLength: 1, maxLength: 20 }),
    fc.array(fc.record({ row: anyRow, day: fc.integer({ min: 0, max: 6_000 }) }), { maxLength: 20 }),
  ),
  size: fc.constantFrom([390, 720] as const, [390, 480] as const, [320, 620] as const),
  rtl: fc.boolean(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 8, noNaN: true }),
});

type Case = typeof anyCase extends fc.Arbitrary<infer Found> ? Found : never;

function prepared({ rows: [spread, close], rtl, size }: Pick<Case, "rows" | "size" | "rtl">): Laid {
  const crowd = close.map(({ day, row }) => ({
    ...row,
    earliest: dayOf(1950) + day,
    latest: dayOf(1950) + day,
    date: "1950",
  }));
  return prepare([...spread, ...crowd], size[0], size[1], rtl);
}

function windowOf({ model: { limits } }: Laid, from: number, octaves: number): TimeWindow {
  const days = lengthDays(limits.outer) / 2 ** octaves;
  const start = limits.outer.start + from * (lengthDays(limits.outer) - days);
  return clamp({ start, end: start + days }, limits);
}

function marksIn(
  { metrics, model, placement }: Laid,
  window: TimeWindow,
  foreground: Foreground = NO_FOREGROUND,
): PlacedMark[] {
  const { marks } = layOut(
    model,
    placement,
    new TimeScale(window, metrics.timePx),
    metrics,
    foreground,
    bringForward,
  );
  return marks.filter(({ pinned }) => !pinned).sort((a, b) => a.alongPx - b.alongPx || a.entry - b.entry);
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

function linesOf(mark: PlacedMark, metrics: Metrics): Line[] {
  const corners = leaderOf(mark, metrics).map(([x, y]) => [mark.acrossPx + x, mark.alongPx + y] as const);
  return corners.slice(1).map(([x, y], before) => [...corners[before], x, y]);
}

/** Whether two lines have a point in common at which both go on. */
function cross([ax, ay, bx, by]: Line, [cx, cy, dx, dy]: Line): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number): number => {
    const area = (qx - px) * (y - py) - (qy - py) * (x - px);
    return Math.abs(area) < 1e-6 ? 0 : Math.sign(area);
  };
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Displacements are rounded, and labels that are moved by less stay. */
const SLACK_PX = 0.5;

describe("the labels of few entries where time runs down", () => {
  test("stand in the order of time without overlap, whole in the plot", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const laid = prepared(input);
        const { padPx, timePx } = laid.metrics;
        const boxes = marksIn(laid, windowOf(laid, input.from, input.octaves)).map((mark) =>
          hitBox(mark, laid.metrics),
        );
        boxes.forEach(({ height, y }, position) => {
          expect(y).toBeGreaterThanOrEqual(-padPx - SLACK_PX);
          expect(y + height).toBeLessThanOrEqual(timePx + padPx + SLACK_PX);
          expect(y).toBeGreaterThanOrEqual(
            position === 0 ? y : boxes[position - 1].y + boxes[position - 1].height,
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  test("are joined to marks at their dates by leaders that do not cross", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const laid = prepared(input);
        const { metrics, model } = laid;
        const window = windowOf(laid, input.from, input.octaves);
        const scale = new TimeScale(window, metrics.timePx);
        const marks = marksIn(laid, window);
        for (const mark of marks) {
          expect(mark.alongPx).toBeCloseTo(scale.toPx(model.at[mark.entry]));
          const corners = leaderOf(mark, metrics);
          expect(corners.length > 0).toBe(mark.displacedPx !== 0);
          if (corners.length > 0) {
            const { height, width, x, y } = hitBox(mark, metrics);
            const [endX, endY] = corners[corners.length - 1];
            expect(corners[0]).toEqual([0, 0]);
            expect(mark.alongPx + endY).toBeCloseTo(y + height / 2);
            expect(Math.abs(mark.acrossPx + endX - (mark.leftward ? x + width : x))).toBeLessThan(12);
          }
        }
        const lines = marks.map((mark) => linesOf(mark, metrics));
        lines.forEach((own, position) => {
          const others = lines.slice(position + 1).flat();
          expect(own.flatMap((line) => others.filter((other) => cross(line, other)))).toEqual([]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("stand at their dates where they have room", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const laid = prepared(input);
        const { padPx, pitchPx, timePx } = laid.metrics;
        const spans = marksIn(laid, laid.model.limits.home).map(({ alongPx, displacedPx, rows }) => {
          const [middle, half] = [alongPx + displacedPx, (rows * pitchPx) / 2];
          return { displacedPx, from: middle - half, to: middle + half };
        });
        spans.forEach(({ displacedPx, from, to }, position) => {
          const before = spans.at(position - 1)?.to ?? -Infinity;
          const gaps = [
            from - (position === 0 ? -padPx : before),
            (position === spans.length - 1 ? timePx + padPx : spans[position + 1].from) - to,
          ];
          expect(displacedPx === 0 || Math.min(...gaps) < SLACK_PX).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("keep their places while the window pans and zooms by less than half an octave, away from its edges", () => {
    const anyOther = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyCase, anyOther, (input, other) => {
        const laid = prepared(input);
        const { metrics, placement } = laid;
        const first = windowOf(laid, input.from, input.octaves);
        const levelOf = (window: TimeWindow): number =>
          placement.levelFor(metrics.timePx / lengthDays(window));
        const days =
          metrics.timePx / (placement.pxPerDayOf(levelOf(first)) * 1.01 * Math.SQRT2 ** (other * 0.95));
        const start = first.start + ((other - 0.5) * days) / 2;
        const second = clamp({ start, end: start + days }, laid.model.limits);
        fc.pre(levelOf(first) === levelOf(second));
        const calm = (window: TimeWindow): Map<number, number> => {
          const marks = marksIn(laid, window);
          const isTouched = (at: number): boolean => at < metrics.timePx * 0.3 || at > metrics.timePx * 0.7;
          // A label that an edge moves may move those that follow it without a gap.
          const height = marks.reduce((sum, { rows }) => sum + rows * metrics.pitchPx, 0);
          return new Map(
            height > metrics.timePx * 0.3
              ? []
              : marks
                  .filter(
                    ({ alongPx, displacedPx }) => !isTouched(alongPx) && !isTouched(alongPx + displacedPx),
                  )
                  .map(({ displacedPx, entry }) => [entry, displacedPx]),
          );
        };
        const before = calm(first);
        for (const [entry, px] of calm(second)) {
          expect(before.get(entry) ?? px).toBeCloseTo(px, 5);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are pressed where they stand, and at their lamps", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const laid = prepared(input);
        const { metrics, model, placement } = laid;
        const window = windowOf(laid, input.from, input.octaves);
        const layout = layOut(model, placement, new TimeScale(window, metrics.timePx), metrics);
        const rest = [...layout.dots, ...layout.clusters].map((item) => hitBox(item, metrics));
        for (const mark of layout.marks) {
          const { height, width, x, y } = hitBox(mark, metrics);
          expect(itemAt(layout, metrics, mark.leftward ? x + 20 : x + width - 20, y + height / 2)).toBe(mark);
          const lamp = { x: mark.acrossPx, y: mark.alongPx, width: 0.1, height: 0.1 };
          const isAlone = layout.marks.every(
            (other) => other === mark || other.alongPx !== mark.alongPx || other.acrossPx !== mark.acrossPx,
          );
          if (isAlone && !rest.some((box) => meet(box, lamp))) {
            expect(itemAt(layout, metrics, mark.acrossPx, mark.alongPx)).toBe(mark);
          }
        }
      }),
    );
  });

  const crowd = (count: number, more: (index: number) => Partial<Row> = () => ({})): Row[] =>
    Array.from({ length: count }, (_, index) =>
      onDay(dayOf(1970) + index * 30, { title: `A moment of number ${index}`, ...more(index) }),
    );

  test("show each of fourteen entries of one year, in one line", () => {
    const laid = prepare(crowd(14), 390, 720);
    const marks = marksIn(laid, laid.model.limits.home);
    expect(marks.map(({ entry }) => entry)).toEqual(Array.from({ length: 14 }, (_, entry) => entry));
  });

  test("leave out those that matter least where there are more than the plot is high", () => {
    const laid = prepare(
      crowd(30, (index) => ({ significance: 1 + (index % 5) })),
      390,
      620,
    );
    const marks = marksIn(laid, laid.model.limits.home);
    const least = Math.min(...marks.map(({ entry }) => laid.model.significance[entry]));
    const more = [...laid.model.significance].filter((significance) => significance > least);
    expect(marks.length).toBeLessThan(30);
    expect(marks.filter(({ entry }) => laid.model.significance[entry] > least)).toHaveLength(more.length);
  });

  test("stay when an entry that has one is opened, and make room for one that has none", () => {
    const laid = prepare(crowd(30), 390, 620);
    const open = (selected: number): PlacedMark[] =>
      marksIn(laid, laid.model.limits.home, { selected, links: [], entries: new Set([selected]) });
    const before = marksIn(laid, laid.model.limits.home);
    const shown = before[3].entry;
    expect(open(shown)).toEqual(before);
    const hidden =
      [...laid.model.at.keys()].find((entry) => !before.some((mark) => mark.entry === entry)) ?? -1;
    expect(open(hidden).map(({ entry }) => entry)).toContain(hidden);
  });
});
