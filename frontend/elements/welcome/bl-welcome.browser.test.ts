import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fingers, placeOn, touchScreen } from "../../shared/testing/hands.js";
import { madeUpTimeline, madeUpWelcome } from "../../shared/testing/made-up-documents.js";
import {
  answer,
  listen,
  open,
  ready,
  stopClock,
  textWithin,
  wish,
  within,
} from "../../shared/testing/page.js";
import type { FilterSelection } from "../../shared/document/filter-selection.js";
import "./bl-welcome.js";
import type { WelcomeElement } from "./welcome-element.js";

const { points } = madeUpWelcome();
let asked: URL[];

beforeEach(() => {
  asked = answer({ "/welcome.json": madeUpWelcome(), "/timeline.json": madeUpTimeline() });
});

async function openWelcome(): Promise<WelcomeElement> {
  open(`<bl-welcome style="height: 700px" src="/welcome.json" exhibit="/timeline.json" open></bl-welcome>`);
  return ready("bl-welcome");
}

function way(kind: string): HTMLElement {
  const place = madeUpWelcome().ways.findIndex((each) => each.kind === kind);
  const found = document.querySelector("bl-welcome")?.shadowRoot?.querySelectorAll<HTMLElement>(".way")[
    place
  ];
  if (!found) {
    throw new Error(`There is no way of the kind ${kind}.`);
  }
  return found;
}

test("asks for nothing and shows nothing until it is opened", async () => {
  open(`<bl-welcome src="/welcome.json" exhibit="/timeline.json"></bl-welcome>`);
  const welcome = document.querySelector("bl-welcome") as WelcomeElement;
  await welcome.updateComplete;
  expect(asked).toEqual([]);
  expect(welcome.hidden).toBe(true);
  welcome.open = true;
  await ready("bl-welcome");
  expect(welcome.hidden).toBe(false);
  expect(asked.map(({ pathname }) => pathname)).toEqual(["/welcome.json"]);
});

test("says the question and the sentence, and offers the ways in their order", async () => {
  const welcome = await openWelcome();
  await expect.element(page.getByRole("heading")).toHaveTextContent("Who kept the lights burning?");
  expect(textWithin(welcome, ".sentence")).toMatch(/^\d+ made-up moments from/);
  await expect
    .element(page.getByRole("link"))
    .toMatchTextContent(/^Take the .*-minute tour The singing lamp$/);
  expect(way("story").getAttribute("href")).toBe("/stories/singing-lamp");
  expect(way("story").classList).toContain("main");
});

test("Escape and the button put it away, and say so once", async () => {
  const ends = listen("bl-welcome-end");
  const welcome = await openWelcome();
  way("turning-points").focus();
  await userEvent.keyboard("{Escape}");
  expect(welcome.open).toBe(false);
  welcome.open = true;
  await page.getByRole("button", { name: "Close the welcome" }).click();
  expect(welcome.open).toBe(false);
  expect(ends).toHaveLength(2);
});

test("fades at a touch of the timeline and keeps its room until that rests", async () => {
  const welcome = await openWelcome();
  let rest = (): void => undefined;
  void welcome.giveWay(new Promise<void>((resolve) => (rest = resolve)));
  await welcome.updateComplete;
  const { width } = welcome.getBoundingClientRect();
  expect(welcome.leaving).toBe(true);
  expect(width).toBeGreaterThan(0);
  rest();
  await expect.poll(() => welcome.hidden).toBe(true);
});

test("where there is no document it goes, and does not say that the visitor has put it away", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  answer({ "/no-welcome.json": new Response("", { status: 404 }) });
  const ends = listen("bl-welcome-end");
  open(`<bl-welcome src="/no-welcome.json" open></bl-welcome>`);
  await expect.poll(() => document.querySelector("bl-welcome")?.hidden).toBe(true);
  expect(ends).toEqual([]);
});

test("a finger pulls the sheet of an upright screen down, and it is over", async () => {
  await touchScreen(390, 844);
  const welcome = await openWelcome();
  expect(welcome.sheet).toBe(true);
  await fingers.swipe({ y: 300 }, placeOn(within(welcome, ".grip")));
  await expect.poll(() => welcome.open).toBe(false);
});

describe("the flight through the turning points", () => {
  async function fly(): Promise<WelcomeElement> {
    const welcome = await openWelcome();
    way("turning-points").click();
    await expect.poll(() => textWithin(welcome, ".place")).toBe(`1 of ${points.length}`);
    return welcome;
  }

  test("goes from one to the next by itself, waits for a touch, and ends at the last", async () => {
    const told = listen<{ id: string | null }>("bl-point");
    const windows = listen<{ isStep?: boolean }>("bl-window");
    stopClock();
    const welcome = await fly();
    expect(welcome.point).toBe(points[0].entry);
    await vi.advanceTimersByTimeAsync(9000);
    expect(welcome.point).toBe(points[1].entry);
    await welcome.giveWay(Promise.resolve());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(welcome.point).toBe(points[1].entry);
    within(welcome, "button[aria-label='Play']").click();
    await vi.advanceTimersByTimeAsync(points.length * 9000);
    expect(told.map(({ id }) => id)).toEqual(points.map(({ entry }) => entry));
    // Back leads out of the flight at once, however far it went.
    expect(windows.map(({ isStep }) => isStep)).toEqual(points.map((_, place) => place === 0));
    expect(within(welcome, ".turn.main").hasAttribute("disabled")).toBe(true);
  });

  test("goes by buttons and by the arrow keys, and opens an entry", async () => {
    const opened = listen<{ id: string }>("bl-select");
    const welcome = await fly();
    await page.getByRole("button", { name: "Next" }).click();
    expect(welcome.point).toBe(points[1].entry);
    within(welcome, "h2").focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(welcome.point).toBe(points[2].entry);
    await expect.element(page.getByRole("status")).toMatchTextContent(/^3 of/);
    await page.getByRole("button", { name: "Read more" }).click();
    expect(opened.map(({ id }) => id)).toEqual([points[2].entry]);
  });

  test("waits from the start for who wishes less motion", async () => {
    await wish({ "prefers-reduced-motion": "reduce" });
    const welcome = await fly();
    expect(within(welcome, ".controls .round").getAttribute("aria-label")).toBe("Play");
  });

  test("says that it has ended", async () => {
    const told = listen<{ id: string | null }>("bl-point");
    await fly();
    await page.getByRole("button", { name: "End the flight" }).click();
    expect(told.at(-1)).toEqual({ id: null });
  });
});

describe("a year and a country", () => {
  async function openForm(): Promise<void> {
    await openWelcome();
    way("year-and-country").click();
    await expect.element(page.getByRole("combobox", { name: "Country" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Show" })).toBeEnabled();
  }

  test("flies there, filters by the country, and says how many", async () => {
    const filters = listen<FilterSelection>("bl-filter");
    const windows = listen("bl-window");
    await openForm();
    await page.getByRole("textbox", { name: "Year" }).fill("1923");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Country" }), "AT");
    await page.getByRole("button", { name: "Show" }).click();
    await expect.element(page.getByRole("status")).toMatchTextContent(/^\d+ entr(y|ies): Austria, 1923/);
    expect(filters.at(-1)?.country).toEqual(["AT"]);
    expect(windows.at(-1)).toEqual({ from: "1923", to: "1923", isStep: true });
  });

  test("reads the digits of other keyboards, and asks of all countries", async () => {
    const windows = listen("bl-window");
    await openForm();
    await page.getByRole("textbox", { name: "Year" }).fill("١٩٢٣");
    await userEvent.keyboard("{Enter}");
    expect(windows.at(-1)).toEqual({ from: "1923", to: "1923", isStep: true });
  });

  test("an empty year says so, moves nothing, and leads on", async () => {
    const windows = listen("bl-window");
    await openForm();
    await page.getByRole("textbox", { name: "Year" }).fill("1911");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Country" }), "AT");
    await page.getByRole("button", { name: "Show" }).click();
    await expect.element(page.getByRole("status")).toMatchTextContent(/^No entries: Austria, 1911/);
    expect(windows).toEqual([]);
    await page.getByRole("button", { name: /^Go to 19/ }).click();
    expect(windows).toHaveLength(1);
    await expect.element(page.getByRole("textbox", { name: "Year" })).toHaveValue("1923");
  });

  test("the year's field is ready to be typed into, and what is found can be opened", async () => {
    const told = listen("bl-select");
    await openForm();
    const shadow = document.querySelector("bl-welcome")?.shadowRoot;
    await expect.poll(() => shadow?.activeElement?.id).toBe("year");
    await userEvent.keyboard("1923{Enter}");
    await expect.poll(() => shadow?.querySelectorAll(".found").length ?? 0).toBeGreaterThan(0);
    const found = [...(shadow?.querySelectorAll<HTMLElement>(".found") ?? [])];
    const [count] = /\d+/.exec(shadow?.querySelector("[role=status]")?.textContent ?? "") ?? [];
    expect(found).toHaveLength(Math.min(8, Number(count)));
    found[0].click();
    const { columns } = madeUpTimeline();
    const title = found[0].querySelector("span")?.textContent ?? "";
    expect(told).toEqual([{ id: columns.id[columns.title.indexOf(title)] }]);
  });

  test("what is no year is named, and asks for nothing", async () => {
    const windows = listen("bl-window");
    await openForm();
    const shadow = document.querySelector("bl-welcome")?.shadowRoot;
    await expect.poll(() => shadow?.activeElement?.id).toBe("year");
    await userEvent.keyboard("19x5{Enter}");
    await expect
      .poll(() => shadow?.querySelector("[role=status]")?.textContent)
      .toContain("“19x5” is not a year.");
    expect(shadow?.querySelector("#year")?.getAttribute("aria-invalid")).toBe("true");
    expect(windows).toEqual([]);
  });
});
