import { expect, test } from "vitest";
import { driftAt } from "./drift.js";

const FIVE_MINUTES_MS = 300_000;
const HOUR_MS = 3_600_000;

test.each([[720], [1080], [2160]])(
  "within any five minutes it comes more than 10 px away from where it was, on a screen of %i px",
  (side) => {
    for (let start = 0; start < 8 * HOUR_MS; start += 7_000) {
      const from = driftAt(start, side);
      let farthest = 0;
      for (let ms = start; ms <= start + FIVE_MINUTES_MS; ms += 1_000) {
        const { x, y } = driftAt(ms, side);
        farthest = Math.max(farthest, Math.abs(x - from.x), Math.abs(y - from.y));
      }
      expect(farthest).toBeGreaterThan(10);
    }
  },
);

test("stays within the margin, and moves by less than a pixel in a frame", () => {
  let before = driftAt(0, 1080);
  let farthest = 0;
  let fastest = 0;
  for (let ms = 0; ms < 600_000; ms += 17) {
    const { x, y } = driftAt(ms, 1080);
    farthest = Math.max(farthest, Math.abs(x), Math.abs(y));
    fastest = Math.max(fastest, Math.hypot(x - before.x, y - before.y));
    before = { x, y };
  }
  expect(farthest).toBeLessThanOrEqual(1080 * 0.02 + 1e-9);
  expect(fastest).toBeLessThan(1);
});
