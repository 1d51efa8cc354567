/** Which way time runs: as the page says, or as the reader wishes. */
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin } from "../../../shared/testing/page.js";
import { focusIn, openTimeline } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

/** The ticks' years, as they are read from left to right. */
function isEarlierAtTheLeft(timeline: BlTimeline): boolean {
  const years = allWithin(timeline, ".ticks .year")
    .map((tick) => ({ left: tick.getBoundingClientRect().x, year: Number(tick.textContent) }))
    .sort((a, b) => a.left - b.left)
    .map(({ year }) => year);
  return years[0] < years[years.length - 1];
}

function focusPx(timeline: BlTimeline): number {
  return focusIn(timeline)?.getBoundingClientRect().right ?? NaN;
}

test("time runs from left to right in a language that doesn't, unless the page wishes otherwise", async () => {
  const timeline = await openTimeline("", madeUpTimeline("ar"));
  expect(isEarlierAtTheLeft(timeline)).toBe(true);
  timeline.timeDirection = "rtl";
  await timeline.idle;
  expect(isEarlierAtTheLeft(timeline)).toBe(false);
  timeline.timeDirection = "ltr";
  await timeline.idle;
  expect(isEarlierAtTheLeft(timeline)).toBe(true);
});

test("arrows go the way that time is seen to run", async () => {
  const timeline = await openTimeline(`time-direction="rtl"`, madeUpTimeline("ar"));
  timeline.focusEntry("first-lamp");
  await timeline.idle;
  const before = focusPx(timeline);
  const entry = focusIn(timeline);
  await userEvent.keyboard("{ArrowLeft}");
  await timeline.idle;
  expect(focusIn(timeline)).not.toBe(entry);
  expect(focusPx(timeline)).toBeLessThan(before);
});
