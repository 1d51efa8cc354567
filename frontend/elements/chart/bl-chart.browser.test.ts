import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fingers, mouse, placeOn, touchScreen } from "../../shared/testing/hands.js";
import { answer, listen, open, ready, textWithin, wish, within } from "../../shared/testing/page.js";
import { MADE_UP_SERIES, madeUpSeries } from "../../shared/testing/made-up-documents.js";
import { reachOut } from "../../shared/testing/drawing.js";
import "./bl-chart.js";
import type { ChartElement } from "./chart-element.js";

const plot = page.getByRole("slider");
const status = page.getByRole("status");

beforeEach(() => {
  answer(Object.fromEntries(MADE_UP_SERIES.map((id) => [`/series/${id}.json`, madeUpSeries(id)])));
});

async function openChart(id = "questions", attributes = "brush"): Promise<ChartElement> {
  open(`<bl-chart src="/series/${id}.json" ${attributes} style="display: block; width: 900px"></bl-chart>`);
  return ready("bl-chart");
}

function drawingOf(chart: ChartElement): Document {
  return new DOMParser().parseFromString(chart.toSvg(), "image/svg+xml");
}

test("arrow keys read each figure with its source", async () => {
  const chart = await openChart();
  within(chart, ".plot").focus();
  await userEvent.keyboard("{Home}");
  await expect
    .element(plot)
    .toHaveAttribute("aria-valuetext", expect.stringMatching(/^2002: 145 .*Source: .*1 of 15$/));
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(plot).toHaveAttribute("aria-valuenow", "2");
  await expect.poll(() => textWithin(chart, ".readout .source")).toContain("Source:");
});

test("a pointer between two figures reads a real one, with its own date", async () => {
  const { points } = madeUpSeries("harbours");
  const chart = await openChart("harbours");
  const target = within(chart, ".plot");
  for (const x of [0.22, 0.31, 0.43, 0.57, 0.68]) {
    await mouse.move(placeOn(target, { x, y: 0.5 }));
    await expect.poll(() => textWithin(chart, ".readout .value")).not.toBe("");
    const position = Number(target.getAttribute("aria-valuenow"));
    const { date, value } = points[position - 1];
    expect(target.getAttribute("aria-valuetext")).toMatch(new RegExp(`^${date.phrase}: ${value} harbours`));
  }
});

test("keys with Shift choose a part of the time, which Escape leaves and Enter shows, and one press shows all", async () => {
  const chart = await openChart();
  const windows = listen("bl-window");
  const chooseFirstFour = async (): Promise<void> => {
    await userEvent.keyboard("{Home}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}");
    await expect.element(status).toMatchTextContent(/^2002 to 2005 is chosen/);
  };
  within(chart, ".plot").focus();
  await chooseFirstFour();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => textWithin(chart, "[role=status]")).toBe("");
  await chooseFirstFour();
  await userEvent.keyboard("{Enter}");
  await expect.element(status).toMatchTextContent(/^Shown: 2002 to 2005$/);
  expect(chart.shadowRoot?.activeElement).toBe(within(chart, ".plot"));
  await expect.element(plot).toHaveAttribute("aria-valuemax", "4");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(plot).toHaveAttribute("aria-valuemax", "15");
  expect(chart.shadowRoot?.activeElement).toBe(within(chart, ".plot"));
  expect(windows).toEqual([
    { from: "2002", to: "2005" },
    { from: "", to: "" },
  ]);
});

test("a drag across the chart shows that part of the time", async () => {
  const chart = await openChart();
  const windows = listen<{ from: string; to: string }>("bl-window");
  const target = within(chart, ".plot");
  await mouse.move(placeOn(target, { x: 0.3, y: 0.3 }));
  await mouse.press(placeOn(target, { x: 0.3, y: 0.3 }));
  await mouse.drag(placeOn(target, { x: 0.4, y: 0.3 }));
  await mouse.drag(placeOn(target, { x: 0.5, y: 0.4 }));
  await expect.poll(() => textWithin(chart, ".band")).toMatch(/^20\d\d to 20\d\d$/);
  await mouse.letGo(placeOn(target, { x: 0.5, y: 0.4 }));
  await expect.poll(() => windows).toHaveLength(1);
  const [{ from, to }] = windows;
  await expect.element(status).toHaveTextContent(`Shown: ${from} to ${to}`);
  await expect.element(plot).toHaveAttribute("aria-valuemax", String(Number(to) - Number(from) + 1));
  await page.getByRole("button", { name: "Show all years" }).click();
  await expect.element(plot).toHaveAttribute("aria-valuemax", "15");
});

test("nothing is chosen where the button is let go unseen, or Escape is pressed", async () => {
  const chart = await openChart();
  const windows = listen("bl-window");
  const target = within(chart, ".plot");
  const hasBand = (): boolean => chart.shadowRoot?.querySelector(".band")?.checkVisibility() ?? false;
  const low = placeOn(target, { x: 0.4, y: 0.98 });
  await mouse.move(low);
  await mouse.press(low);
  await mouse.drag({ x: low.x + 200, y: low.y + 30 });
  await expect.poll(hasBand).toBe(true);
  await mouse.move({ x: low.x + 100, y: low.y - 60 });
  await expect.poll(hasBand).toBe(false);
  const high = { x: low.x, y: low.y - 80 };
  await mouse.press(high);
  await mouse.drag({ x: high.x + 200, y: high.y });
  await expect.poll(hasBand).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(hasBand).toBe(false);
  await mouse.drag({ x: high.x + 250, y: high.y });
  await mouse.letGo({ x: high.x + 250, y: high.y });
  expect(hasBand()).toBe(false);
  expect(windows).toEqual([]);
});

/** On a phone, with a page around the chart that can be scrolled. */
async function openOnAPhone(): Promise<ChartElement> {
  await touchScreen(390, 844);
  open(`<bl-chart src="/series/questions.json" brush style="display: block"></bl-chart>
    <div style="height: 2000px"></div>`);
  return ready("bl-chart");
}

test("a finger reads figures as it moves, and the readout stays", async () => {
  const chart = await openOnAPhone();
  const windows = listen("bl-window");
  const target = within(chart, ".plot");
  await fingers.glide([placeOn(target, { x: 0.3, y: 0.4 })], [placeOn(target, { x: 0.55, y: 0.4 })]);
  await expect.element(plot).toHaveAttribute("aria-valuetext", expect.stringMatching(/^201[01]: /));
  expect(textWithin(chart, ".readout .value")).toContain("questions a year");
  expect(windows).toEqual([]);
  await fingers.tap(placeOn(target, { x: 0.28, y: 0.5 }));
  await expect.poll(() => textWithin(chart, ".readout")).toContain("200");
});

test("a finger that rests first chooses a part of the time", async () => {
  const chart = await openOnAPhone();
  const windows = listen<{ from: string }>("bl-window");
  const [start, end] = [0.4, 0.7].map((x) => placeOn(within(chart, ".plot"), { x, y: 0.4 }));
  await fingers.press(start);
  await expect.poll(() => chart.shadowRoot?.querySelector(".band")?.checkVisibility()).toBe(true);
  await fingers.move([start], [end]);
  await fingers.lift();
  await expect.element(status).toMatchTextContent(/^Shown: 200/);
  expect(windows).toEqual([expect.objectContaining({ from: expect.stringMatching(/^200/) as string })]);
});

test("a finger that goes up scrolls the page", async () => {
  const chart = await openOnAPhone();
  const windows = listen("bl-window");
  await fingers.swipe({ y: -150 }, placeOn(within(chart, ".plot"), { x: 0.5, y: 0.8 }));
  await expect.poll(() => window.scrollY).toBeGreaterThan(60);
  expect(windows).toEqual([]);
});

test("an entry that moved the number is chosen by a press", async () => {
  await openChart();
  const chosen = listen("bl-select");
  await page.getByRole("button", { name: /Boats ask the list themselves/ }).click();
  expect(chosen).toEqual([{ id: "list-mobile" }]);
});

test.each(["questions", "reach", "turns"])(
  "a saved picture of %s keeps its words within it where fonts are a sixth wider",
  async (id) => {
    const chart = await openChart(id);
    expect(reachOut(chart.toSvg())).toBeLessThanOrEqual(0.5);
  },
);

test("a drawing is XML with title, source and licence", async () => {
  const svg = drawingOf(await openChart());
  expect(svg.querySelector("title")?.textContent).toMatch(/^Made up: questions grew/);
  expect(svg.documentElement.textContent).toContain("Made up: questions to the list of lost lamps");
  expect(svg.documentElement.textContent).toContain("Sources:");
  expect(svg.documentElement.textContent).toContain("Licence: CC BY 4.0");
});

test("a drawing of a part says its years, and names the entries of its lamps", async () => {
  const words = drawingOf(await openChart("questions", `brush from="2004" to="2010"`)).documentElement
    .textContent;
  expect(words).toContain("Shown: 2004 to 2010");
  expect(words).toContain("What moved the number: 1 The harbours begin a list of lost lamps");
});

test("a drawing is in the day's palette in forced colours too", async () => {
  const usual = (await openChart()).toSvg();
  await wish({ "forced-colors": "active" });
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  expect((await openChart()).toSvg()).toBe(usual);
});

test("a chart that is hidden while it is read keeps its drawing, and is right in another width", async () => {
  const chart = await openChart();
  within(chart, ".plot").focus();
  await userEvent.keyboard("{Home}");
  chart.style.display = "none";
  chart.form = "bars";
  chart.style.width = "500px";
  await chart.updateComplete;
  chart.style.display = "block";
  await expect.poll(() => within(chart, ".plot svg").getAttribute("width")).toBe("500");
  const { width, height } = within(chart, ".plot").getBoundingClientRect();
  expect(width).toBe(500);
  await plot.hover({ position: { x: width - 5, y: height / 2 } });
  await expect.element(plot).toHaveAttribute("aria-valuetext", expect.stringMatching(/15 of 15$/));
});

test("captions from right to left name their language and stand at the right", async () => {
  open(`<div dir="rtl" lang="ar"><bl-chart src="/series/questions.json"></bl-chart></div>`);
  const unit = within(await ready("bl-chart"), "figcaption .notes p");
  expect(unit.lang).toBe("en");
  expect(getComputedStyle(unit)).toMatchObject({ direction: "ltr", textAlign: "right" });
});
