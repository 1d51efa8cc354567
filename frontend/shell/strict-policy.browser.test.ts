import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../elements/places/bl-places.js";
import { MADE_UP_MAPS, MADE_UP_SERIES, madeUpGlance } from "../shared/testing/made-up-documents.js";
import { ready, within } from "../shared/testing/page.js";
import "./bl-exhibit.js";
import { madeUpAnswers, openExhibit, pathOf, shown, toolsOf } from "./testing.js";

// The policy of an embed's page, as far as an element could offend against it. It can't be taken back: it holds for all
// tests of this file.
const POLICY =
  "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; object-src 'none'";
document.head.append(
  Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: POLICY }),
);

let violations: string[] = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sample, sourceFile }) => {
  violations.push(`${effectiveDirective}: ${sample} ${sourceFile}`);
});
beforeEach(() => {
  violations = [];
});

/** Violations are told in a task of their own. */
async function violationsByNow(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  return violations;
}

test("the policy holds in this page and tells", async () => {
  const element = document.createElement("i");
  document.body.append(element);
  element.setAttribute("style", "color: red");
  await expect.poll(() => violations.length).toBe(1);
  element.style.cssText = "color: red";
  expect([element.style.color, violations.length]).toEqual(["red", 1]);
  element.remove();
});

test("the timeline, its strip, panel, search and filters keep to it", async () => {
  const { exhibit } = openExhibit('view="timeline"', "?entry=first-lamp&theme=signals");
  await shown(exhibit);
  const timeline = await ready("bl-timeline");
  await timeline.idle;
  timeline.zoomIn();
  await timeline.idle;
  await toolsOf(exhibit);
  within(within(exhibit, "bl-filters"), "button").click();
  await userEvent.type(within(within(exhibit, "bl-search"), "input"), "lamp{Enter}");
  await expect.poll(() => exhibit.querySelector("bl-chosen-filters")?.hasAttribute("data-active")).toBe(true);
  exhibit.style.width = "320px";
  await timeline.idle;
  expect(await violationsByNow()).toEqual([]);
});

test.each([
  ["list", ""],
  ["entry", "first-lamp"],
  ["story", "singing"],
  ["systems", "one"],
])("the %s keeps to it", async (view, subject) => {
  const { exhibit } = openExhibit(`view="${view}" subject="${subject}"`, view === "story" ? "?play" : "");
  await shown(exhibit);
  if (view === "systems") {
    await ready("bl-diagram");
  }
  expect(await violationsByNow()).toEqual([]);
});

test.each([...MADE_UP_SERIES, ...MADE_UP_MAPS])("the chart or map of %s keeps to it", async (id) => {
  const { exhibit } = openExhibit(`view="numbers" subject="${id}"`);
  await shown(exhibit);
  await ready(MADE_UP_MAPS.includes(id) ? "bl-map" : "bl-chart");
  expect(await violationsByNow()).toEqual([]);
});

test("the map of places keeps to it", async () => {
  const { exhibit } = openExhibit('view="entry" subject="first-lamp"', "", {
    ...madeUpAnswers(),
    [pathOf("api/v1/glance.json")]: madeUpGlance(),
  });
  await shown(exhibit);
  const places = document.createElement("bl-places");
  places.setAttribute("src", "api/v1/glance.json");
  exhibit.append(places);
  await ready("bl-places");
  expect(await violationsByNow()).toEqual([]);
});
