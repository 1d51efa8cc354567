import { expect } from "vitest";
import { journey } from "./visit/journey.ts";
import type { Visit } from "./visit/visit.ts";

const CONGRESS = "keepers-congress";
const PACT = "harbour-pact";
const MARK = `bl-timeline >> [data-entry='${CONGRESS}']`;
const HEADING = "bl-entry-panel >> h2";
const NOTE = "bl-entry-panel >> .bl-article-refs a";

/** The address once it has stayed the same for longer than a movement lasts. */
async function restingAddress(visit: Visit): Promise<string> {
  let address = "";
  await expect
    .poll(
      async () => {
        const before = address;
        address = await visit.address();
        return address === before;
      },
      { interval: 1_000 },
    )
    .toBe(true);
  return address;
}

journey("a visitor zooms the timeline, reads an entry and goes along its thread", async ({ visit }) => {
  await visit.open("embed?from=1900&to=1940");
  await visit.shows("bl-exhibit[data-ready]");

  await visit.wheel(MARK, -400);
  await expect.poll(() => visit.parameter("from")).toMatch(/^19(?:0[1-9]|1)/);
  const byWheel = await restingAddress(visit);
  await visit.tabTo(visit, "bl-timeline");
  await visit.keys("+");
  await expect.poll(() => visit.address()).not.toBe(byWheel);
  await visit.keys("-");

  // In a movement a press meets what the moving picture shows, and the mark's own place is not there.
  await restingAddress(visit);
  await visit.press(MARK);
  await expect.poll(() => visit.texts(HEADING)).toEqual(["Keepers of many harbours meet"]);
  await expect.poll(() => visit.parameter("entry")).toBe(CONGRESS);

  const open = await visit.address();
  await visit.press(NOTE);
  await visit.shows("bl-entry-panel >> .bl-article-notes li:focus");
  expect(await visit.address()).toBe(open);

  await visit.press("bl-entry-panel >> .bl-thread a[data-step=forward]");
  await expect.poll(() => visit.parameter("entry")).toBe(PACT);
  await expect.poll(() => visit.attribute("bl-entry-panel >> article", "data-entry")).toBe(PACT);
  const full = new URL((await visit.attribute(".bl-exhibit-full", "href")) ?? "", visit.exhibit);
  expect(full.pathname + full.search).toBe((await visit.address()).replace("/embed", "/"));

  await visit.keys("Escape");
  await visit.hides("bl-entry-panel");
  await expect.poll(() => visit.parameter("entry")).toBeNull();
});
