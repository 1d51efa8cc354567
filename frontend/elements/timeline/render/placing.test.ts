import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { hitBox } from "../layout/hit-test.js";
import { layOut } from "../layout/layout.js";
import { onDay, prepare } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { placeBeside, type CardNeeds } from "./placing.js";

const NEEDS: CardNeeds = { widthPx: 340, heightPx: 340, leastPx: 150 };

/** Where a card of a size comes to stand, as a browser computes its translation. */
function placed(translation: string, size: { width: number; height: number }) {
  const [x, y] = translation.split(/,\s(?![^(]*\))/);
  return { x: pixels(x, size.width), y: pixels(y, size.height) };
}

/** Reads `12px`, `calc(12px - 100%)` and `clamp(4px, 12px - 50%, 300px - 100%)`. */
function pixels(length: string, ofPx: number): number {
  const terms = /^(?:calc|clamp)\((.*)\)$/.exec(length)?.[1].split(",") ?? [length];
  const values = terms.map((term) => {
    const [, px, , percent = "0"] = /^\s*(-?[\d.]+)px( - ([\d.]+)%)?$/.exec(term) ?? [];
    return Number(px) - (Number(percent) / 100) * ofPx;
  });
  return values.length === 3 ? Math.max(values[0], Math.min(values[1], values[2])) : values[0];
}

test("a card stands within the timeline, clear of its foot, and never over what it tells of", () => {
  const box = fc.record({
    width: fc.integer({ min: 360, max: 3_840 }),
    height: fc.integer({ min: 320, max: 2_160 }),
    rtl: fc.boolean(),
    day: fc.integer({ min: dayOf(1923), max: dayOf(2026) }),
    theme: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(box, ({ width, height, rtl, day, theme }) => {
      const rows = [0, 1, 2, 3].map((lane) => onDay(lane === theme ? day : dayOf(1960), { theme: lane }));
      const { metrics, model, placement } = prepare(rows, width, height, rtl);
      const scale = new TimeScale({ start: dayOf(1923), end: dayOf(2027) }, metrics.timePx, false);
      const layout = layOut(model, placement, scale, metrics);
      for (const item of [...layout.marks, ...layout.dots]) {
        const { roomPx, translation } = placeBeside(item, metrics, NEEDS);
        const size = {
          width: Math.min(NEEDS.widthPx * metrics.unit, width - 8),
          height: Math.min(NEEDS.heightPx * metrics.unit, Math.floor(roomPx)),
        };
        const { x, y } = placed(translation, size);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(width);
        expect(y + size.height).toBeLessThanOrEqual(height - metrics.overviewPx);
        const mark = hitBox(item, metrics);
        const left = metrics.plotLeftPx + mark.x + (metrics.vertical ? 0 : metrics.padPx);
        const top = metrics.axisPx + mark.y + (metrics.vertical ? metrics.padPx : 0);
        const isBeside = x + size.width <= left || x >= left + mark.width;
        const isAboveOrBelow = y + size.height <= top || y >= top + mark.height;
        expect(isBeside || isAboveOrBelow).toBe(true);
      }
    }),
  );
});
