import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mouse, placeOn } from "../../shared/testing/hands.js";
import { madeUpGlance } from "../../shared/testing/made-up-documents.js";
import {
  allWithin,
  answer,
  listen,
  open,
  ready,
  textWithin,
  wish,
  within,
} from "../../shared/testing/page.js";
import "./bl-places.js";
import type { PlacesElement } from "./places-element.js";

const slider = page.getByRole("slider");

beforeEach(async () => {
  await page.viewport(1280, 800);
  answer({ "/glance.json": madeUpGlance() });
});

async function openPlaces(attributes = ""): Promise<PlacesElement> {
  open(`<bl-places src="/glance.json" ${attributes} style="display: block"></bl-places>`);
  return ready("bl-places");
}

function discOf(places: Element, code: string): HTMLElement {
  return within(places, `.disc[data-code="${code}"]`);
}

/** Follows no link, and tells which was pressed. */
function followed(): (string | null)[] {
  const addresses: (string | null)[] = [];
  within(document.body, "bl-places").addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !event.defaultPrevented) {
      event.preventDefault();
      addresses.push(link.getAttribute("href"));
    }
  });
  return addresses;
}

test("a disc is reached by keys, and Enter follows it to its country in the timeline", async () => {
  const places = await openPlaces();
  const addresses = followed();
  const stops = allWithin(places, ".disc[tabindex='0']");
  expect(stops).toHaveLength(1);
  stops[0].focus();
  await userEvent.keyboard("{Home}fr");
  await expect
    .poll(() => (places.shadowRoot?.activeElement as HTMLElement | null)?.dataset["code"])
    .toBe("FR");
  await expect.poll(() => textWithin(places, ".reading")).toContain("France");
  await userEvent.keyboard("{Enter}");
  expect(addresses).toEqual([".?country=FR"]);
});

test("years are played by hand and by button, and no disc counts what is to come", async () => {
  await wish({ "prefers-reduced-motion": "reduce" });
  const places = await openPlaces();
  const last = allWithin(places, ".disc").length;
  within(places, "input").focus();
  await userEvent.keyboard("{Home}");
  await expect.element(slider).toHaveAttribute("aria-valuetext", "1 entry up to 1897");
  expect(allWithin(places, ".disc")).toHaveLength(1);
  within(places, ".years button").click();
  await expect.poll(() => textWithin(places, ".years button")).toBe("Pause");
  await expect.element(slider).not.toHaveAttribute("aria-valuetext", "1 entry up to 1897");
  within(places, "input").focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => textWithin(places, ".years button")).toMatch(/^Play/);
  expect(allWithin(places, ".disc")).toHaveLength(last);
});

test("the year by the slider is told, and stands in the address of each disc", async () => {
  const places = await openPlaces(`year="1960"`);
  const years = listen("bl-year");
  await expect.element(slider).toHaveAttribute("aria-valuetext", expect.stringMatching(/ up to 1960$/));
  within(places, "input").focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(() => discOf(places, "US").getAttribute("href")).toBe(".?country=US&to=1959");
  expect(years).toEqual([{ year: 1959 }]);
  places.year = null;
  await expect.element(slider).toHaveAttribute("aria-valuetext", "53 entries up to 2025");
});

test("a key that is held tells of one year", async () => {
  const places = await openPlaces();
  const years = listen("bl-year");
  within(places, "input").focus();
  await userEvent.keyboard("{ArrowLeft>3}");
  expect(years).toEqual([]);
  await userEvent.keyboard("{/ArrowLeft}");
  await expect.poll(() => years).toEqual([{ year: 2022 }]);
});

/** How many pairs of discs lie on each other by more than their rims. */
function overlaps(places: Element): number {
  const discs = allWithin(places, ".disc").map((disc) => disc.getBoundingClientRect());
  return discs.flatMap((a, index) =>
    discs.slice(index + 1).filter((b) => {
      const apart = Math.hypot(
        a.x + a.width / 2 - b.x - b.width / 2,
        a.y + a.height / 2 - b.y - b.height / 2,
      );
      return apart < (a.width + b.width) / 2 - 1;
    }),
  ).length;
}

test("discs on a phone stand apart, and are large enough for a finger where a part is seen", async () => {
  await page.viewport(390, 844);
  await wish({ "prefers-reduced-motion": "reduce" });
  const places = await openPlaces();
  const addresses = followed();
  expect(overlaps(places)).toBe(0);
  discOf(places, "FR").focus();
  await userEvent.keyboard("++++");
  await expect.poll(() => within(places, ".map").matches(".part:not(.moving)")).toBe(true);
  expect(overlaps(places)).toBe(0);
  const widths = allWithin(places, ".disc").map((disc) => disc.getBoundingClientRect().width);
  expect(Math.min(...widths) + 0.001).toBeGreaterThanOrEqual(24);
  await userEvent.click(discOf(places, "BE"));
  expect(addresses).toEqual([".?country=BE"]);
});

test("discs stand by shares, so that they stay in place on narrower paper", async () => {
  const places = await openPlaces();
  expect(discOf(places, "JP").getAttribute("style")).toMatch(
    /^left: ?[\d.]+%; ?top: ?[\d.]+%; ?width: ?[\d.]+%;?$/,
  );
});

test("a drag ends in no click on the disc under it", async () => {
  const places = await openPlaces();
  const addresses = followed();
  const disc = discOf(places, "FR");
  const from = placeOn(disc);
  await mouse.move(from);
  await mouse.wheel(from, { y: -200 }, "Control");
  await expect.poll(() => within(places, ".map").matches(".part:not(.moving)")).toBe(true);
  const held = placeOn(disc);
  const to = { x: held.x + 60, y: held.y };
  await mouse.press(held);
  await mouse.drag(to);
  await mouse.letGo(to);
  await expect.poll(() => within(places, ".map").matches(".moving")).toBe(false);
  expect(Math.abs(placeOn(disc).x - to.x)).toBeLessThan(12);
  expect(addresses).toEqual([]);
  await mouse.click(placeOn(disc));
  await expect.poll(() => addresses).toEqual([".?country=FR"]);
});
