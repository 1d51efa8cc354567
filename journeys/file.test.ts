/** The exhibit in one file, opened from a disk as by a double click. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect } from "vitest";
import { journey } from "./visit/journey.ts";
import type { Visit } from "./visit/visit.ts";

const PROJECT = join(import.meta.dirname, "..");
const EXHIBIT = join(PROJECT, "src/test/exhibit");

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bluelamp on a stick "));
  const path = join(folder, "timeline.html");
  await promisify(execFile)(join(PROJECT, "bluelamp"), ["export", "file", path, "--data", EXHIBIT]);
  file = pathToFileURL(path).href;
});
afterAll(() => rm(folder, { recursive: true }));

/** What stands behind the number sign, decoded. */
function place(visit: Visit): Promise<string> {
  return visit.run(() => decodeURIComponent(location.hash));
}

async function pictureIsShown(visit: Visit, selector: string): Promise<void> {
  await expect
    .poll(() =>
      visit.run(
        (seek, wanted) => (seek(wanted).at(0) as HTMLImageElement | undefined)?.naturalWidth ?? 0,
        selector,
      ),
    )
    .toBeGreaterThan(0);
}

journey("a visitor opens the file, finds an entry, reads it, and goes back", async ({ visit }) => {
  await visit.open(file);
  await visit.shows("bl-exhibit[data-ready] >> bl-timeline >> [data-entry]");

  await visit.press("bl-exhibit >> bl-search >> input");
  await visit.type("singing");
  await visit.shows("bl-search >> [role=option]");
  await visit.press("bl-search >> .hit");
  await expect
    .poll(() => visit.texts("bl-entry-panel >> h2"))
    .toEqual(["Port Nowhere lights a lamp that sings"]);
  await expect.poll(() => place(visit)).toContain("entry=first-lamp");
  await pictureIsShown(visit, "bl-entry-panel >> img");
  expect(await visit.texts("bl-entry-panel >> .bl-article-source")).not.toEqual([]);
  expect(await visit.attribute("bl-entry-panel >> .bl-article-source a[href^=http]", "rel")).toContain(
    "noopener",
  );

  await visit.reload();
  await expect
    .poll(() => visit.texts("bl-entry-panel >> h2"))
    .toEqual(["Port Nowhere lights a lamp that sings"]);
  // The protocol's way back waits in Firefox for a document, and this one stays.
  await visit.run(() => {
    history.back();
  });
  await visit.hides("bl-entry-panel");
  await visit.shows("bl-timeline[data-ready]");
});

journey("a visitor goes through the pages of the file by its header, and comes back", async ({ visit }) => {
  await visit.open(file);
  await visit.shows("bl-exhibit[data-ready]");
  await visit.press(".bl-ways >> a[href=stories]");
  await visit.press(".bl-cards >> a:text(The singing lamp)");
  await expect.poll(() => place(visit)).toBe("#/stories/singing-lamp");
  await visit.shows("bl-exhibit[view=story][data-ready]");
  await expect
    .poll(() => visit.texts("bl-story >> .bl-pages >> :not([hidden]) > h2"))
    .toEqual(["One keeper listens"]);
  await visit.keys("ArrowRight");
  await expect.poll(() => place(visit)).toBe("#/stories/singing-lamp?step=2");

  await visit.press(".bl-ways >> a[href=numbers]");
  await visit.shows(".bl-numbers-gallery");
  await visit.press("bl-numbers >> a[href='numbers/wages']");
  await visit.shows("bl-exhibit[data-ready] >> bl-numbers >> bl-chart >> svg");
  await visit.press(".bl-ways >> a[href=systems]");
  await visit.press(".bl-gallery >> a:text(The singing lamp and its room)");
  await visit.shows("bl-exhibit[data-ready] >> bl-system >> h1");
  await visit.press(".bl-ways >> a[href=list]");
  await visit.shows("bl-list[data-ready] >> a[data-entry=coast-radio]");
  await visit.press(".bl-ways >> a[href=about]");
  await expect.poll(() => visit.texts("h1")).toEqual(["How this was made up"]);
  expect(await visit.attribute(".bl-ways >> a[href=about]", "aria-current")).toBe("page");

  await visit.back();
  await visit.shows("bl-list[data-ready]");
  await visit.back();
  await visit.shows("bl-system >> h1");
});

journey("an address with a place leads there at once, and one without a page says so", async ({ visit }) => {
  await visit.open(`${file}#/numbers/wages`);
  await visit.shows("bl-exhibit[data-ready] >> bl-chart >> svg");
  await visit.open(`${file}#/no/such/page`);
  await expect.poll(() => visit.texts("h1")).toEqual(["There is nothing at this address"]);
});
