/** The brush over all of time: three sliders, for hands and keys. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mouse, placeOn } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { listen, within } from "../../../shared/testing/page.js";
import { documentOf, inYear } from "../testing/documents.js";
import { openTimeline, windowOf, type WindowDetail } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let windows: WindowDetail[] = [];
let timeline: BlTimeline;

beforeEach(async () => {
  windows = listen<WindowDetail>("bl-window");
  const { messages } = madeUpTimeline();
  const century = documentOf([inYear(1930), inYear(1980)], { messages });
  timeline = await openTimeline(`from="1950-01-01" to="1989-12-31"`, century);
});

function slider(part: "start" | "end" | "window"): HTMLElement {
  return within(timeline, `.brush-${part}`);
}

async function press(part: "start" | "end" | "window", key: string): Promise<WindowDetail> {
  slider(part).focus();
  await userEvent.keyboard(`{${key}}`);
  await timeline.idle;
  return windows[windows.length - 1];
}

test("each slider says what it moves, and where it is", () => {
  expect(slider("start").getAttribute("aria-label")).toBe("Beginning of the visible time");
  expect(slider("end").getAttribute("aria-label")).toBe("End of the visible time");
  expect(slider("window").getAttribute("aria-label")).toBe("Visible time");
  expect(slider("start").getAttribute("aria-valuetext")).toContain("1950");
  expect(slider("end").getAttribute("aria-valuetext")).toContain("1989");
  expect(slider("window").getAttribute("aria-valuetext")).toMatch(/1950.*1989/);
});

test("arrows move an end by a tenth of the window, and leave the other where it is", async () => {
  const later = await press("start", "ArrowRight");
  expect(later.from).toMatch(/^195[34]/);
  expect(later.to).toMatch(/^1989/);
  const earlier = await press("end", "ArrowLeft");
  expect(earlier.from).toBe(later.from);
  expect(earlier.to).toMatch(/^198[56]/);
});

test("arrows and page keys move the whole window", async () => {
  expect((await press("window", "ArrowLeft")).from).toMatch(/^194[56]/);
  expect((await press("window", "PageUp")).from).toMatch(/^198[56]/);
  const last = await press("window", "End");
  expect(last.from > "1986", last.from).toBe(true);
});

test("a press beside the brush goes there", async () => {
  const before = await windowOf(timeline);
  const { left, top, height } = slider("window").getBoundingClientRect();
  await mouse.click({ x: left - 50, y: top + height / 2 });
  await expect.poll(() => windows).not.toEqual([]);
  expect(await windowOf(timeline)).not.toBe(before);
  expect(slider("window").getBoundingClientRect().left).toBeLessThan(left);
});

test("an end of the brush follows the hand, and the other stays", async () => {
  const at = placeOn(slider("start"));
  await mouse.move(at);
  await mouse.press(at);
  await mouse.drag({ x: at.x - 20, y: at.y });
  await timeline.idle;
  expect(Math.abs(placeOn(slider("start")).x - (at.x - 20))).toBeLessThan(2);
  await mouse.letGo({ x: at.x - 20, y: at.y });
  await expect.poll(() => windows).toHaveLength(1);
  expect(windows[0].from < "1950", windows[0].from).toBe(true);
  expect(windows[0].to).toMatch(/^1989-12/);
});
