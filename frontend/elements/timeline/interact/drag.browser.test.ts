/** A visitor whose button is let go where the page does not hear of it, or who breaks off a drag. */
import { beforeEach, expect, test } from "vitest";
import { mouse, placeOn, type Place } from "../../../shared/testing/hands.js";
import { listen, within } from "../../../shared/testing/page.js";
import { entryInTheMiddle, markOf, openTimeline, windowOf, type SelectDetail } from "../testing/page.js";
import type { BlTimeline } from "../view/timeline-element.js";

let opened: SelectDetail[] = [];
let timeline: BlTimeline;

beforeEach(async () => {
  opened = listen<SelectDetail>("bl-select");
  timeline = await openTimeline(`from="1950" to="1990"`);
});

/** The middle of the foot's upper edge. */
function footEdge(): Place {
  return placeOn(within(timeline, "[part=foot]"), { x: 0.5, y: 0 });
}

function beside({ x, y }: Place, byX: number, byY: number): Place {
  return { x: x + byX, y: y + byY };
}

test("a flick out of the plot is a drag, which ends where the button is lost", async () => {
  const foot = footEdge();
  const start = beside(foot, 0, -2);
  const before = await windowOf(timeline);
  await mouse.move(start);
  await mouse.press(start);
  await mouse.drag(beside(foot, 150, 20));
  await mouse.move(beside(foot, 150, -100));
  const dragged = await windowOf(timeline);
  expect(dragged).not.toBe(before);
  await mouse.move(beside(foot, -200, -100));
  await mouse.move(beside(foot, -300, -200));
  expect(await windowOf(timeline)).toBe(dragged);
  const id = entryInTheMiddle(timeline);
  await mouse.click(placeOn(markOf(timeline, id)));
  await expect.poll(() => opened.map((each) => each.id)).toEqual([id]);
});

test("the plot hears of a button that is let go in the foot", async () => {
  const foot = footEdge();
  const start = beside(foot, 0, -2);
  await mouse.move(start);
  await mouse.press(start);
  await mouse.letGo(beside(foot, 0, 20));
  const letGo = await windowOf(timeline);
  await mouse.move(beside(foot, 0, -60));
  await mouse.move(beside(foot, 200, -60));
  expect(await windowOf(timeline)).toBe(letGo);
  expect(opened).toEqual([]);
});

test("the overview stops where the button is lost", async () => {
  const at = placeOn(within(timeline, ".brush-window"));
  const before = await windowOf(timeline);
  await mouse.move(at);
  await mouse.press(at);
  await mouse.drag(beside(at, 60, 0));
  await mouse.move(beside(at, 60, -100));
  const dragged = await windowOf(timeline);
  expect(dragged).not.toBe(before);
  await mouse.move(beside(at, -100, 0));
  expect(await windowOf(timeline)).toBe(dragged);
});
