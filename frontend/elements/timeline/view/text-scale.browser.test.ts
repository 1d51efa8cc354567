/** The reader's size of text reaches the graphic. */
import { expect, onTestFinished, test } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { within } from "../../../shared/testing/page.js";
import { openTimeline } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

/** The words of a card are smaller. */
const LABEL = ".mark text:not(.words)";

function chooseTextSize(size: string): void {
  document.documentElement.style.fontSize = size;
  onTestFinished(() => {
    document.documentElement.style.fontSize = "";
  });
}

function fontPx(timeline: BlTimeline, selector: string): number {
  return Number.parseFloat(getComputedStyle(within(timeline, selector)).fontSize);
}

test.for(["150%", "200%"])(
  "with text of %s the graphic's words are larger, too, and at once",
  async (size) => {
    await resizeWindow(1920, 1080);
    const timeline = await openTimeline();
    const before = fontPx(timeline, LABEL);
    const foot = within(timeline, ".foot").getBoundingClientRect().height;
    chooseTextSize(size);
    const times = Number.parseFloat(size) / 100;
    await expect.poll(() => fontPx(timeline, LABEL)).toBeCloseTo(before * times, 0);
    expect(fontPx(timeline, ".lanes a")).toBeGreaterThanOrEqual(15 * times * 0.8);
    expect(within(timeline, ".foot").getBoundingClientRect().height).toBeCloseTo(foot * times, 0);
    chooseTextSize("100%");
    await expect.poll(() => fontPx(timeline, LABEL)).toBeCloseTo(before, 0);
  },
);

test("a page with small words, such as those that set 62.5 per cent, has no small graphic", async () => {
  chooseTextSize("62.5%");
  const timeline = await openTimeline();
  expect(fontPx(timeline, LABEL)).toBe(14);
});
