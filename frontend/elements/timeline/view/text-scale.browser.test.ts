/** The reader's size of text reaches the graphic. */
import { expect, onTestFinished, test } from "vitest";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import { openTimeline } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

/** The words of a card are smaller. */
const LABEL = ".mark text:not(.words)";

const LANES = 10;
const FINGER_PX = 44;

/** Entries of all years of a century in ten lanes with long names. */
function exhibitOfTenLanes(): ExhibitDocument {
  const names = Array.from({ length: LANES }, (_, lane) => `Theme ${lane}`);
  const rows = Array.from({ length: 400 }, (_, index) =>
    onDay(dayOf(1923 + (index % 100)) + index, {
      theme: index % LANES,
      title: `The lamp of the year ${index}`,
    }),
  );
  return documentOf(rows, {
    themes: names.map((name, lane) => ({ id: `t${lane}`, name, language: "en", count: 40 })),
  });
}

function chooseTextSize(size: string): void {
  document.documentElement.style.fontSize = size;
  onTestFinished(() => {
    document.documentElement.style.fontSize = "";
  });
}

function fontPx(timeline: BlTimeline, selector: string): number {
  return Number.parseFloat(getComputedStyle(within(timeline, selector)).fontSize);
}

test.for(["150%", "200%"])(
  "with text of %s the graphic's words are larger, too, and at once",
  async (size) => {
    await resizeWindow(1920, 1080);
    const timeline = await openTimeline();
    const before = fontPx(timeline, LABEL);
    const foot = within(timeline, ".foot").getBoundingClientRect().height;
    chooseTextSize(size);
    const times = Number.parseFloat(size) / 100;
    await expect.poll(() => fontPx(timeline, LABEL)).toBeCloseTo(before * times, 0);
    expect(fontPx(timeline, ".lanes a")).toBeGreaterThanOrEqual(15 * times * 0.8);
    expect(within(timeline, ".foot").getBoundingClientRect().height).toBeCloseTo(foot * times, 0);
    chooseTextSize("100%");
    await expect.poll(() => fontPx(timeline, LABEL)).toBeCloseTo(before, 0);
  },
);

test("a page with small words, such as those that set 62.5 per cent, has no small graphic", async () => {
  chooseTextSize("62.5%");
  const timeline = await openTimeline();
  expect(fontPx(timeline, LABEL)).toBe(14);
});

test("on a phone in letters twice as large no lane's lamp lies on the next", async () => {
  chooseTextSize("200%");
  await resizeWindow(390, 844);
  const timeline = await openTimeline("", exhibitOfTenLanes());
  const lamps = allWithin(timeline, ".lanes i").map((lamp) => lamp.getBoundingClientRect());
  expect(lamps).toHaveLength(LANES);
  for (const [lane, lamp] of lamps.entries()) {
    expect(lamp.width).toBeGreaterThan(4);
    expect(lamp.height).toBeCloseTo(lamp.width);
    expect(lamp.left).toBeGreaterThanOrEqual(lane === 0 ? 0 : lamps[lane - 1].right);
  }
});

test("on a phone in letters twice as large a low box counts its entries in as many clusters as have room", async () => {
  chooseTextSize("200%");
  await resizeWindow(390, 420);
  const timeline = await openTimeline("", exhibitOfTenLanes());
  const pills = allWithin(timeline, ".cluster rect").map((pill) => pill.getBoundingClientRect());
  pills.sort((a, b) => a.top - b.top);
  const [first, last] = [pills[0], pills[pills.length - 1]];
  expect(pills.length).toBeGreaterThanOrEqual(3);
  expect((last.top - first.top) / (pills.length - 1)).toBeLessThan(2 * FINGER_PX);
  pills.slice(1).forEach(({ top }, before) => {
    expect(top - pills[before].top).toBeGreaterThanOrEqual(FINGER_PX);
  });
});

test("on a phone in letters twice as large no title is written over another, also where titles are cut", async () => {
  chooseTextSize("200%");
  await resizeWindow(390, 640);
  const rows = Array.from({ length: 60 }, (_, index) =>
    onDay(dayOf(1930) + index * 500, {
      title: "Headquarters sends everything that anybody has asked for by wireless",
      significance: 5,
    }),
  );
  const timeline = await openTimeline("", documentOf(rows));
  const boxes = allWithin(timeline, ".mark text").map((label) => label.getBoundingClientRect());
  boxes.sort((a, b) => a.top - b.top);
  expect(boxes.length).toBeGreaterThan(2);
  boxes.slice(1).forEach(({ top }, before) => {
    // A line's box is higher than its letters.
    expect(top).toBeGreaterThan(boxes[before].bottom - 6);
  });
});
