/** A visitor who comes for the first time is told in one line how the timeline is used. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
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

test("a page that doesn't ask for the line has none", async () => {
  const timeline = await openTimeline();
  expect(allWithin(timeline, ".coach")).toEqual([]);
  expect(localStorage.getItem("bl-coach")).toBeNull();
});
