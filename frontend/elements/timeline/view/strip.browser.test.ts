/** A visitor who reads numbers below the lanes: chooses them, scrubs along them, opens what moved them. */
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  fingers,
  mouse,
  placeOn,
  resizeWindow,
  touchScreen,
  type Place,
} from "../../../shared/testing/hands.js";
import { allWithin, listen, textWithin, within } from "../../../shared/testing/page.js";
import {
  focusIn,
  openTimeline,
  type SelectDetail,
  type SeriesDetail,
  type WindowDetail,
} from "../testing/page.js";
import type { BlTimeline } from "./timeline-element.js";

const FIRST = "harbours";
const FIRST_NAME = "Made up: harbours of the pact, 1923 to 2023";
const OTHER = "relays";
const OTHER_NAME = "joined by relays";
/** So low that the numbers are folded away. */
const LOW_PX = 560;

let opened: SelectDetail[] = [];
let chosen: SeriesDetail[] = [];
let windows: WindowDetail[] = [];

beforeEach(() => {
  opened = listen<SelectDetail>("bl-select");
  chosen = listen<SeriesDetail>("bl-series");
  windows = listen<WindowDetail>("bl-window");
});

async function openOnLargeScreen(attributes = ""): Promise<BlTimeline> {
  await resizeWindow(1600, 1000);
  return openTimeline(attributes);
}

function slider(timeline: BlTimeline): HTMLElement {
  return within(timeline, "[role=slider].strip-slider");
}

function spoken(timeline: BlTimeline): string {
  return slider(timeline).getAttribute("aria-valuetext") ?? "";
}

function cardIsShown(timeline: BlTimeline): boolean {
  return within(timeline, ".reading-card").checkVisibility();
}

async function choose(timeline: BlTimeline, chooser: string, id: string): Promise<void> {
  within(timeline, `${chooser} select`).focus();
  await timeline.idle;
  await userEvent.selectOptions(within(timeline, `${chooser} select`), id);
  await timeline.idle;
}

async function press(timeline: BlTimeline, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await timeline.idle;
}

test("the exhibit shows its own numbers where there is room", async () => {
  const timeline = await openOnLargeScreen();
  expect(textWithin(timeline, ".strip-name b")).toBe("Harbours of the pact");
  expect(within(timeline, ".strip-name").ariaLabel).toBe(FIRST_NAME);
  const { selectedOptions } = within(timeline, ".strip-name select") as HTMLSelectElement;
  expect(selectedOptions[0].text).toBe(FIRST_NAME);
  expect(within(timeline, ".strip-name a").getAttribute("href")).toBe(`/numbers/${FIRST}`);
  expect(textWithin(timeline, ".strip .figure")).toBe("20 in 1923");
  expect(chosen).toEqual([]);
});

test("a low screen folds the numbers away until they are asked for", async () => {
  await resizeWindow(1280, LOW_PX);
  const timeline = await openTimeline();
  expect(allWithin(timeline, ".strip-name")).toEqual([]);
  await choose(timeline, ".strip-button", OTHER);
  expect(chosen).toEqual([{ id: OTHER }]);
  expect(textWithin(timeline, ".strip-name")).toContain(OTHER_NAME);
});

test("a phone sums the numbers up beside the lanes, and leads to the chart of the same time", async () => {
  await touchScreen(390, 844);
  const timeline = await openTimeline(`series="${OTHER}" from="2004" to="2010"`);
  expect(slider(timeline).checkVisibility()).toBe(false);
  expect(textWithin(timeline, ".strip-summary b")).toContain(OTHER_NAME);
  expect(textWithin(timeline, ".strip-summary .ends")).toContain("2007");
  expect(within(timeline, ".strip-summary a").getAttribute("href")).toMatch(
    /\/numbers\/relays\?from=2004.*&to=2010/,
  );
  await choose(timeline, ".strip-summary", "none");
  expect(allWithin(timeline, ".strip-summary")).toEqual([]);
  await choose(timeline, ".strip-button", FIRST);
  expect(within(timeline, ".strip-summary a").getAttribute("href")).toContain(`/numbers/${FIRST}`);
  expect(chosen).toEqual([{ id: null }, { id: FIRST }]);
});

test("a choice by key keeps the focus, even where the chooser moves", async () => {
  const timeline = await openOnLargeScreen(`series="${OTHER}"`);
  within(timeline, ".strip-name select").focus();
  await timeline.idle;
  await press(timeline, "{ArrowDown}");
  expect(chosen).toHaveLength(1);
  expect(chosen[0].id).not.toBe(OTHER);
  expect(focusIn(timeline)).toBe(within(timeline, ".strip-name select"));
  expect(textWithin(timeline, ".strip-name b")).not.toContain(OTHER_NAME);
  timeline.series = OTHER;
  await timeline.idle;
  expect(textWithin(timeline, ".strip-name b")).toContain(OTHER_NAME);
  await choose(timeline, ".strip-name", "none");
  expect(chosen.at(-1)).toEqual({ id: null });
  expect(allWithin(timeline, ".strip-name")).toEqual([]);
  await expect.poll(() => focusIn(timeline)).toBe(within(timeline, ".strip-button select"));
});

test("keys read real figures, and Enter opens what moved them", async () => {
  const timeline = await openOnLargeScreen();
  slider(timeline).focus();
  await press(timeline, "{Home}");
  expect(spoken(timeline)).toMatch(/^20 in 1923, harbours\. ./);
  expect(textWithin(timeline, ".reading-card b")).toBe("20 in 1923");
  await press(timeline, "{ArrowRight}");
  expect(spoken(timeline)).toMatch(/^19 in 1946, harbours/);
  await press(timeline, "{End}");
  expect(spoken(timeline)).toMatch(/^196, 29 November 2023, harbours/);
  expect(focusIn(timeline)).toBe(slider(timeline));
  await press(timeline, "{Home}");
  await press(timeline, "{Enter}");
  expect(opened.map(({ id }) => id)).toEqual(["harbour-pact"]);
  await press(timeline, "{Escape}");
  expect(cardIsShown(timeline)).toBe(false);
});

test("what a break and a diamond mean is said where they are first read", async () => {
  localStorage.removeItem("bl-signs");
  const timeline = await openOnLargeScreen();
  const said = (): string => textWithin(timeline, ".reading-card .sign");
  slider(timeline).focus();
  await press(timeline, "{Home}");
  await expect.poll(said).toBe("The diamond: an event that moved the number.");
  await press(timeline, "{ArrowRight}");
  await expect.poll(said).toBe("The upright line: from here on it is counted in another way.");
  await press(timeline, "{End}");
  await expect.poll(said).toBe("");
});

test("the pointer reads a figure, or those beside it, beside the lanes, and a drag still moves through time", async () => {
  const timeline = await openOnLargeScreen();
  const at = placeOn(slider(timeline), { x: 0.6, y: 0.5 });
  await mouse.move(at);
  await timeline.idle;
  expect(textWithin(timeline, ".reading-card b")).toMatch(/^(\d+ in|No figure for) \d{4}$/);
  expect(within(timeline, ".reading").checkVisibility()).toBe(true);
  const to = placeOn(slider(timeline), { x: 0.4, y: 0.5 });
  await mouse.press(at);
  await mouse.drag(to);
  await mouse.letGo(to);
  await expect.poll(() => windows).not.toEqual([]);
  await mouse.move({ x: 10, y: 10 });
  await timeline.idle;
  expect(cardIsShown(timeline)).toBe(false);
});

test("one finger reads, and two zoom as on the lanes", async () => {
  await touchScreen(1600, 1000);
  const timeline = await openTimeline();
  const { x, y } = placeOn(slider(timeline));
  const above: Place = { x, y: placeOn(slider(timeline), { x: 0, y: 0 }).y - 10 };
  await fingers.swipe({ x: -200 }, { x, y });
  await timeline.idle;
  expect(textWithin(timeline, ".reading-card b")).toMatch(/^(\d+ in|No figure for) \d{4}$/);
  expect(windows).toEqual([]);
  await fingers.glide(
    [
      { x, y },
      { x: x + 100, y },
    ],
    [
      { x: x - 100, y },
      { x: x + 200, y },
    ],
  );
  await expect.poll(() => windows).not.toEqual([]);
  await timeline.idle;
  await fingers.tap(above);
  await expect.poll(() => cardIsShown(timeline)).toBe(false);
});

test("the mark of what moved the number opens its entry", async () => {
  const timeline = await openOnLargeScreen();
  await mouse.click(placeOn(within(timeline, "[data-mover=harbour-pact]")));
  await expect.poll(() => opened.map(({ id }) => id)).toEqual(["harbour-pact"]);
});

test("numbers that are chosen by the page are not told as the visitor's choice", async () => {
  const timeline = await openOnLargeScreen();
  timeline.series = OTHER;
  await timeline.idle;
  expect(textWithin(timeline, ".strip-name b")).toContain(OTHER_NAME);
  expect(chosen).toEqual([]);
});

test("the graphic has few nodes while numbers are read", async () => {
  const timeline = await openOnLargeScreen(`series="questions"`);
  slider(timeline).focus();
  await press(timeline, "{Home}");
  expect(cardIsShown(timeline)).toBe(true);
  expect(allWithin(timeline, ".stage *").length).toBeLessThan(1500);
});
