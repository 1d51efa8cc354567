/** The chart in a page that shows it smaller than it is: hands meet what they see. */
import { expect, test } from "vitest";
import { mouse, placeOn } from "../../shared/testing/hands.js";
import { madeUpSeries } from "../../shared/testing/made-up-documents.js";
import { answer, open, ready, textWithin, within } from "../../shared/testing/page.js";
import "./bl-chart.js";

const SCALE = "transform: scale(0.5); transform-origin: 0 0; width: 2000px";
/** As many years as the series shows. */
const YEARS = 14;

test("the chart reads and chooses where the pointer is", async () => {
  answer({ "/scaled/questions.json": madeUpSeries("questions") });
  open(`<bl-chart brush src="/scaled/questions.json" style="display: block; ${SCALE}"></bl-chart>`);
  const chart = await ready("bl-chart");
  await expect.poll(() => chart.shadowRoot?.querySelector(".plot svg[width='2000']")).toBeTruthy();
  const plot = within(chart, ".plot");
  const yearPx = plot.getBoundingClientRect().width / YEARS;
  const at = placeOn(plot);
  await mouse.move(at);
  await expect
    .poll(() => Math.abs(placeOn(within(chart, ".cursor")).x - at.x))
    .toBeLessThanOrEqual(yearPx / 2);

  const to = { x: at.x + 80, y: at.y };
  await mouse.press(at);
  await mouse.drag({ x: at.x + 40, y: at.y });
  await mouse.drag(to);
  const band = within(chart, ".band");
  await expect.poll(() => Math.abs(band.getBoundingClientRect().right - to.x)).toBeLessThanOrEqual(yearPx);
  expect(Math.abs(band.getBoundingClientRect().left - at.x)).toBeLessThanOrEqual(yearPx);
  await mouse.letGo(to);
  await expect.poll(() => textWithin(chart, "[role=status]")).toMatch(/^Shown: /);
});
