/** What stands in the gutter beside the lanes, where it is narrow. */
import { expect, test } from "vitest";
import { resizeWindow } from "../../../shared/testing/hands.js";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { openTimeline } from "../testing/page.js";

test.for([
  [928, 655],
  [760, 640],
  [1280, 600],
] as const)(
  "at %s by %s names and numbers stay in their lanes, and buttons are round",
  async ([widthPx, heightPx]) => {
    await resizeWindow(widthPx, heightPx);
    const whole = madeUpTimeline();
    const timeline = await openTimeline("", {
      ...whole,
      themes: whole.themes.map((theme) => ({ ...theme, name: "Intelligence and AI" })),
    });
    for (const lane of timeline.renderRoot.querySelectorAll(".lanes li")) {
      const box = lane.getBoundingClientRect();
      const words = lane.querySelector("span")?.getBoundingClientRect() ?? box;
      expect(words.top).toBeGreaterThanOrEqual(box.top - 1);
      expect(words.bottom).toBeLessThanOrEqual(box.bottom + 1);
    }
    const buttons = [...timeline.renderRoot.querySelectorAll(".foot .buttons > button")];
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(24);
      expect(width).toBeCloseTo(height, 0);
    }
  },
);
