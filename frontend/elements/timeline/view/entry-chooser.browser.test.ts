/** Sixty entries of one day: no zoom takes their cluster apart, so that they are listed. */
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dayOf } from "../../../shared/time/calendar.js";
import { fingers, mouse, placeOn, touchScreen } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin, listen, textWithin, within } from "../../../shared/testing/page.js";
import { documentOf, onDay } from "../testing/documents.js";
import { focusIn, openTimeline, type SelectDetail } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

const DATE = "7 April 1928";

async function openDay(count = 60): Promise<BlTimeline> {
  const row = onDay(dayOf(1928, 4, 7), { date: "1928-04-07" });
  const { messages } = madeUpTimeline();
  const exhibit = documentOf(Array<typeof row>(count).fill(row), { messages });
  const columns = { ...exhibit.columns, phrase: exhibit.columns.phrase.map(() => DATE) };
  return openTimeline(`from="1928-04-04" to="1928-04-09"`, { ...exhibit, columns });
}

function cluster(timeline: BlTimeline): HTMLElement {
  return within(timeline, "[data-count]");
}

function isOpen(timeline: BlTimeline): boolean {
  return allWithin(timeline, "dialog[open]").length > 0;
}

function choices(timeline: BlTimeline): readonly HTMLElement[] {
  return allWithin(timeline, "dialog li button");
}

async function press(timeline: BlTimeline, key: string): Promise<void> {
  await userEvent.keyboard(`{${key}}`);
  await timeline.idle;
}

async function openByKey(timeline: BlTimeline): Promise<void> {
  cluster(timeline).focus();
  await press(timeline, "Enter");
  expect(isOpen(timeline)).toBe(true);
}

test("a cluster of one day says that Enter lists its entries", async () => {
  const timeline = await openDay();
  expect(cluster(timeline).getAttribute("aria-label")).toMatch(
    /^\d+ entries of 7 April 1928, .*\. Enter lists them$/,
  );
  expect(cluster(timeline).getAttribute("aria-haspopup")).toBe("dialog");
});

test("keys open, walk and close the list, and the focus comes back", async () => {
  const timeline = await openDay();
  const name = cluster(timeline).getAttribute("aria-label");
  await openByKey(timeline);
  expect(within(timeline, "dialog").getAttribute("aria-label")).toMatch(/^\d+ entries, 7 April 1928$/);
  expect(focusIn(timeline)).toBe(choices(timeline)[0]);
  await press(timeline, "ArrowDown");
  expect(focusIn(timeline)).toBe(choices(timeline)[1]);
  await press(timeline, "End");
  expect(focusIn(timeline)).toBe(choices(timeline).at(-1));
  await press(timeline, "Escape");
  await expect.poll(() => isOpen(timeline)).toBe(false);
  await timeline.idle;
  expect(focusIn(timeline)).toBe(cluster(timeline));
  expect(cluster(timeline).getAttribute("aria-label")).toBe(name);
});

test("a choice opens the entry and closes the list", async () => {
  const opened = listen<SelectDetail>("bl-select");
  const timeline = await openDay();
  await mouse.click(placeOn(cluster(timeline)));
  await expect.poll(() => isOpen(timeline)).toBe(true);
  await userEvent.click(choices(timeline)[2]);
  await expect.poll(() => isOpen(timeline)).toBe(false);
  expect(opened.map(({ id }) => id)).toEqual([expect.stringMatching(/^e\d+$/)]);
});

test("a tap opens the list, and a tap beside it closes it", async () => {
  await touchScreen(390, 844);
  const timeline = await openDay();
  await fingers.tap(placeOn(cluster(timeline)));
  await expect.poll(() => isOpen(timeline)).toBe(true);
  await fingers.tap({ x: 8, y: 8 });
  await expect.poll(() => isOpen(timeline)).toBe(false);
});

test("hundreds are listed by one press more, and the focus goes on from the last", async () => {
  const timeline = await openDay(266);
  await openByKey(timeline);
  expect(choices(timeline)).toHaveLength(200);
  const count = parseInt(within(timeline, "dialog").getAttribute("aria-label") ?? "", 10);
  expect(textWithin(timeline, "dialog .rest")).toBe(`List ${count - 200} more`);
  await press(timeline, "End");
  expect(focusIn(timeline)).toBe(within(timeline, "dialog .rest"));
  await press(timeline, "Enter");
  expect(choices(timeline)).toHaveLength(count);
  expect(allWithin(timeline, "dialog .rest")).toEqual([]);
  expect(focusIn(timeline)).toBe(choices(timeline)[200]);
  await press(timeline, "End");
  expect(focusIn(timeline)).toBe(choices(timeline)[count - 1]);
  await press(timeline, "Enter");
  await expect.poll(() => isOpen(timeline)).toBe(false);
});
