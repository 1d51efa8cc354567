import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { madeUpGlance, madeUpMap, madeUpSeries } from "../../shared/testing/made-up-documents.js";
import { answer, open, ready, textWithin, within } from "../../shared/testing/page.js";
import "../chart/bl-chart.js";
import "../map/bl-map.js";
import "../places/bl-places.js";
import "./bl-numbers.js";

const YEARS = Array.from({ length: 20 }, (_, index) => 2002 + index);

/** A page as the server writes it: a chart, its scales and the lists of its years. */
const CHART_PAGE = `
  <main>
    <h1>Questions</h1>
    <bl-chart src="/series/questions.json" brush></bl-chart>
    <ul>
      <li><a href="?scale=linear" data-scale="linear">Linear</a></li>
      <li><a href="?scale=log" data-scale="log" data-default>By powers of ten</a></li>
    </ul>
    ${years("from", "2002")} ${years("to", "2021")}
    <button type="button" data-picture="svg">Drawing</button>
  </main>`;

const MAP_PAGE = `<main><h1>Joined</h1><bl-map src="/maps/joined.json"></bl-map></main>`;

function years(edge: string, end: string): string {
  const options = YEARS.map((year) => `<option ${String(year) === end ? "selected" : ""}>${year}</option>`);
  return `<select aria-label="${edge}" data-edge="${edge}" data-end="${end}">${options.join("")}</select>`;
}

const from = page.getByLabelText("from");
const to = page.getByLabelText("to");
const plot = page.getByRole("slider");

beforeEach(() => {
  answer({
    "/series/questions.json": madeUpSeries("questions"),
    "/maps/joined.json": madeUpMap("joined"),
    "/glance.json": madeUpGlance(),
  });
});

/** Shows a page as the router does: the element is told of the address once it is there. */
function openPage(html: string, search = ""): void {
  open("<bl-numbers></bl-numbers>", search);
  document.querySelector("bl-numbers")?.show(html);
  window.dispatchEvent(new CustomEvent("vaadin-router-location-changed"));
}

async function openChart(search = ""): Promise<void> {
  openPage(CHART_PAGE, search);
  await ready("bl-chart");
}

test("a part of the time that is chosen on the chart stands in the lists and in the address, and one press shows all", async () => {
  await openChart();
  within(document.querySelector("bl-chart") as Element, ".plot").focus();
  await userEvent.keyboard("{Home}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}{Enter}");
  await expect.element(page.getByRole("status")).toMatchTextContent(/^Shown: 2002 to 2005$/);
  await expect.element(from).toHaveValue("2002");
  await expect.element(to).toHaveValue("2005");
  await expect.poll(() => location.search).toBe("?from=2002&to=2005");
  await page.getByRole("button", { name: "Show all years" }).click();
  await expect.element(plot).toHaveAttribute("aria-valuemax", "15");
  await expect.element(to).toHaveValue("2021");
  await expect.poll(() => location.search).toBe("");
  history.back();
  await expect.poll(() => location.search).toBe("");
  await expect.element(to).toHaveValue("2021");
});

test("a part of the time that is chosen from the lists is kept in the address, and gone back from", async () => {
  await openChart();
  await userEvent.selectOptions(from, "2004");
  await userEvent.selectOptions(to, "2010");
  await expect.element(plot).toHaveAttribute("aria-valuemax", "7");
  await expect.poll(() => location.search).toBe("?from=2004&to=2010");
  history.back();
  await expect.poll(() => location.search).toBe("?from=2004");
  history.back();
  await expect.poll(() => location.search).toBe("");
  await expect.element(plot).toHaveAttribute("aria-valuemax", "15");
  await expect.element(from).toHaveValue("2002");
});

test("an address with a part of the time shows it in the chart and in the lists", async () => {
  await openChart("?from=2004&to=2010");
  await expect.element(plot).toHaveAttribute("aria-valuemax", "7");
  await expect.element(from).toHaveValue("2004");
  await expect.element(to).toHaveValue("2010");
});

test("a scale that is chosen is marked and stands in the address", async () => {
  await openChart();
  const linear = page.getByRole("link", { name: "Linear" });
  await expect
    .element(page.getByRole("link", { name: "By powers of ten" }))
    .toHaveAttribute("aria-current", "true");
  await linear.click();
  await expect.element(linear).toHaveAttribute("aria-current", "true");
  await expect.poll(() => location.search).toBe("?scale=linear");
});

test("an entry that moved the number leads to it in the timeline", async () => {
  await openChart("?lang=ar");
  const followed: string[] = [];
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
  });
  document.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof HTMLAnchorElement) {
        event.preventDefault();
        followed.push(event.target.getAttribute("href") ?? "");
      }
    },
    { signal: ending.signal },
  );
  await page.getByRole("button", { name: /Boats ask the list themselves/ }).click();
  expect(followed).toEqual([".?entry=list-mobile&lang=ar"]);
});

test("a year of the map stands in the address, and Back leads to the page as it was found", async () => {
  openPage(MAP_PAGE);
  const map = await ready("bl-map");
  const count = (): string => textWithin(map, ".count");
  within(map, "input").focus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  await expect.poll(() => location.search).toBe("?year=2020");
  await expect.poll(count).toMatch(/in 2020$/);
  history.back();
  await expect.poll(count).toMatch(/^32 members in 2023$/);
  history.forward();
  await expect.poll(count).toMatch(/in 2020$/);
});

test("a year of the places stands in the address and is taken from it, and Back leads to the page as it was found", async () => {
  openPage(`<main><bl-places src="/glance.json"></bl-places></main>`, "?year=1960");
  const places = await ready("bl-places");
  await expect.element(plot).toHaveAttribute("aria-valuetext", expect.stringMatching(/ up to 1960$/));
  within(places, "input").focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(() => location.search).toBe("?year=1959");
  openPage(`<main><bl-places src="/glance.json"></bl-places></main>`);
  within(await ready("bl-places"), "input").focus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.poll(() => location.search).toMatch(/^\?year=/);
  history.back();
  await expect.element(plot).toHaveAttribute("aria-valuetext", "53 entries up to 2025");
  await expect.poll(() => location.search).toBe("");
});
