import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { madeUpMap, MADE_UP_MAPS } from "../../shared/testing/made-up-documents.js";
import {
  answer,
  listen,
  open,
  ready,
  show,
  stopClock,
  textWithin,
  within,
} from "../../shared/testing/page.js";
import { mouse, placeOn } from "../../shared/testing/hands.js";
import { translate } from "../../shared/testing/translate.js";
import { reachOut } from "../../shared/testing/drawing.js";
import "./bl-map.js";
import type { MapElement } from "./map-element.js";

const areas = page.getByRole("listbox");
const smaller = page.getByRole("button", { name: "Zoom out" });

let asked: URL[] = [];

beforeEach(() => {
  asked = answer(Object.fromEntries(MADE_UP_MAPS.map((id) => [`/maps/${id}.json`, madeUpMap(id)])));
});

async function openMap(attributes = "", id = "joined"): Promise<MapElement> {
  open(`<bl-map src="/maps/${id}.json" ${attributes} style="display: block; width: 900px"></bl-map>`);
  return ready("bl-map");
}

function count(map: MapElement): string {
  return textWithin(map, ".count");
}

test("years that are played run to the end, and the last of them is told once", async () => {
  const map = await openMap(`year="2018"`);
  const years = listen("bl-year");
  expect(count(map)).toBe("29 members in 2018");
  stopClock();
  within(map, ".years button").click();
  await vi.advanceTimersByTimeAsync(200);
  await map.updateComplete;
  expect(count(map)).toBe("29 members in 2019");
  await vi.advanceTimersByTimeAsync(1500);
  await map.updateComplete;
  expect(count(map)).toBe("32 members in 2023");
  expect(years).toEqual([{ year: 2023 }]);
});

test("a map that plays waits in a hidden tab", async () => {
  const map = await openMap(`year="1950"`);
  stopClock();
  within(map, ".years button").click();
  await vi.advanceTimersByTimeAsync(1000);
  await map.updateComplete;
  const halted = count(map);
  expect(halted).not.toContain("1950");
  show(false);
  await vi.advanceTimersByTimeAsync(60_000);
  await map.updateComplete;
  expect(count(map)).toBe(halted);
  expect(textWithin(map, ".years button")).toBe("Pause");
  show(true);
  await vi.advanceTimersByTimeAsync(1000);
  await map.updateComplete;
  expect(count(map)).not.toBe(halted);
});

test("a year by the slider is told for each press of a key", async () => {
  const map = await openMap();
  const years = listen("bl-year");
  within(map, "input").focus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  await expect.poll(() => count(map)).toContain("in 2020");
  expect(years).toEqual([{ year: 2022 }, { year: 2021 }, { year: 2020 }]);
});

test("the map zooms by buttons, keys and a double press, and its areas stay within reach", async () => {
  const map = await openMap();
  await expect.element(smaller).toHaveAttribute("aria-disabled", "true");
  (areas.element() as SVGElement).focus();
  await userEvent.keyboard("mon++");
  await expect.element(smaller).toHaveAttribute("aria-disabled", "false");
  await expect
    .element(page.getByRole("option", { selected: true }))
    .toHaveAttribute(
      "aria-label",
      expect.stringMatching(/^Monaco: Member since 1993\. 2023: Member\. Source: .+/),
    );
  await userEvent.keyboard("0");
  await expect.element(smaller).toHaveAttribute("aria-disabled", "true");
  await userEvent.dblClick(within(map, ".map"));
  await expect.element(smaller).toHaveAttribute("aria-disabled", "false");
  await page.getByRole("button", { name: "Whole map" }).click();
  await expect.element(smaller).toHaveAttribute("aria-disabled", "true");
});

test("the map is pushed no further once the button was let go unseen", async () => {
  const map = await openMap();
  const isMoving = (): boolean => within(map, ".map").matches(".moving");
  const left = (): number => within(map, "[data-code=FR]").getBoundingClientRect().x;
  within(map, ".zoom button").click();
  await expect.poll(() => within(map, ".map").matches(".part:not(.moving)")).toBe(true);
  const middle = placeOn(within(map, ".map"));
  await mouse.move(middle);
  await mouse.press(middle);
  await mouse.drag({ x: middle.x + 80, y: middle.y });
  await expect.poll(isMoving).toBe(true);
  await mouse.move({ x: middle.x + 80, y: middle.y + 10 });
  await expect.poll(isMoving).toBe(false);
  const before = left();
  await mouse.move({ x: middle.x - 80, y: middle.y + 40 });
  expect(isMoving()).toBe(false);
  expect(left()).toBe(before);
});

test("a picture is twice as large as its drawing, which says year and licence", async () => {
  const map = await openMap(`year="1960"`);
  const svg = new DOMParser().parseFromString(map.toSvg(), "image/svg+xml").documentElement;
  expect(svg.textContent).toContain("25 members in 1960");
  expect(svg.textContent).toContain("Licence: CC BY 4.0");
  const { width, height } = await createImageBitmap(await map.toPng());
  expect({ width, height }).toEqual({ width: 1920, height: 2 * Number(svg.getAttribute("height")) });
});

test("a saved picture keeps its words within it where fonts are a sixth wider", async () => {
  expect(reachOut((await openMap()).toSvg())).toBeLessThanOrEqual(0.5);
});

test("translated by the browser, the map says the right year", async () => {
  const map = await openMap(`year="1950"`);
  for (const year of [1951, 1952]) {
    within(map, "input").focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(() => count(map)).toMatch(new RegExp(String.raw`^\d+ members in ${year}$`));
    translate(document.body);
  }
  within(map, ".years button").click();
  await expect.poll(() => textWithin(map, ".years button")).toBe("Pause");
  within(map, ".years button").click();
  await expect.poll(() => textWithin(map, ".years button")).toMatch(/^Play/);
});

test("a small map is asked for and drawn when it comes near the window", async () => {
  open(
    `<div style="height: 4000px"></div><bl-map compact src="/maps/congress.json" style="display: block"></bl-map>`,
  );
  const map = document.querySelector("bl-map");
  await map?.updateComplete;
  await new Promise(requestAnimationFrame);
  expect(asked).toEqual([]);
  map?.scrollIntoView();
  await ready("bl-map");
  expect(asked.map(({ pathname }) => pathname)).toEqual(["/maps/congress.json"]);
  await expect.poll(() => map?.shadowRoot?.querySelector("svg")).toBeTruthy();
});
