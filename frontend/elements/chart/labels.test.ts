import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WantedLabel } from "./label-positions.js";
import { placeLabels, spaceOut } from "./labels.js";
import { overlaps } from "./rects.js";
import { modelsOf, plansOf } from "./panels.js";
import { catalogSeries } from "../../shared/series/testing.js";

const FRAME = { leftPx: 0, topPx: 0, rightPx: 600, bottomPx: 300 };
const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.55;
const ids = readdirSync(new URL("../../../data/series/", import.meta.url)).map((name) =>
  name.replace(".json", ""),
);

const wanted: fc.Arbitrary<WantedLabel> = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  xPx: fc.integer({ min: 0, max: 600 }),
  yPx: fc.integer({ min: 0, max: 300 }),
  widthPx: fc.integer({ min: 20, max: 160 }),
  side: fc.constantFrom("left", "right", "middle"),
  strong: fc.boolean(),
});

describe("labels beside figures", () => {
  test("never lets labels overlap nor leave the frame", () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 15 }), (labels) => {
        const placed = placeLabels(labels, FRAME, []);
        for (const [index, { rect }] of placed.entries()) {
          expect(placed.slice(index + 1).some((other) => overlaps(rect, other.rect))).toBe(false);
          expect(rect.leftPx >= 0 && rect.rightPx <= 600 && rect.topPx >= 0 && rect.bottomPx <= 300).toBe(
            true,
          );
        }
      }),
    );
  });

  test("keeps clear of marks where it can", () => {
    const label = {
      text: "20 in 1923",
      xPx: 100,
      yPx: 150,
      widthPx: 70,
      side: "right",
      strong: true,
    } as const;
    const mark = { leftPx: 90, rightPx: 200, topPx: 100, bottomPx: 149 };
    const [placed] = placeLabels([label], FRAME, [mark]);
    expect(overlaps(placed.rect, mark)).toBe(false);
  });

  test("puts the label of a higher rival above it, that of a lower one below", () => {
    const rival = { text: "5", xPx: 100, widthPx: 30, side: "middle", strong: false } as const;
    const placed = placeLabels(
      [
        { ...rival, yPx: 150, height: "above" },
        { ...rival, yPx: 152, height: "below" },
      ],
      FRAME,
      [],
    );
    expect(placed[0].rect.bottomPx).toBeLessThan(150);
    expect(placed[1].rect.topPx).toBeGreaterThan(152);
  });
});

test.each(ids)("%s says its first and its last figure, at 390 and at 900 px", (id) => {
  for (const widthPx of [340, 900]) {
    const models = modelsOf([catalogSeries(id)], {});
    const [plan] = plansOf(models, { widthPx, heightPx: 300, compact: false }, measure);
    const points = models[0].points.map(({ index }) => index);
    expect(plan.labels.length).toBeGreaterThanOrEqual(Math.min(2, points.length));
    expect(
      plan.labels.some(({ rect }, index) =>
        plan.labels.slice(index + 1).some((other) => overlaps(rect, other.rect)),
      ),
    ).toBe(false);
  }
});

test("a small chart says its last figure alone", () => {
  const models = modelsOf([catalogSeries("interpol-members-official")], {});
  const [plan] = plansOf(models, { widthPx: 260, heightPx: 96, compact: true }, measure);
  expect(plan.labels.map(({ text }) => text)).toEqual(["196 in 2025"]);
});

test.each(ids)("%s says its last figure on a small chart inside the card and above the line", (id) => {
  for (const widthPx of [230, 300]) {
    const models = modelsOf([catalogSeries(id)], {});
    const [{ labels, box }] = plansOf(models, { widthPx, heightPx: 96, compact: true }, measure);
    expect(labels).toHaveLength(1);
    const [{ rect }] = labels;
    expect(rect.bottomPx).toBeLessThan(box.topPx);
    expect(rect.leftPx).toBeGreaterThanOrEqual(box.leftPx);
    expect(rect.rightPx).toBeLessThanOrEqual(box.rightPx);
  }
});

test("a small chart says that its scale is logarithmic, clear of its figure", () => {
  const models = modelsOf([catalogSeries("london-lfr-faces", { scale: "log" })], {});
  const [plan] = plansOf(models, { widthPx: 260, heightPx: 96, compact: true }, measure);
  expect(plan.note?.text).toBe("Logarithmic scale");
  expect(plan.labels.filter(({ rect }) => plan.note && overlaps(rect, plan.note.rect))).toEqual([]);
});

describe("lamps on the axis", () => {
  test("leaves positions alone that are far enough apart", () => {
    expect(spaceOut([10, 50, 90], 24, 0, 100)).toEqual([10, 50, 90]);
  });

  test("moves crowded ones apart, in their order and inside the room", () => {
    const placed = spaceOut([95, 96, 97], 24, 12, 100);
    expect(placed[0]).toBeGreaterThanOrEqual(12);
    expect(placed[2]).toBeLessThanOrEqual(100);
    expect(placed[1] - placed[0]).toBeGreaterThanOrEqual(24);
    expect(placed[2] - placed[1]).toBeGreaterThanOrEqual(24);
  });
});
