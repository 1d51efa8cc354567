import { expect, test } from "vitest";
import { apportionRows } from "./apportionment.js";

test.each([
  ["a row for each lane first", [100, 1, 1], 3, [1, 1, 1]],
  ["the rest where the square root of entries, shared by the rows, is largest", [100, 25], 6, [4, 2]],
  ["no lane more rows than the cards of its entries take", [2, 1], 40, [16, 8]],
  ["a lane without entries none", [0, 4], 3, [0, 3]],
  ["nothing without rows", [5, 5], -1, [0, 0]],
  ["nothing without lanes", [], 4, []],
])("gives %s: %j share %i rows", (_, entries, count, expected) => {
  expect(apportionRows(entries, count)).toEqual(expected);
});
