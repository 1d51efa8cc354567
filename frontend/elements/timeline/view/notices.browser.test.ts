/** Windows that lie beyond everything, hold nothing, or have one end. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { allWithin, listen, textWithin, within } from "../../../shared/testing/page.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { documentOf, inYear } from "../testing/documents.js";
import { openTimeline, type WindowDetail } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

let windows: WindowDetail[] = [];

beforeEach(() => {
  windows = listen<WindowDetail>("bl-window");
});

/** From 1923 to 2026, with nothing that lasts. */
function century(): ExhibitDocument {
  return documentOf([inYear(1930), inYear(1980)], { messages: madeUpTimeline().messages });
}

function isEmpty(timeline: BlTimeline): boolean {
  return allWithin(timeline, ".empty-time").length > 0;
}

test("a time after everything says so, and leads back to the exhibit's span", async () => {
  const timeline = await openTimeline(`from="2030"`, century());
  expect(textWithin(timeline, ".empty-time .title")).toBe("Nothing after 2026.");
  await userEvent.click(within(timeline, ".empty-time button"));
  await expect.poll(() => windows).toEqual([{ from: "", to: "" }]);
  await timeline.idle;
  expect(isEmpty(timeline)).toBe(false);
});

test("a time before everything is left by the overview, too", async () => {
  const timeline = await openTimeline(`to="1800"`, century());
  expect(textWithin(timeline, ".empty-time .title")).toBe("Nothing before 1923.");
  within(timeline, ".brush-end").focus();
  await userEvent.keyboard("{PageDown}");
  await timeline.idle;
  expect(isEmpty(timeline)).toBe(true);
  await userEvent.keyboard("{End}");
  await timeline.idle;
  expect(isEmpty(timeline)).toBe(false);
});

test("a window without a first year begins with the first entry", async () => {
  const timeline = await openTimeline(`to="1950"`);
  expect(textWithin(timeline, ".corner")).toBe("12,001 BC – 1950");
});

test("a month without an entry says so, and leads to the nearest ones", async () => {
  const timeline = await openTimeline(`from="1950-03" to="1950-03"`, century());
  const notice = within(timeline, ".empty-time");
  expect(textWithin(timeline, ".empty-time .title")).toBe("No entry in Mar 1950.");
  const [before, after] = notice.querySelectorAll("button");
  expect(before.textContent).toBe("Before: Entry number 0, 1930");
  expect(after.textContent).toBe("After: Entry number 1, 1980");
  await userEvent.click(after);
  await timeline.idle;
  expect(windows.at(-1)?.from).toMatch(/^19(79|80)/);
  expect(isEmpty(timeline)).toBe(false);
  expect(timeline.shadowRoot?.activeElement?.getAttribute("data-entry")).toBe("e1");
});

test("a month through which something lasts says that nothing begins, unless that is what is open", async () => {
  const lasting = { date: "1940/1960", earliest: dayOf(1940), latest: dayOf(1961) - 1 };
  const exhibit = documentOf([inYear(1930), lasting, inYear(1980)], { messages: madeUpTimeline().messages });
  const timeline = await openTimeline(`from="1950-03" to="1950-03"`, exhibit);
  expect(textWithin(timeline, ".empty-time .title")).toBe(
    "No entry is known to begin in Mar 1950; 1 reaches into it.",
  );
  expect(
    [...within(timeline, ".empty-time").querySelectorAll("button")].map((way) => way.textContent),
  ).toEqual(["Before: Entry number 0, 1930", "After: Entry number 2, 1980"]);
  timeline.selected = "e1";
  await timeline.idle;
  expect(isEmpty(timeline)).toBe(false);
});

test("a movement into empty time is told to screen readers in the words of the notice", async () => {
  const timeline = await openTimeline(`from="1929" to="1931"`, century());
  within(timeline, ".brush-window").focus();
  await userEvent.keyboard("{PageUp}");
  await timeline.idle;
  const said = textWithin(timeline, ".live");
  expect(said).toMatch(
    /^No entry from .* to .*\. Before: Entry number 0, 1930\. After: Entry number 1, 1980\.$/,
  );
  expect(said).toContain(textWithin(timeline, ".empty-time .title"));
  await userEvent.keyboard("{PageDown}");
  await timeline.idle;
  expect(isEmpty(timeline)).toBe(false);
});

test("where filters are in force, an empty time says how to see more", async () => {
  const timeline = await openTimeline(`from="1950" to="1951"`, { ...century(), total: 20 });
  expect(textWithin(timeline, ".notice-advice")).toBe("Clear a filter or search for something else.");
});

test("the wheel turned on what a month without an entry says zooms out of it", async () => {
  const timeline = await openTimeline(`from="1950-03" to="1950-03"`, century());
  within(timeline, ".empty-time .title").dispatchEvent(
    new WheelEvent("wheel", { bubbles: true, cancelable: true, composed: true, deltaY: 400 }),
  );
  await expect.poll(() => windows).toHaveLength(1);
  expect(windows[0].to).toMatch(/^1950-05/);
});
