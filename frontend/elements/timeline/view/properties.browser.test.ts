/** What the page asks of the timeline by properties and methods. */
import { expect, test } from "vitest";
import { allWithin, listen, textWithin, within } from "../../../shared/testing/page.js";
import { openTimeline, windowOf } from "../testing/page.js";

function toldTo(): unknown[] {
  return [listen("bl-window"), listen("bl-select"), listen("bl-series")];
}

test("zooming, fitting and flying by the page are followed, and not told as the visitor's wish", async () => {
  const told = toldTo();
  const timeline = await openTimeline(`from="1950" to="1990"`);
  const corner = (): string => textWithin(timeline, ".corner");
  const shown = [corner()];
  for (const act of [
    () => {
      timeline.zoomIn();
    },
    () => {
      timeline.zoomOut();
    },
    () => {
      timeline.flyTo("last-lamp");
    },
    () => {
      timeline.fit();
    },
  ]) {
    act();
    await timeline.idle;
    shown.push(corner());
  }
  expect(shown[1]).not.toBe(shown[0]);
  expect(shown[2]).not.toBe(shown[1]);
  expect(shown[3]).toContain("20");
  expect(shown[4]).toBe("1900 – 2026");
  expect(told).toEqual([[], [], []]);
});

test("an entry that the page selects comes into view", async () => {
  const told = toldTo();
  const timeline = await openTimeline(`from="1950" to="1960"`);
  expect(allWithin(timeline, `[data-entry="last-lamp"]`)).toEqual([]);
  timeline.selected = "last-lamp";
  await timeline.idle;
  expect(within(timeline, `[data-entry="last-lamp"]`).checkVisibility()).toBe(true);
  expect(told).toEqual([[], [], []]);
});

test("a window that the page asks for is shown, and an entry that isn't there changes nothing", async () => {
  const timeline = await openTimeline();
  timeline.from = "1960";
  timeline.to = "1969";
  expect(await windowOf(timeline)).toBe("1960/1969");
  expect(textWithin(timeline, ".corner")).toMatch(/1960.*1969/);
  timeline.flyTo("no-such-entry");
  timeline.focusEntry("no-such-entry");
  await timeline.idle;
  expect(textWithin(timeline, ".corner")).toMatch(/1960.*1969/);
});

test("the drawing follows the size of its box, and where that is narrow time runs down", async () => {
  const timeline = await openTimeline();
  timeline.style.cssText = "height: 500px; width: 900px";
  await expect.poll(() => within(timeline, "[part=graphic]").getAttribute("width")).toBe("900");
  expect(allWithin(timeline, "[part=lane-names].vertical")).toEqual([]);
  timeline.style.width = "360px";
  await expect.poll(() => within(timeline, "[part=graphic]").getAttribute("width")).toBe("360");
  expect(allWithin(timeline, "[part=lane-names].vertical")).toHaveLength(1);
});
