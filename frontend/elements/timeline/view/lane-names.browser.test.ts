import { expect, test } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin } from "../../../shared/testing/page.js";
import { documentOf, inYear } from "../testing/documents.js";
import { openTimeline } from "../testing/page.js";

/** Of every length, so that some have room with their number, some without it, and some in two lines alone. */
const NAMES = Array.from({ length: 10 }, (_, lane) => "Law and overseers".slice(0, 8 + lane));
const ENTRIES = 240;

test("in lanes that are low, each name is whole", async () => {
  await resizeWindow(960, 430);
  const rows = Array.from({ length: ENTRIES }, (_, entry) =>
    inYear(1930 + (entry % 90), { theme: entry % NAMES.length }),
  );
  const themes = NAMES.map((name, lane) => ({ id: `t${lane}`, name, language: "en", count: 24 }));
  const timeline = await openTimeline("", documentOf(rows, { themes }));
  expect(allWithin(timeline, ".lanes .low a").length).toBeGreaterThan(5);
  for (const name of allWithin(timeline, ".lanes a")) {
    expect.soft(name.scrollWidth, name.textContent).toBeLessThanOrEqual(name.clientWidth);
  }
});
