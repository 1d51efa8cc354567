/** The reader's size of text reaches a chart, and hands still meet what they see. */
import { expect, onTestFinished, test } from "vitest";
import { mouse, placeOn } from "../../shared/testing/hands.js";
import { madeUpSeries } from "../../shared/testing/made-up-documents.js";
import { answer, open, ready, within } from "../../shared/testing/page.js";
import "./bl-chart.js";

/** As many years as the series shows. */
const YEARS = 14;

test("with text of twice the size a chart's words are twice as large, and its box is as wide", async () => {
  answer({ "/large/questions.json": madeUpSeries("questions") });
  open(`<bl-chart brush src="/large/questions.json" style="display: block; width: 1200px"></bl-chart>`);
  const chart = await ready("bl-chart");
  const figure = (): Element => within(chart, ".plot .labels text");
  const before = figure().getBoundingClientRect().height;
  document.documentElement.style.fontSize = "200%";
  onTestFinished(() => {
    document.documentElement.style.fontSize = "";
  });
  await expect.poll(() => figure().getBoundingClientRect().height / before).toBeGreaterThan(1.9);
  const plot = within(chart, ".plot");
  expect(Math.abs(plot.getBoundingClientRect().width - 1200)).toBeLessThanOrEqual(2);

  const at = placeOn(plot);
  await mouse.move(at);
  const yearPx = plot.getBoundingClientRect().width / YEARS;
  await expect
    .poll(() => Math.abs(placeOn(within(chart, ".cursor")).x - at.x))
    .toBeLessThanOrEqual(yearPx / 2);
  const readout = within(chart, ".readout");
  expect(Number.parseFloat(getComputedStyle(readout).fontSize) * readout.currentCSSZoom).toBeCloseTo(28, 0);
  expect(readout.getBoundingClientRect().right).toBeLessThanOrEqual(plot.getBoundingClientRect().right + 2);
});
