/** A visitor who follows what led to what, by key and by press. */
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mouse, placeOn, resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin, listen, textWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, onDay } from "../testing/documents.js";
import { focusIn, openPage, openTimeline, type SelectDetail } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

const FORK = "harbour-pact";
const BEFORE_FORK = "keepers-congress";

let opened: SelectDetail[] = [];

beforeEach(() => {
  opened = listen<SelectDetail>("bl-select");
});

async function openAt(id: string): Promise<BlTimeline> {
  const timeline = await openTimeline(`selected="${id}"`);
  timeline.focusEntry(id);
  await timeline.idle;
  return timeline;
}

async function press(timeline: BlTimeline, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await timeline.idle;
}

test("brackets walk the thread, say where one is, and keep the focus in the graphic", async () => {
  const timeline = await openAt(BEFORE_FORK);
  await press(timeline, "]");
  expect(opened).toEqual([{ id: FORK, stays: true }]);
  expect(focusIn(timeline)).not.toBe(null);
  expect(textWithin(timeline, "[role=status].live")).toMatch(
    /Led to: Harbours .*, \d+ of \d+ in this thread/,
  );
  await press(timeline, "[[");
  expect(opened[1]).toEqual({ id: BEFORE_FORK, stays: true });
  expect(textWithin(timeline, "[role=status].live")).toContain("Led here: ");
});

test("where the thread forks there is a list to choose from", async () => {
  const timeline = await openAt(FORK);
  await press(timeline, ".");
  expect(textWithin(timeline, "dialog")).toContain("Led to 4 entries");
  await press(timeline, "{Enter}");
  expect(opened.map(({ id }) => id)).toEqual(["pact-rules"]);
  expect(allWithin(timeline, "dialog")).toEqual([]);
});

test("a signpost at the edge leads to what lies beyond", async () => {
  const timeline = await openTimeline(`selected="relay-network" from="1999" to="2005"`);
  const signpost = within(timeline, "[data-signpost]");
  const id = signpost.dataset.signpost;
  await mouse.click(placeOn(signpost));
  await expect.poll(() => opened.map((each) => each.id)).toEqual([id]);
  await timeline.idle;
  expect(allWithin(timeline, `[data-entry="${id}"], .selected-ring`)).not.toEqual([]);
});

test.for([
  ["A counterdemonstration is watched", "↓ 1960"],
  ["Lamps", "↓ Lamps · 1960"],
])("on a phone in large letters the signpost to “%s” is “%s”", async ([title, sign]) => {
  document.documentElement.style.fontSize = "200%";
  onTestFinished(() => {
    document.documentElement.style.fontSize = "";
  });
  await resizeWindow(340, 844);
  const rows = [onDay(dayOf(1930), { title: "A lamp" }), onDay(dayOf(1960), { title, theme: 1 })];
  const timeline = await openPage(
    `<bl-timeline from="1925" to="1935" selected="e0"></bl-timeline>`,
    documentOf(rows, { links: { from: [0], to: [1] } }),
  );
  const words = within(timeline, ".signpost text");
  await expect.poll(() => words.textContent.replace(/[\u2066-\u2069]/g, "")).toBe(sign);
  const box = within(timeline, ".signpost rect").getBoundingClientRect();
  expect(box.width - words.getBoundingClientRect().width).toBeGreaterThanOrEqual(0);
  expect(box.width - words.getBoundingClientRect().width).toBeLessThan(40);
});
