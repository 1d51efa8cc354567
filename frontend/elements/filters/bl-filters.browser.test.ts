import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { answer, listen, open, ready, textWithin, within } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import type { FilterSelection } from "../../shared/document/filter-selection.js";
import "./bl-filters.js";
import type { FiltersElement } from "./filters-element.js";

const button = page.getByRole("button", { name: "Filters" });
const boats = page.getByRole("checkbox", { name: /Boats/ });
const lenses = page.getByRole("checkbox", { name: /Lenses and glass/ });

beforeEach(() => {
  const timeline = madeUpTimeline();
  answer({
    "/timeline.json": ({ searchParams }: URL) => ({
      ...timeline,
      count: searchParams.has("theme") ? 9 : timeline.total,
    }),
  });
});

async function openFilters(): Promise<FiltersElement> {
  open(
    `<input aria-label="Elsewhere" style="position: fixed; bottom: 0; right: 0"><bl-filters src="/timeline.json"></bl-filters>`,
  );
  return ready("bl-filters");
}

test("closed by Done or by Escape, the panel gives the focus back to its button", async () => {
  const filters = await openFilters();
  await button.click();
  await boats.click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => filters.shadowRoot?.activeElement).toBe(within(filters, "[part=button]"));
  within(filters, "[part=button]").click();
  await boats.click();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => filters.shadowRoot?.activeElement).toBe(within(filters, "[part=button]"));
});

test("a press elsewhere closes the panel, and has the focus there", async () => {
  const filters = await openFilters();
  await button.click();
  await boats.click();
  const field = page.getByLabelText("Elsewhere");
  await field.click();
  await expect.poll(() => within(filters, "[part=panel]").checkVisibility()).toBe(false);
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard("r");
  await expect.element(field).toHaveValue("r");
});

test("each choice tells the whole selection, and Clear all takes all away", async () => {
  const filters = await openFilters();
  const told = listen<FilterSelection>("bl-filter");
  await button.click();
  await boats.click();
  await lenses.click();
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(told.map(({ theme }) => theme)).toEqual([["boats"], ["boats", "lenses"], []]);
  await expect.element(boats).not.toBeChecked();
  expect(filters.shadowRoot?.activeElement).toBe(within(filters, ".done"));
});

test("translated by the browser, the panel goes on counting", async () => {
  const filters = await openFilters();
  await button.click();
  translate(document.body);
  await boats.click();
  filters.src = "/timeline.json?theme=boats";
  await expect.poll(() => textWithin(filters, ".badge")).toBe("1");
  await expect.poll(() => textWithin(filters, ".head p")).toBe("9 entries");
  translate(document.body);
  await lenses.click();
  await expect.poll(() => textWithin(filters, ".badge")).toBe("2");
});

test("decades are chosen by a press, and neighbours make one stretch", async () => {
  const filters = await openFilters();
  const told = listen<{ from: string; to: string; isStep?: boolean }>("bl-window");
  await button.click();
  await page.getByRole("button", { name: /^1930s/ }).click();
  await page.getByRole("button", { name: /^1940s/ }).click();
  await expect.element(page.getByRole("button", { name: /^1930s/ })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /^1930s/ }).click();
  await page.getByRole("button", { name: /^1940s/ }).click();
  expect(told).toEqual([
    { from: "1930", to: "1939", isStep: true },
    { from: "1930", to: "1949", isStep: true },
    { from: "1940", to: "1949", isStep: true },
    { from: "", to: "", isStep: true },
  ]);
  filters.from = "1931";
  filters.to = "1949";
  await filters.updateComplete;
  expect(filters.shadowRoot?.querySelectorAll('[aria-pressed="true"]').length).toBe(0);
});

test("disputed entries alone are one more filter, with their number", async () => {
  await openFilters();
  const told = listen<FilterSelection>("bl-filter");
  await button.click();
  const disputed = page.getByRole("checkbox", { name: /^Disputed only/ });
  await expect.element(disputed).toHaveAccessibleDescription("Entries whose sources disagree");
  await disputed.click();
  await expect
    .poll(() => textWithin(document.querySelector("bl-filters") as FiltersElement, ".badge"))
    .toBe("1");
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(told.map(({ disputed: only }) => only)).toEqual([true, false]);
});

test("themes have the colours of their lanes", async () => {
  const filters = await openFilters();
  for (const index of madeUpTimeline().themes.keys()) {
    filters.style.setProperty(`--bl-theme-${index + 1}`, `rgb(${index + 1}, 0, 0)`);
  }
  await button.click();
  const colours = [...(filters.shadowRoot?.querySelectorAll(".dot") ?? [])].map(
    (dot) => getComputedStyle(dot).backgroundColor,
  );
  expect(colours).toEqual([...madeUpTimeline().themes.keys()].map((index) => `rgb(${index + 1}, 0, 0)`));
});
