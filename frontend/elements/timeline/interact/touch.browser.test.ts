/** A visitor with a phone in the hand. */
import { beforeEach, expect, test } from "vitest";
import { fingers, placeOn, touchScreen } from "../../../shared/testing/hands.js";
import { listen, within } from "../../../shared/testing/page.js";
import { markOf, openTimeline, type SelectDetail, type WindowDetail } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let opened: SelectDetail[] = [];
let windows: WindowDetail[] = [];

beforeEach(async () => {
  await touchScreen(390, 844);
  opened = listen<SelectDetail>("bl-select");
  windows = listen<WindowDetail>("bl-window");
});

/** Between two places, one of which is twenty pixels from where time begins. */
function empty(timeline: BlTimeline): { x: number; y: number } {
  const { left, top } = timeline.getBoundingClientRect();
  return { x: left + 20, y: top + 180 };
}

async function told(): Promise<WindowDetail> {
  await expect.poll(() => windows).not.toEqual([]);
  return windows[windows.length - 1];
}

function days({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to || "2026-12-31") - Date.parse(from || "1900-01-01")) / 864e5;
}

test("a tap opens the entry", async () => {
  const timeline = await openTimeline();
  await fingers.tap(placeOn(markOf(timeline, "first-lamp")));
  await expect.poll(() => opened).toEqual([{ id: "first-lamp", stays: false }]);
  expect(timeline.selected).toBe("first-lamp");
});

test("a double tap zooms about the tap", async () => {
  const timeline = await openTimeline(`from="1960" to="1980"`);
  await fingers.doubleTap(empty(timeline));
  const window = await told();
  expect(days(window)).toBeLessThan(11 * 366);
  expect(window.from > "1960" && window.from < "1963", window.from).toBe(true);
});

test("two fingers that part zoom in", async () => {
  const timeline = await openTimeline();
  const { x, y } = placeOn(within(timeline, ".stage"));
  await fingers.glide(
    [
      { x, y: y - 20 },
      { x: x + 20, y: y + 20 },
    ],
    [
      { x, y: y - 140 },
      { x: x + 20, y: y + 140 },
    ],
  );
  expect(days(await told())).toBeLessThan(days({ from: "", to: "" }) * 0.7);
});

test("one finger moves through time once zoomed in", async () => {
  const timeline = await openTimeline(`from="1960" to="1980"`);
  await fingers.swipe({ y: -160 }, placeOn(within(timeline, ".stage")));
  const { from } = await told();
  expect(from > "1960", from).toBe(true);
  expect(opened).toEqual([]);
});
