import { expect } from "vitest";
import { journey } from "./visit/journey.ts";

const FIELD = "bl-search >> input";
const ROWS = "bl-list >> a[data-entry] .title";
const CHIPS = "bl-chosen-filters >> li button";

journey("a visitor searches the list, filters it, opens an entry and comes back", async ({ visit }) => {
  await visit.open("embed/list");
  await visit.shows("bl-exhibit[data-ready] >> bl-list[data-ready]");
  const all = await visit.texts(ROWS);
  expect(all.length).toBeGreaterThan(50);

  await visit.press(FIELD);
  await visit.type("harbour");
  await visit.shows("bl-search >> [role=option]");
  await visit.keys("Enter");
  await expect.poll(() => visit.parameter("q")).toBe("harbour");
  await expect.poll(async () => (await visit.texts(ROWS)).length).toBeLessThan(all.length);
  const found = await visit.texts(ROWS);

  await visit.press("bl-filters >> button[part=button]");
  await visit.press("bl-filters >> .name:text(Harbours together)");
  await expect.poll(() => visit.parameter("theme")).toBe("harbours");
  await visit.press("bl-filters >> .done");
  await expect.poll(async () => (await visit.texts(ROWS)).length).toBeLessThan(found.length);
  const filtered = await visit.texts(ROWS);
  expect(new Set(await visit.texts("bl-list >> .theme")).size).toBe(1);

  await visit.press("bl-list >> a[data-entry]");
  await expect.poll(() => visit.texts("bl-entry-panel >> h2")).toEqual([filtered[0]]);
  await visit.press("bl-entry-panel >> button[part=close]");
  await visit.hides("bl-entry-panel");

  for (let left = (await visit.texts(CHIPS)).length; left > 0; left--) {
    await visit.press(CHIPS);
    await expect.poll(async () => (await visit.texts(CHIPS)).length).toBe(left - 1);
  }
  await expect.poll(() => visit.texts(ROWS)).toEqual(all);
  await expect.poll(() => visit.address()).toBe("/embed/list");
});
