import { expect, test } from "vitest";
import { allWithin } from "../../shared/testing/page.js";
import { documentOf, inYear } from "./testing/documents.js";
import { openTimeline } from "./testing/page.js";

test("draws a mark for each entry of the document at its address", async () => {
  const timeline = await openTimeline("", documentOf([inYear(1930), inYear(1980)]));
  expect(allWithin(timeline, "[data-entry]").map(({ dataset }) => dataset.entry)).toEqual(["e0", "e1"]);
});
