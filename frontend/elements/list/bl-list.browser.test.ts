import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { allWithin, answer, listen, open, ready, textWithin } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import "./bl-list.js";
import type { ListElement } from "./list-element.js";

/** The first entries alone, as under a filter. */
function firstOf(timeline: ExhibitDocument, count: number): ExhibitDocument {
  const columns = Object.fromEntries(
    Object.entries(timeline.columns).map(([name, column]) => [name, (column as unknown[]).slice(0, count)]),
  );
  return {
    ...timeline,
    count,
    columns: columns as unknown as ExhibitDocument["columns"],
    links: { from: [], to: [] },
  };
}

async function openList(): Promise<ListElement> {
  const timeline = madeUpTimeline();
  answer({
    "/timeline.json": ({ searchParams }: URL) =>
      searchParams.has("theme") ? firstOf(timeline, 9) : timeline,
  });
  open(`<bl-list src="/timeline.json"></bl-list>`);
  return ready("bl-list");
}

test("a row that is pressed chooses its entry", async () => {
  await openList();
  const chosen = listen("bl-select");
  await page.getByRole("link", { name: /Motor boats spread/ }).click();
  expect(chosen).toEqual([{ id: "motor-boats" }]);
});

test("translated by the browser, the list follows its filters and chooses the right entry", async () => {
  const list = await openList();
  expect(textWithin(list, ".count")).toBe("64 entries");
  translate(document.body);
  list.src = "/timeline.json?theme=boats";
  await expect.poll(() => textWithin(list, ".count")).toBe("9 entries");
  expect(allWithin(list, "a[data-entry]")).toHaveLength(9);
  translate(document.body);
  list.src = "/timeline.json";
  await expect.poll(() => textWithin(list, ".count")).toBe("64 entries");
  expect(allWithin(list, "a[data-entry]")).toHaveLength(64);
  translate(document.body);
  const chosen = listen<{ id: string }>("bl-select");
  const [first] = allWithin(list, "a[data-entry]");
  first.click();
  expect(chosen).toEqual([{ id: first.dataset["entry"] }]);
});

test("where the page has slides, they are of the entries that its address names", async () => {
  const list = await openList();
  expect(allWithin(list, "[part='slides']")).toHaveLength(0);
  history.replaceState(null, "", "?theme=boats&entry=motor-boats");
  list.slides = "list/deck.pptx";
  await list.updateComplete;
  const offered = allWithin(list, "[part='slides']");
  expect(offered).toHaveLength(1);
  const rows = allWithin(list, "li").length;
  const link = offered[0]?.querySelector("a");
  expect(link?.getAttribute("href") ?? "too many").toBe(
    rows > 40 ? "too many" : "list/deck.pptx?theme=boats",
  );
});

test("where the page has files of sources, they are of the entries that its address names", async () => {
  const list = await openList();
  expect(allWithin(list, ".sources")).toHaveLength(0);
  history.replaceState(null, "", "?theme=boats&from=1920&entry=motor-boats");
  list.sources = "api/v1/cite/sources";
  await list.updateComplete;
  const files = allWithin(list, ".sources a").map((link) => link.getAttribute("href"));
  expect(files).toEqual(
    ["bib", "ris", "json"].map((each) => `api/v1/cite/sources.${each}?theme=boats&from=1920`),
  );
});
