/** A visitor who comes for the first time is told in one line how the timeline is used. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { allWithin, textWithin, within } from "../../../shared/testing/page.js";
import { openTimeline } from "../testing/page.js";

beforeEach(() => {
  localStorage.removeItem("bl-coach");
});

test("the line is shown once in a browser, until the timeline moves", async () => {
  const first = await openTimeline("coach");
  await expect.poll(() => textWithin(first, ".coach")).toMatch(/^Drag to travel through time\./);
  within(first, ".stage").focus();
  await userEvent.keyboard("+");
  await expect.poll(() => allWithin(first, ".coach")).toEqual([]);
  expect(localStorage.getItem("bl-coach")).toBe("seen");
});

test("the line goes with the first movement also where a moving picture shows it", async () => {
  const timeline = await openTimeline("coach preload");
  await expect.poll(() => allWithin(timeline, ".coach").length).toBe(1);
  await expect.poll(() => allWithin(timeline, ".moving-picture").at(0)?.dataset.prepared).toBe("");
  timeline.zoomIn();
  await timeline.idle;
  expect(allWithin(timeline, ".coach")).toEqual([]);
});

test("the line goes with any touch of the timeline", async () => {
  const timeline = await openTimeline("coach");
  await expect.poll(() => allWithin(timeline, ".coach").length).toBe(1);
  await userEvent.click(within(timeline, ".stage"));
  await expect.poll(() => allWithin(timeline, ".coach")).toEqual([]);
});

test("the line goes by itself once it has been read", async () => {
  const timeline = await openTimeline("coach");
  await expect.poll(() => allWithin(timeline, ".coach").length).toBe(1);
  for (const animation of within(timeline, ".coach").getAnimations()) {
    animation.finish();
  }
  await expect.poll(() => allWithin(timeline, ".coach")).toEqual([]);
});

test("a page that doesn't ask for the line has none", async () => {
  const timeline = await openTimeline();
  expect(allWithin(timeline, ".coach")).toEqual([]);
  expect(localStorage.getItem("bl-coach")).toBeNull();
});

test.for([
  ["a screen", 1280, 800],
  ["a wall", 3840, 2160],
  ["a phone", 390, 844],
  ["a small phone", 360, 640],
] as const)("on %s the line covers neither a lane nor a button", async ([, width, height]) => {
  await resizeWindow(width, height);
  const timeline = await openTimeline("coach");
  await expect.poll(() => allWithin(timeline, ".coach").length).toBe(1);
  const line = within(timeline, ".coach").getBoundingClientRect();
  const foot = within(timeline, ".foot").getBoundingClientRect();
  expect(line.top).toBeGreaterThanOrEqual(foot.top);
  expect(line.bottom).toBeLessThanOrEqual(foot.bottom);
  for (const button of allWithin(timeline, ".foot button")) {
    const { left, right } = button.getBoundingClientRect();
    expect(right <= line.left || left >= line.right, button.title).toBe(true);
  }
});
