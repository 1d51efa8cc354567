import { expect, test } from "vitest";
import { readCatalogue } from "./read-catalogue.ts";

test("readCatalogue finds the figures among what Maven prints", () => {
  const printed =
    "[INFO] Running\n1000 entries: load 1503 ms cold, 221 ms warm; index 90 ms; search median 0.83 ms, p95 2.21 ms\n[INFO]";
  expect(readCatalogue(printed)).toEqual({
    entries: 1000,
    coldLoadMs: 1503,
    loadMs: 221,
    indexMs: 90,
    searchMedianMs: 0.83,
    searchP95Ms: 2.21,
  });
});

test("readCatalogue quotes the last line where there are none", () => {
  expect(() => readCatalogue("[ERROR] no compiler\n")).toThrow("[ERROR] no compiler");
});
