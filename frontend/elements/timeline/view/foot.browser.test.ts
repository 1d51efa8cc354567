/** The foot of the timeline: buttons, the brush over all of time, and the legend stand beside each other. */
import { expect, test } from "vitest";
import { touchScreen } from "../../../shared/testing/hands.js";
import { allWithin, within } from "../../../shared/testing/page.js";
import { openTimeline } from "../testing/page.js";

test.for([
  ["a kiosk in portrait", 1080, 1600],
  ["a kiosk that was brought down", 1080, 700],
  ["a tablet", 768, 900],
  ["a screen", 1920, 1080],
] as const)("on %s a finger meets no button at either end of the brush", async ([, width, height]) => {
  await touchScreen(width, height);
  const timeline = await openTimeline();
  const handles = ["start", "end"].map((part) => within(timeline, `.brush-${part}`).getBoundingClientRect());
  for (const button of allWithin(timeline, ".foot button, .strip-button")) {
    const { left, right } = button.getBoundingClientRect();
    for (const handle of handles) {
      expect(right <= handle.left || left >= handle.right, button.title).toBe(true);
    }
  }
});
