import { expect, onTestFinished, test } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin } from "../../../shared/testing/page.js";
import { documentOf, inYear } from "../testing/documents.js";
import { openTimeline } from "../testing/page.js";

/** Of every length, so that some have room with their number, some without it, and some in two lines alone. */
const NAMES = Array.from({ length: 10 }, (_, lane) => "Law and overseers".slice(0, 8 + lane));
const ENTRIES = 240;
/** Letters reach a little over their line. */
const REACH_PX = 2;

test.for([
  { size: "100%", widthPx: 960, heightPx: 430 },
  { size: "200%", widthPx: 1280, heightPx: 900 },
])("in lanes that are low for letters of $size, each name is whole", async ({ size, widthPx, heightPx }) => {
  await resizeWindow(widthPx, heightPx);
  document.documentElement.style.fontSize = size;
  onTestFinished(() => {
    document.documentElement.style.fontSize = "";
  });
  const rows = Array.from({ length: ENTRIES }, (_, entry) =>
    inYear(1930 + (entry % 90), { theme: entry % NAMES.length }),
  );
  const themes = NAMES.map((name, lane) => ({ id: `t${lane}`, name, language: "en", count: 24 }));
  const timeline = await openTimeline("", documentOf(rows, { themes }));
  expect(allWithin(timeline, ".lanes .low a").length).toBeGreaterThan(5);
  for (const name of allWithin(timeline, ".lanes a")) {
    expect.soft(name.scrollWidth, name.textContent).toBeLessThanOrEqual(name.clientWidth);
    expect.soft(name.scrollHeight, name.textContent).toBeLessThanOrEqual(name.clientHeight + REACH_PX);
  }
});
