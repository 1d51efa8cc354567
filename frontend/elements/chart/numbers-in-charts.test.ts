import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SeriesDocument } from "../../shared/document/series-document.js";
import { dayOf } from "../../shared/time/calendar.js";
import { modelOf } from "../../shared/series/model.js";
import { valueRangeOf } from "../../shared/series/value-range.js";
import { figure, seriesOf } from "../../shared/series/testing.js";
import { labelOf, readoutOf } from "./point-text.js";
import { levelText } from "./marks.js";
import { modelsOf, plansOf } from "./panels.js";
import type { Plan } from "./plan.js";
import { overlaps } from "./rects.js";

const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.55;

function planned(series: SeriesDocument, widthPx = 900): Plan {
  return plansOf(modelsOf([series], {}), { widthPx, heightPx: 300, compact: false }, measure)[0];
}

function byYear(values: readonly number[], more: Partial<SeriesDocument> = {}): SeriesDocument {
  return seriesOf(
    values.map((value, index) => figure(String(2000 + index), value)),
    more,
  );
}

function levelsOf(plan: Plan): string[] {
  return plan.scales.levels.map(({ at }) => levelText(plan.model, at));
}

describe("zero", () => {
  test.each([
    ["all below zero", [-1, -8, -5, 0]],
    ["on both sides of zero", [-4, 3, -1, 6]],
    ["all alike, below zero", [-5, -5]],
    ["nothing but zero", [0, 0]],
    ["one figure", [-3]],
  ])("is in the plot and the ground of bars: %s", (_, values) => {
    const { scales, box } = planned(byYear(values, { form: "bars" }));
    expect(scales.ground).toBe(0);
    expect(scales.values[0]).toBeLessThanOrEqual(Math.min(0, ...values));
    expect(scales.values[1]).toBeGreaterThanOrEqual(Math.max(0, ...values));
    for (const value of values) {
      const heightPx = scales.yPx(scales.ground) - scales.yPx(value);
      expect(Math.sign(heightPx)).toBe(Math.sign(value));
      expect(scales.yPx(value)).toBeGreaterThanOrEqual(box.topPx);
      expect(scales.yPx(value)).toBeLessThanOrEqual(box.bottomPx);
    }
  });

  test("labels of hanging bars stand below them", () => {
    const { labels, scales } = planned(byYear([-2, -8, -5], { form: "bars" }));
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["-2 in 2000", "-8 in 2001", "-5 in 2002"]),
    );
    for (const { rect, yPx } of labels) {
      expect(rect.topPx).toBeGreaterThanOrEqual(yPx);
      expect(rect.topPx).toBeGreaterThan(scales.yPx(0));
    }
  });

  test("has no place on a logarithmic scale beside what is below it: the scale is linear", () => {
    expect(modelOf(byYear([-1, 10, 1000], { scale: "log" })).scale).toBe("linear");
    expect(modelOf(byYear([0, 10, 1000], { scale: "log" })).scale).toBe("log");
    const zeros = modelsOf([byYear([0, 0, 1000], { scale: "log" })], {}, { lastDay: dayOf(2001, 12) });
    expect(valueRangeOf(zeros).every(Number.isFinite)).toBe(true);
  });
});

describe("the levels of an axis", () => {
  test("are told apart, however small or large the values", () => {
    // Below this a computer's numbers lose their digits, and an axis has no steps between them.
    const smallest = 1e-300;
    const small = (max: number): fc.Arbitrary<number> =>
      fc
        .double({ min: -max, max, noNaN: true })
        .filter((candidate) => candidate === 0 || Math.abs(candidate) >= smallest);
    const value = fc.oneof(
      small(1e-6),
      small(1),
      fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
      fc.double({ min: 1e11, max: 1e24, noNaN: true }),
    );
    const quantity = fc.constantFrom("count", "share", "rate", "money" as const);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), quantity, (values, of) => {
        const texts = levelsOf(planned(byYear(values, { quantity: of })));
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.length).toBeGreaterThan(1);
      }),
    );
  });

  test.each([
    [[0.0004, 0.0001], "rate", ["0", "0.0001", "0.0002", "0.0003", "0.0004"]],
    [[0.04, 0.01], "share", ["0%", "0.01%", "0.02%", "0.03%", "0.04%"]],
    [[1e24], "count", ["0", "2 × 10²³", "4 × 10²³", "6 × 10²³", "8 × 10²³", "10²⁴"]],
    [[0.5, 0.25], "count", ["0", "0.1", "0.2", "0.3", "0.4", "0.5"]],
  ] as const)("of %j (%s) are %j", (values, quantity, levels) => {
    expect(levelsOf(planned(byYear(values, { quantity })))).toEqual(
      levels.map((level) => level.replaceAll(" ", "\u00a0")),
    );
  });
});

test("a label and a reading give a small number whole", () => {
  const model = modelOf(byYear([0.0004, 999_999.5], { quantity: "rate" }));
  expect(labelOf(model.source, model.points[0])).toBe("0.0004 in 2000");
  expect(readoutOf(model, model.points[0]).value).toBe("0.0004 countries");
  expect(labelOf(model.source, model.points[1])).toBe("999,999.5 in 2001");
});

test("labels never lie on each other where values lie on both sides of zero", () => {
  const { labels } = planned(byYear([-4, 3, -1, 6, -2], { form: "bars" }), 500);
  for (const [index, { rect }] of labels.entries()) {
    expect(labels.slice(index + 1).filter((other) => overlaps(rect, other.rect))).toEqual([]);
  }
});
