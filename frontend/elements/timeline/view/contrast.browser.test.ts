/** The graphic for readers who choose few colours, or more contrast. */
import { expect, test } from "vitest";
import { allWithin, wish } from "../../../shared/testing/page.js";
import { openTimeline } from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

function fills(timeline: BlTimeline, selector: string): string[] {
  return [...new Set(allWithin(timeline, selector).map((element) => getComputedStyle(element).fill))];
}

function textColour(timeline: BlTimeline): string {
  const probe = document.createElement("i");
  probe.style.color = "CanvasText";
  timeline.after(probe);
  return getComputedStyle(probe).color;
}

test("forced colours draw every theme in the reader's text colour", async () => {
  await wish({ "forced-colors": "active" });
  const timeline = await openTimeline();
  for (const drawn of [".mark:not(.pinned) .lamp", ".dot:not(.pinned)", ".bars path", ".cluster text"]) {
    expect(fills(timeline, drawn), drawn).toEqual([textColour(timeline)]);
  }
});

test("more contrast gives secondary words the colour of text", async () => {
  await wish({ "prefers-contrast": "more" });
  const timeline = await openTimeline();
  expect(fills(timeline, ".corner")).toHaveLength(1);
  expect(fills(timeline, ".corner")).toEqual(fills(timeline, ".ticks .year"));
});
