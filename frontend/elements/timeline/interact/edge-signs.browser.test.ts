/** Signs at the lanes' edges: where the next entry lies, how many there are, and the way there by hand and key. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dayOf } from "../../../shared/time/calendar.js";
import { mouse, placeOn, resizeWindow } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin, listen, within } from "../../../shared/testing/page.js";
import { documentOf, inYear, onDay } from "../testing/documents.js";
import { focusIn, openTimeline, type WindowDetail } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let windows: WindowDetail[] = [];

beforeEach(() => {
  windows = listen<WindowDetail>("bl-window");
});

const ROWS = [
  inYear(1910),
  onDay(dayOf(1950, 6, 1), { theme: 0 }),
  onDay(dayOf(1951, 9, 14), { theme: 0 }),
  inYear(1970, { theme: 0 }),
  onDay(dayOf(1950, 7, 1), { theme: 1 }),
];
const PLACES = ["Lyon, France", null, "Sydney, Australia", null, null];

async function show(): Promise<BlTimeline> {
  const { messages } = madeUpTimeline();
  const exhibit = documentOf(ROWS, { messages });
  const columns = { ...exhibit.columns, place: PLACES };
  return openTimeline(`from="1950-03" to="1950-12"`, { ...exhibit, columns });
}

function sign(timeline: BlTimeline, side: "before" | "after"): Element {
  return within(timeline, `[data-edge="${side}"]`);
}

function wordsOf(button: Element): string {
  const [name, rest] = [button.nextElementSibling, button.nextElementSibling?.nextElementSibling];
  return `${name?.textContent ?? ""}${rest?.textContent ?? ""}`.replaceAll("\u00a0", " ");
}

test("each edge names the next entry and how many lie there, and a lane without any is quiet", async () => {
  const timeline = await show();
  expect(allWithin(timeline, "[data-edge]")).toHaveLength(2);
  expect(wordsOf(sign(timeline, "before"))).toBe("‹ Lyon, 1910");
  expect(wordsOf(sign(timeline, "after"))).toBe("Sydney, Sept 1951 · 2 later ›");
  expect(sign(timeline, "after").getAttribute("aria-label")).toBe(
    "After: Entry number 2, Sept 1951, Theme 0; 2 entries lie later. Go there",
  );
});

test("a press flies there, until the entry is well in view", async () => {
  const timeline = await show();
  await mouse.click(placeOn(sign(timeline, "after")));
  await expect.poll(() => windows.length).toBe(1);
  await timeline.idle;
  expect(windows[0].from < "1951-09-14" && windows[0].to > "1951-11", JSON.stringify(windows)).toBe(true);
  const mark = within(timeline, '[data-entry="e2"]').getBoundingClientRect();
  const { left, right } = within(timeline, ".stage").getBoundingClientRect();
  expect(mark.left > left && mark.right < right).toBe(true);
});

test("the keyboard reaches the signs by one Tab, walks them by arrows, and goes to the entry with its focus", async () => {
  const timeline = await show();
  timeline.focusEntry("e1");
  await timeline.idle;
  await userEvent.keyboard("{Tab}");
  expect(focusIn(timeline)).toBe(sign(timeline, "before"));
  await userEvent.keyboard("{ArrowRight}");
  expect(focusIn(timeline)).toBe(sign(timeline, "after"));
  await userEvent.keyboard("{Enter}");
  await timeline.idle;
  expect(focusIn(timeline)?.getAttribute("data-entry")).toBe("e2");
});

test("a sign that is gone leaves the focus in the graphic", async () => {
  const timeline = await show();
  (sign(timeline, "before") as SVGElement).focus();
  await userEvent.keyboard("0");
  await timeline.idle;
  await userEvent.keyboard("0");
  await timeline.idle;
  expect(allWithin(timeline, "[data-edge]")).toHaveLength(0);
  expect(within(timeline, ".stage").contains(focusIn(timeline))).toBe(true);
});

test("assistive technology presses the button itself", async () => {
  const timeline = await show();
  sign(timeline, "before").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await timeline.idle;
  expect(windows[0].from < "1910-07" && windows[0].to > "1910-07", JSON.stringify(windows)).toBe(true);
});

test("when time runs down, all lanes have one sign at the top and one at the foot", async () => {
  await resizeWindow(390, 844);
  const timeline = await show();
  expect(wordsOf(sign(timeline, "before"))).toBe("↑ Lyon, 1910");
  const { top, bottom } = within(timeline, ".plot").getBoundingClientRect();
  expect(Math.abs(sign(timeline, "before").getBoundingClientRect().top - top)).toBeLessThan(2);
  expect(Math.abs(sign(timeline, "after").getBoundingClientRect().bottom - bottom)).toBeLessThan(2);
});
