import { entryOf, type PlacedMark, type Layout, type PlacedItem } from "./placed.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { hitBox, inSight, type HitBox } from "./hit-test.js";
import { labelText } from "./label-widths.js";
import { layOut, prepareAround } from "./layout.js";
import type { Metrics } from "./metrics.js";
import { overhangPx } from "./overhang.js";
import { TimeScale } from "../time/scale.js";
import { anyRow, entriesOf, THEMES, inYear, onDay, prepare, type Laid } from "../testing/documents.js";
import { clamp, lengthDays, type TimeWindow } from "../time/window.js";

const SIZES: readonly (readonly [number, number])[] = [
  [1_920, 1_000],
  [1_280, 656],
  [3_840, 2_090],
  [390, 720],
  [800, 260],
];

const anyCase = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 250, size: "max" }),
  size: fc.constantFrom(...SIZES),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  octaves: fc.double({ min: 0, max: 13, noNaN: true }),
});

function windowOf({ model }: Laid, start: number, octaves: number): TimeWindow {
  const { outer } = model.limits;
  const days = lengthDays(outer) / 2 ** octaves;
  const from = outer.start + start * (lengthDays(outer) - days);
  return clamp({ start: from, end: from + days }, model.limits);
}

function lay(laid: Laid, window: TimeWindow): Layout {
  return layOut(
    laid.model,
    laid.placement,
    new TimeScale(window, laid.metrics.timePx, laid.metrics.reversed),
    laid.metrics,
  );
}

/** Pairs of areas that overlap. When time runs down, dots and clusters lie within the areas of marks. */
function overlaps(layout: Layout, metrics: Metrics): string[] {
  const overlapsOf = (items: readonly PlacedItem[]): string[] => {
    const boxes = items.map((item) => hitBox(item, metrics)).sort((a, b) => a.x - b.x);
    return boxes.flatMap((box, position) =>
      boxes
        .slice(position + 1)
        .filter((other) => meet(box, other))
        .map((other) => `${JSON.stringify(box)} and ${JSON.stringify(other)}`),
    );
  };
  const { marks, dots, clusters } = layout;
  return metrics.vertical
    ? [...overlapsOf(marks), ...overlapsOf([...dots, ...clusters])]
    : overlapsOf([...marks, ...dots, ...clusters]);
}

function meet(a: HitBox, b: HitBox): boolean {
  const slack = 0.01;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

describe("layOut", () => {
  test("never lets labels, dots or clusters overlap", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        expect(overlaps(lay(laid, windowOf(laid, start, octaves)), laid.metrics)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("shows, dots or counts every entry that touches the window, exactly once", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const window = windowOf(laid, start, octaves);
        const shown = entriesOf(lay(laid, window));
        expect(new Set(shown).size).toBe(shown.length);
        const { at, start: starts, end } = laid.model;
        const touching = rows.flatMap((_, entry) =>
          (at[entry] >= window.start && at[entry] <= window.end) ||
          (starts[entry] < window.end && end[entry] > window.start && end[entry] - starts[entry] > 1)
            ? [entry]
            : [],
        );
        expect(touching.filter((entry) => !shown.includes(entry))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every entry in the window on screen: its lamp, its dot or the cluster that counts it", () => {
    const crowd = fc.array(fc.integer({ min: 0, max: 1_500 }), {
      minLength: 80,
      maxLength: 250,
      size: "max",
    });
    fc.assert(
      fc.property(crowd, anyCase, (days, { rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(
          [...rows, ...days.map((day) => onDay(dayOf(1950) + day))],
          size[0],
          size[1],
          rtl,
          reversed,
        );
        const from = dayOf(1949) + start * 2_000;
        const window = clamp({ start: from, end: from + 10_000 / 2 ** octaves }, laid.model.limits);
        const { marks, dots, clusters } = lay(laid, window);
        const onScreen = (item: PlacedItem): boolean => inSight(item, laid.metrics);
        const seen = new Set(
          entriesOf({
            marks: marks.filter(onScreen),
            dots: dots.filter(onScreen),
            clusters: clusters.filter(onScreen),
          }),
        );
        const { at } = laid.model;
        const missing = [...at.keys()].filter(
          (entry) => at[entry] >= window.start && at[entry] <= window.end && !seen.has(entry),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("stops a cluster at the window's edge as long as one of its entries is in the window", () => {
    const rows = Array.from({ length: 60 }, (_, index) => onDay(dayOf(1950) + index * 20));
    const laid = prepare(rows, 800, 240);
    const days = dayOf(1953, 5) - dayOf(1950);
    const first = lay(laid, { start: dayOf(1950), end: dayOf(1950) + days }).clusters[0];
    const start = laid.model.at[first.members[first.members.length - 1]] - 1;
    const layout = lay(laid, { start, end: start + days });
    const shown = layout.clusters.find(({ members }) => members[0] === first.members[0]);
    expect(shown?.alongPx).toBe(laid.metrics.targetPx * 0.75);
  });

  test("shows the same in a mirror when time runs from right to left and so do the labels", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, start, octaves }) => {
        const [there, here] = [
          prepare(rows, size[0], size[1], rtl),
          prepare(rows, size[0], size[1], !rtl, true),
        ];
        fc.pre(!here.metrics.vertical);
        const places = ({ marks, dots, clusters }: Layout, mirror: (px: number) => number): string[] =>
          [...marks, ...dots, ...clusters]
            .map((item) => `${entryOf(item)} ${mirror(item.alongPx).toFixed(1)} ${Math.round(item.acrossPx)}`)
            .sort();
        const window = windowOf(here, start, octaves);
        expect(places(lay(here, window), (px) => here.metrics.timePx - px)).toEqual(
          places(lay(there, window), (px) => px),
        );
      }),
    );
  });

  test("gives the same output for the same input, whatever was laid out before", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ rows, size, rtl, reversed, start, octaves }, other) => {
          const laid = prepare(rows, size[0], size[1], rtl, reversed);
          const window = windowOf(laid, start, octaves);
          const first = lay(prepare(rows, size[0], size[1], rtl, reversed), window);
          lay(laid, windowOf(laid, other, octaves / 2));
          lay(laid, windowOf(laid, other, octaves));
          expect(lay(laid, window)).toEqual(first);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("keeps rows and labels while the window pans", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ rows, size, rtl, reversed, start, octaves }, other) => {
          const laid = prepare(rows, size[0], size[1], rtl, reversed);
          const seen = new Map(
            lay(laid, windowOf(laid, start, octaves))
              .marks.filter((mark) => !mark.pinned)
              .map((mark) => [mark.entry, mark]),
          );
          for (const mark of lay(laid, windowOf(laid, other, octaves)).marks.filter((each) => !each.pinned)) {
            const before = seen.get(mark.entry);
            if (before !== undefined) {
              expect([mark.acrossPx, mark.labelPx, mark.leftward]).toEqual([
                before.acrossPx,
                before.labelPx,
                before.leftward,
              ]);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test("labels the more significant of two that can't both be labelled", () => {
    const rows = [1, 5, 2, 4, 3].map((significance) => onDay(0, { significance, title: "x".repeat(40) }));
    const laid = prepare(rows, 1_000, 200);
    const { marks } = lay(laid, laid.model.limits.outer);
    const labelled = marks.map(({ entry }) => laid.model.significance[entry]).sort();
    expect(labelled).toEqual([1, 2, 3, 4, 5].slice(-labelled.length));
  });

  test("shows a whole title where nothing is in its way, on a card", () => {
    const title = "A title of middling length";
    const laid = prepare([inYear(1950, { title, picture: "drawing.svg?v=1" })], 1_920, 1_000);
    const [mark] = lay(laid, laid.model.limits.outer).marks;
    expect(mark).toMatchObject({ form: "card", text: "title", hasPicture: true });
    expect(mark.labelPx).toBeGreaterThanOrEqual(title.length * 3.5);
  });

  test("turns labels at the end of time so that they stay inside", () => {
    const laid = prepare([inYear(2026, { title: "x".repeat(30) })], 1_280, 656);
    const [mark] = lay(laid, laid.model.limits.outer).marks;
    expect(mark.leftward).toBe(true);
  });

  test("pins a span whose beginning is out of sight, with its label in sight", () => {
    const laid = prepare([{ date: "1930/1990", earliest: dayOf(1930), latest: dayOf(1990) }], 1_280, 656);
    const { marks } = lay(laid, { start: dayOf(1950), end: dayOf(1951) });
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ pinned: true, extent: { cutBefore: true, cutAfter: true } });
    expect(marks[0].alongPx).toBeGreaterThan(0);
  });

  test.each([
    ["a mark", 1, 1_280],
    ["a mark or counted", 30, 1_280],
    ["a mark where time runs down", 1, 390],
  ])("pins a year whose middle is after the window to the later edge, as %s", (_, count, widthPx) => {
    const rows = Array.from({ length: count }, () => inYear(1921));
    for (const reversed of [false, true]) {
      const laid = prepare(rows, widthPx, 320, false, reversed);
      const { metrics } = laid;
      const layout = layOut(
        laid.model,
        laid.placement,
        new TimeScale({ start: dayOf(1920), end: dayOf(1921, 2) }, metrics.timePx, metrics.reversed),
        metrics,
      );
      const items = [...layout.marks, ...layout.dots, ...layout.clusters];
      expect(entriesOf(layout)).toHaveLength(count);
      for (const { alongPx } of items) {
        expect(metrics.reversed ? metrics.timePx - alongPx : alongPx).toBeGreaterThan(metrics.timePx * 0.8);
      }
      for (const mark of layout.marks) {
        expect(mark).toMatchObject({ pinned: true, stuck: metrics.reversed ? -1 : 1 });
        const { x, width } = hitBox(mark, metrics);
        expect(x + width).toBeLessThanOrEqual(metrics.vertical ? Infinity : metrics.timePx + metrics.padPx);
      }
    }
  });

  test("counts entries of the same day in one cluster when there are too many for the rows", () => {
    const laid = prepare(
      Array.from({ length: 40 }, () => onDay(0)),
      1_280,
      656,
    );
    const layout = lay(laid, { start: -2, end: 2 });
    expect(layout.clusters).toHaveLength(1);
    expect(layout.marks.length + layout.clusters[0].members.length).toBe(40);
  });

  test("shows whole labels in the exhibit's span and no ends of labels from outside it", () => {
    const rows = [
      onDay(dayOf(1922, 6), { title: "A title of some length, before the span" }),
      onDay(dayOf(1923, 2), { title: "A title of some length, at the beginning" }),
      onDay(dayOf(2026, 11), { title: "A title of some length, at the end" }),
    ];
    const laid = prepare(rows, 1_280, 656);
    const { home } = laid.model.limits;
    const { marks } = lay(laid, home);
    const reach = marks.map(({ entry, alongPx, labelPx, leftward }) => ({
      entry,
      from: leftward ? alongPx - labelPx : alongPx,
      to: leftward ? alongPx : alongPx + labelPx,
    }));
    for (const { entry, from, to } of reach) {
      expect([entry, from >= 0, to <= laid.metrics.timePx]).toEqual([entry, entry > 0, true]);
      expect(entry > 0 || to <= 0).toBe(true);
    }
  });

  test("places lanes in slices while zooming in, without overlaps, and arrives at the same picture", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const window = windowOf(laid, start, octaves);
        lay(laid, windowOf(laid, start, Math.max(octaves - 1, 0)));
        let frames = 0;
        do {
          laid.placement.beginFrame(1);
          expect(overlaps(lay(laid, window), laid.metrics)).toEqual([]);
          frames++;
        } while (laid.placement.unfinished);
        expect(frames).toBeLessThanOrEqual(laid.model.lanes.length + 1);
        laid.placement.beginFrame(Infinity);
        expect(lay(laid, window)).toEqual(lay(prepare(rows, size[0], size[1], rtl, reversed), window));
      }),
      { numRuns: 100 },
    );
  });

  test("places the levels around a window ahead, comes to an end with it, and changes no picture", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0] * 2, size[1], rtl, reversed);
        const window = windowOf(laid, start, octaves);
        const scale = new TimeScale(window, laid.metrics.timePx, laid.metrics.reversed);
        let steps = 0;
        do {
          laid.placement.beginFrame(1);
          steps++;
        } while (!prepareAround(laid.placement, scale) && steps < 1_000);
        expect(steps).toBeLessThan(laid.model.lanes.length * 10);
        laid.placement.beginFrame(Infinity);
        const unprepared = prepare(rows, size[0] * 2, size[1], rtl, reversed);
        expect(lay(laid, window)).toEqual(lay(unprepared, window));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["happen on a day", 1],
    ["last for decades", 10_000],
  ])("draws at most as many things as the graphic may have nodes for, where entries %s", (_, days) => {
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      const day = dayOf(1923) + ((index * 7_919) % 37_000);
      const time = days === 1 ? {} : { date: "1923/1924", latest: Math.min(day + days, dayOf(2026)) };
      return onDay(day, { ...time, theme: index % 4, significance: 1 + (index % 5) });
    });
    for (const [width, height] of [...SIZES, [7_680, 1_000], [7_680, 4_320]] satisfies typeof SIZES) {
      const laid = prepare(rows, width, height);
      const { marks, dots, clusters } = lay(laid, laid.model.limits.outer);
      const extents = [...marks, ...dots].filter(({ extent }) => extent !== undefined);
      const ofMarks = marks.reduce((sum, { form }) => sum + NODES[form], 0);
      expect(ofMarks + dots.length + clusters.length * 3 + extents.length).toBeLessThan(1_400);
    }
  });

  test("cuts no title that has room beside it", () => {
    fc.assert(
      fc.property(anyCase, ({ rows, size, rtl, reversed, start, octaves }) => {
        const laid = prepare(rows, size[0], size[1], rtl, reversed);
        const { metrics } = laid;
        fc.pre(!metrics.vertical);
        // At the level's own scale; at larger ones marks are farther apart, and labels as wide as before.
        const wished = windowOf(laid, start, octaves);
        const { placement } = laid;
        const pxPerDay =
          placement.pxPerDayOf(placement.levelFor(metrics.timePx / lengthDays(wished))) * 1.0001;
        const layout = lay(laid, { start: wished.start, end: wished.start + metrics.timePx / pxPerDay });
        const boxes = [...layout.marks, ...layout.dots, ...layout.clusters].map((item) =>
          hitBox(item, metrics),
        );
        const cut = layout.marks.filter(
          (mark) => isCut(laid, mark) && !isNearAnEnd(laid, mark, pxPerDay) && isWellInside(mark, metrics),
        );
        for (const mark of cut) {
          const box = hitBox(mark, laid.metrics);
          // What is free but for less than a word is no room.
          const wider = { ...box, x: mark.leftward ? box.x - WORD_PX : box.x, width: box.width + WORD_PX };
          const own = boxes.findIndex((each) => each.x === box.x && each.y === box.y);
          expect(boxes.some((each, index) => index !== own && meet(each, wider))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("keeps forms while the window pans and while it zooms by less than half an octave", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ rows, size, rtl, reversed, start, octaves }, other) => {
          const laid = prepare(rows, size[0], size[1], rtl, reversed);
          const first = windowOf(laid, start, octaves);
          const scaleOf = (window: TimeWindow): TimeScale =>
            new TimeScale(window, laid.metrics.timePx, laid.metrics.reversed);
          const { placement } = laid;
          const level = placement.levelFor(scaleOf(first).pxPerDay);
          const days =
            laid.metrics.timePx / (placement.pxPerDayOf(level) * 1.01 * Math.SQRT2 ** (other * 0.95));
          const second = { start: first.start, end: first.start + days };
          fc.pre(placement.levelFor(scaleOf(second).pxPerDay) === level);
          const { vertical, timePx } = laid.metrics;
          // Where time runs down, a card that an edge would tear keeps its title alone.
          const isClearOfEdges = (alongPx: number): boolean =>
            !vertical || (alongPx > MOST_HALF_PX && alongPx < timePx - MOST_HALF_PX);
          const marksOf = ({ marks }: Layout): Map<number, PlacedMark> =>
            new Map(
              marks
                .filter(({ alongPx, pinned }) => !pinned && isClearOfEdges(alongPx))
                .map((mark) => [mark.entry, mark]),
            );
          const formOf = ({ form, labelPx, row, rows: high, text }: PlacedMark): string =>
            [form, text, row, high, labelPx].join(" ");
          // One that an edge would cut may take a poorer form.
          const hasRoomAs = ({ alongPx }: PlacedMark, other: PlacedMark): boolean =>
            overhangPx({ ...other, alongPx }, laid.metrics) === 0;
          const before = marksOf(lay(laid, first));
          for (const now of marksOf(lay(laid, second)).values()) {
            const then = before.get(now.entry);
            if (then !== undefined && hasRoomAs(now, then) && hasRoomAs(then, now)) {
              expect(formOf(then)).toBe(formOf(now));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("makes a card only where there is room for one", () => {
    const titled = (significance: number) => ({
      title: "Officers carry a wireless set through the town",
      picture: "drawing.svg?v=1",
      significance,
    });
    const forms = (heightPx: number, daysApart: number): string[] => {
      const rows = [1, 2, 3].map((index) => onDay(dayOf(1950) + index * daysApart, titled(index)));
      const laid = prepare(rows, 1_280, heightPx);
      const { marks } = lay(laid, { start: dayOf(1950), end: dayOf(1954) });
      return marks.map(({ form }) => form);
    };
    expect(forms(150, 20)).not.toContain("card");
    expect(forms(656, 300)).toContain("card");
  });

  test.each([
    ["five entries of a century", 5, dayOf(1923), dayOf(2027)],
    ["three entries of a month", 3, dayOf(1923, 9), dayOf(1923, 10)],
  ])("fills the screen with a card for each of %s", (_, count, start, end) => {
    const rows = Array.from({ length: count }, (_entry, index) =>
      onDay(Math.round(start + ((index + 0.3) * (end - start)) / count), {
        title: "A title of the usual length of a title",
        picture: "drawing.svg?v=1",
        place: "Lyon, France",
        theme: index % THEMES,
      }),
    );
    const laid = prepare(rows, 1_920, 1_010);
    const { marks } = lay(laid, { start, end });
    expect(marks.map(({ form }) => form)).toEqual(rows.map(() => "card"));
    for (const mark of marks) {
      expect(hitBox(mark, laid.metrics).height).toBeGreaterThan(90);
    }
  });
});

/** Elements of a mark without its extent (layers/marks.ts). */
const NODES = { line: 4, lines: 6, dated: 6, disc: 7, card: 8 };
const WORD_PX = 24;
/** More than half of what the highest mark takes where time runs down. */
const MOST_HALF_PX = 150;

function isCut({ model }: Laid, { entry, form, labelPx, text }: PlacedMark): boolean {
  return form === "line" && labelPx < labelText(model.columns, entry, text).length * 7 - 1;
}

/** Labels do not cross the ends of the exhibit's span, or reach farther than tiles look. */
function isNearAnEnd({ metrics, model }: Laid, mark: PlacedMark, pxPerDay: number): boolean {
  const { home, outer } = model.limits;
  const day = model.at[mark.entry];
  const reachPx = 600 * metrics.unit;
  return (
    mark.labelPx > 400 * metrics.unit ||
    [home.start, home.end, outer.start, outer.end].some((end) => Math.abs(end - day) * pxPerDay < reachPx)
  );
}

function isWellInside(mark: PlacedMark, metrics: Metrics): boolean {
  const { width, x } = hitBox(mark, metrics);
  return x > 2 * WORD_PX && x + width < metrics.timePx - 2 * WORD_PX;
}

describe("levels", () => {
  const { metrics, model, placement } = prepare([onDay(0)], 1_920, 1_010);

  test("have a scale at most half an octave below the asked one, never above", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e4, noNaN: true }), (pxPerDay) => {
        const level = placement.pxPerDayOf(placement.levelFor(pxPerDay));
        expect(level).toBeLessThanOrEqual(pxPerDay);
        expect(pxPerDay / level).toBeLessThan(Math.SQRT2 + 1e-9);
      }),
    );
  });

  test("have the home window's scale among them", () => {
    const pxPerDay = metrics.timePx / lengthDays(model.limits.home);
    expect(placement.pxPerDayOf(placement.levelFor(pxPerDay))).toBeCloseTo(pxPerDay, 6);
  });
});
