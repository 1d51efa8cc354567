import type { Layout } from "./placed.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { buttonBox, hitBox, inSight, itemAt, type HitBox } from "./hit-test.js";
import { layOut } from "./layout.js";
import type { Metrics } from "./metrics.js";
import { TimeScale } from "../time/scale.js";
import { anyRow, onDay, prepare } from "../testing/documents.js";
import { clamp } from "../time/window.js";

const anyCase = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 120 }),
  size: fc.constantFrom([1_280, 656] as const, [390, 720] as const),
  rtl: fc.boolean(),
  reversed: fc.boolean(),
  year: fc.integer({ min: 1920, max: 2020 }),
  years: fc.integer({ min: 1, max: 60 }),
});

interface Shown {
  readonly layout: Layout;
  readonly metrics: Metrics;
}

function show({
  rows,
  size,
  rtl,
  reversed,
  year,
  years,
}: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never): Shown {
  const { model, metrics, placement } = prepare(rows, size[0], size[1], rtl, reversed);
  const window = clamp({ start: dayOf(year), end: dayOf(year + years) }, model.limits);
  return {
    layout: layOut(model, placement, new TimeScale(window, metrics.timePx, metrics.reversed), metrics),
    metrics,
  };
}

function middle({ x, y, width, height }: HitBox): [number, number] {
  return [x + width / 2, y + height / 2];
}

describe("buttonBox", () => {
  test("has its middle where a press hits the same mark", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { layout, metrics } = show(input);
        for (const mark of layout.marks) {
          const box = buttonBox(mark, metrics);
          if (box !== undefined) {
            expect(itemAt(layout, metrics, ...middle(box))).toBe(mark);
          }
        }
      }),
    );
  });

  test("is a target wide and high, with its middle in sight", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { layout, metrics } = show(input);
        for (const mark of layout.marks) {
          const box = buttonBox(mark, metrics);
          if (box !== undefined) {
            expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(metrics.targetPx - 1e-6);
            const [x, y] = middle(box);
            const along = metrics.vertical ? y : x;
            expect(along).toBeGreaterThanOrEqual(-metrics.padPx);
            expect(along).toBeLessThanOrEqual(metrics.timePx + metrics.padPx);
          }
        }
      }),
    );
  });

  test("is there for every mark whose lamp is in sight", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { layout, metrics } = show(input);
        const lamps = layout.marks.filter((mark) => inSight(mark, metrics));
        expect(lamps.filter((mark) => buttonBox(mark, metrics) === undefined)).toEqual([]);
      }),
    );
  });
});

describe("itemAt", () => {
  test("finds each dot and cluster at its centre", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { layout, metrics } = show(input);
        for (const item of [...layout.dots, ...layout.clusters]) {
          expect(itemAt(layout, metrics, ...middle(hitBox(item, metrics)))).toBe(item);
        }
      }),
    );
  });

  test("finds nothing far from everything", () => {
    const { layout, metrics } = show({
      rows: [onDay(dayOf(1930))],
      size: [1_280, 656],
      rtl: false,
      reversed: false,
      year: 1925,
      years: 60,
    });
    expect(itemAt(layout, metrics, 1_000, 400)).toBeUndefined();
  });
});
