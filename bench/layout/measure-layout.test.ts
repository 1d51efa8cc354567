import { expect, test } from "vitest";
import { layoutResultOf } from "./measure-layout.ts";

test("layoutResultOf takes the median of each pass before it looks for the slow ones", () => {
  const runs = [
    { buildMs: 3, passesMs: [9, 1, 1] },
    { buildMs: 1, passesMs: [5, 1, 90] },
    { buildMs: 2, passesMs: [7, 60, 1] },
  ];
  expect(layoutResultOf(10, runs)).toEqual({
    entries: 10,
    runs: 3,
    buildMs: 2,
    firstMs: 7,
    passMs: { p50: 1, p95: 7, max: 7 },
  });
});
