import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { madeUpTimeline } from "../../../shared/testing/made-up-documents.js";
import { answer, open, ready, within } from "../../../shared/testing/page.js";
import "../bl-timeline.js";

test("the key to the drawing, closed by Escape, gives the focus back to its button", async () => {
  answer({ "/timeline.json": madeUpTimeline() });
  open(`<bl-timeline src="/timeline.json" style="display: block; height: 600px"></bl-timeline>`);
  const timeline = await ready("bl-timeline");
  const button = within(timeline, ".legend-button");
  await userEvent.click(button);
  await expect.poll(() => within(timeline, ".legend").checkVisibility()).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => within(timeline, ".legend").checkVisibility()).toBe(false);
  await expect.poll(() => timeline.shadowRoot?.activeElement).toBe(button);
});
