import { expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { TimeScale } from "../time/scale.js";
import { onDay, prepare } from "../testing/documents.js";
import { hitBox } from "./hit-test.js";
import { layOut } from "./layout.js";
import { itemUnderFinger } from "./touch-target.js";

const rows = [onDay(dayOf(1950), { title: "Alone" })];

test.each([
  [1_280, 656],
  [390, 720],
])(
  "in a box of %i × %i a finger beside an entry means it, one far from it means none",
  (widthPx, heightPx) => {
    const { model, metrics, placement } = prepare(rows, widthPx, heightPx, false, false);
    const window = { start: dayOf(1940), end: dayOf(1960) };
    const layout = layOut(model, placement, new TimeScale(window, metrics.timePx, false), metrics);
    const [item] = [...layout.marks, ...layout.dots];
    const { x, y, height } = hitBox(item, metrics);
    const [aboveX, aboveY] = [x + 5, y - 8];
    expect(itemUnderFinger(layout, metrics, aboveX, y + height / 2)).toBe(item);
    expect(itemUnderFinger(layout, metrics, aboveX, aboveY)).toBe(item);
    expect(itemUnderFinger(layout, metrics, aboveX, y - 40)).toBeUndefined();
  },
);
