/** Names of lanes and eras lead to their pages, and drags that begin on one still move the timeline. */
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fingers, mouse, placeOn, resizeWindow, touchScreen } from "../../../shared/testing/hands.js";
import { allWithin, listen, within } from "../../../shared/testing/page.js";
import { focusIn, openTimeline, type SelectDetail, type WindowDetail } from "../testing/page.js";

let followed: string[] = [];
let opened: SelectDetail[] = [];
let windows: WindowDetail[] = [];

beforeEach(async () => {
  await resizeWindow(1280, 900);
  opened = listen<SelectDetail>("bl-select");
  windows = listen<WindowDetail>("bl-window");
  followed = [];
  // The test's own page stays.
  const stay = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof Element && each.matches("a[href]"));
    if (link instanceof Element && !event.defaultPrevented) {
      followed.push(link.getAttribute("href")?.replace(/^\/exhibit-\d+/, "") ?? "");
      event.preventDefault();
    }
  };
  document.addEventListener("click", stay);
  onTestFinished(() => {
    document.removeEventListener("click", stay);
  });
});

test("a lane's name leads to its theme, by mouse, finger and key", async () => {
  const timeline = await openTimeline();
  const link = within(timeline, ".lanes a");
  expect(link.getAttribute("href")).toMatch(/^\/exhibit-\d+\/theme\/\w+$/);
  await mouse.click(placeOn(link));
  await expect.poll(() => followed).toHaveLength(1);
  link.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => followed).toHaveLength(2);
  await touchScreen(1280, 900);
  await fingers.tap(placeOn(link));
  await expect.poll(() => followed).toHaveLength(3);
  expect(new Set(followed).size).toBe(1);
  expect(opened).toEqual([]);
});

test("an era's name leads to its era, and leaves the focus on itself", async () => {
  const timeline = await openTimeline();
  const link = within(timeline, ".era-names a[href]");
  await mouse.click(placeOn(link));
  await expect.poll(() => followed).toHaveLength(1);
  expect(followed[0]).toMatch(/^\/era\/\w+/);
  link.focus();
  await timeline.idle;
  expect(focusIn(timeline)).toBe(link);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => followed).toHaveLength(2);
  expect(opened).toEqual([]);
});

test.each([".lanes a", ".era-names a[href]"])("a drag that begins on %s moves through time", async (name) => {
  const timeline = await openTimeline(`from="1950" to="1980"`);
  const [link] = allWithin(timeline, name);
  const from = placeOn(link);
  const to = { x: from.x + 120, y: from.y };
  await mouse.move(from);
  await mouse.press(from);
  await mouse.drag({ x: from.x + 60, y: from.y });
  await mouse.drag(to);
  await mouse.letGo(to);
  await expect.poll(() => windows).not.toEqual([]);
  expect(followed).toEqual([]);
});

test("a wheel that turns over a lane's name zooms", async () => {
  const timeline = await openTimeline();
  await mouse.wheel(placeOn(within(timeline, ".lanes a")), { y: -200 });
  await expect.poll(() => windows).not.toEqual([]);
});
