/** A timeline that is made or changed in a part of a page that is not shown, such as a closed tab. */
import { expect, test } from "vitest";
import { allWithin, open, ready, within } from "../../../shared/testing/page.js";
import { exhibitOf } from "../testing/page.js";

test("a timeline made while hidden is right when shown, and follows its window while hidden again", async () => {
  const { src } = exhibitOf();
  open(`<div hidden><bl-timeline src="${src}" style="height: 500px"></bl-timeline></div>`);
  const tab = document.querySelector("div");
  const timeline = document.querySelector("bl-timeline");
  if (tab === null || timeline === null) throw new Error("There is no timeline on the page.");
  await timeline.idle;
  expect(timeline.hasAttribute("data-ready")).toBe(false);
  tab.hidden = false;
  await ready("bl-timeline");
  await timeline.idle;
  expect(allWithin(timeline, ".mark").length).toBeGreaterThan(10);
  tab.hidden = true;
  timeline.from = "1960";
  timeline.to = "1969";
  await timeline.updateComplete;
  tab.hidden = false;
  await expect
    .poll(() => within(timeline, ".brush-window").getAttribute("aria-valuetext"))
    .toMatch(/1960.*1969/);
});

test("a timeline with less height than its overview draws what it can, and grows again", async () => {
  const { src } = exhibitOf();
  open(`<bl-timeline src="${src}" style="height: 24px; min-height: 0"></bl-timeline>`);
  await ready("bl-timeline");
  const timeline = document.querySelector("bl-timeline");
  if (timeline === null) throw new Error("There is no timeline on the page.");
  const heights = (): number[] =>
    allWithin(timeline, "svg").map((svg) => Number(svg.getAttribute("height") ?? 0));
  expect(Math.min(...heights())).toBeGreaterThanOrEqual(0);
  timeline.style.height = "500px";
  await expect.poll(() => Math.max(...heights())).toBeGreaterThan(300);
});
