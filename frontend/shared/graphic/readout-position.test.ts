import { describe, expect, test } from "vitest";
import { readoutPosition } from "./readout-position.js";

describe("the readout beside a point", () => {
  const size = { widthPx: 200, heightPx: 90 };
  const frame = { widthPx: 600, heightPx: 300 };

  test.each([0, 100, 299, 301, 500, 600])("never covers a point at %i px and stays in the frame", (xPx) => {
    for (const yPx of [0, 150, 300]) {
      const { leftPx, topPx } = readoutPosition({ xPx, yPx }, size, frame);
      expect(xPx < leftPx || xPx > leftPx + size.widthPx).toBe(true);
      expect(topPx >= 0 && topPx + size.heightPx <= frame.heightPx).toBe(true);
    }
  });
});
