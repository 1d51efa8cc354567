import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { resizeWindow } from "../../shared/testing/hands.js";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { NOTHING_SELECTED, type FilterSelection } from "../../shared/document/filter-selection.js";
import { allWithin, answer, listen, open, ready, textWithin } from "../../shared/testing/page.js";
import { translate } from "../../shared/testing/translate.js";
import "./bl-chosen-filters.js";
import type { ChosenFiltersElement } from "./chosen-filters-element.js";

beforeEach(() => {
  const timeline = madeUpTimeline();
  answer({
    "/timeline.json": ({ searchParams }: URL) => ({
      ...timeline,
      count: searchParams.getAll("theme").length * 9,
    }),
  });
});

async function openChosen(selection: Partial<FilterSelection>): Promise<ChosenFiltersElement> {
  open(`<bl-chosen-filters src="/timeline.json?theme=signals"></bl-chosen-filters>`);
  const chosen = await ready("bl-chosen-filters");
  chosen.selection = { ...NOTHING_SELECTED, ...selection };
  await chosen.updateComplete;
  return chosen;
}

test("a chip that is taken away leaves the focus on the next", async () => {
  const chosen = await openChosen({ theme: ["signals"], country: ["AU"] });
  const told = listen<FilterSelection>("bl-filter");
  const chips = allWithin(chosen, "li button");
  expect(chips).toHaveLength(2);
  chips[1].focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => allWithin(chosen, "li button")).toHaveLength(1);
  expect(chosen.shadowRoot?.activeElement).toBe(allWithin(chosen, "li button")[0]);
  expect(told).toEqual([{ ...NOTHING_SELECTED, theme: ["signals"] }]);
});

test("one press takes all filters away, and nothing more is shown", async () => {
  const chosen = await openChosen({ theme: ["signals"], text: "radio" });
  const told = listen<FilterSelection>("bl-filter");
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(told).toEqual([NOTHING_SELECTED]);
  await expect.poll(() => allWithin(chosen, "button")).toHaveLength(0);
});

test("translated by the browser, the row says the new number", async () => {
  const chosen = await openChosen({ theme: ["signals"] });
  expect(textWithin(chosen, ".found")).toBe("9 of 64 entries");
  translate(document.body);
  chosen.selection = { ...NOTHING_SELECTED, theme: ["signals", "boats"] };
  chosen.src = "/timeline.json?theme=signals&theme=boats";
  await expect.poll(() => textWithin(chosen, ".found")).toBe("18 of 64 entries");
  translate(document.body);
  chosen.selection = NOTHING_SELECTED;
  await chosen.updateComplete;
  expect(textWithin(chosen, ".found")).toBe("");
});

test("on a phone all filters stand in one row, and each can be brought into sight", async () => {
  await resizeWindow(390, 844);
  const chosen = await openChosen({
    theme: ["signals", "boats"],
    country: ["AU"],
    text: "a lamp that sang for forty nights over the harbour and was heard",
  });
  const buttons = allWithin(chosen, "button");
  const tops = buttons.map((button) => Math.round(button.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  buttons.at(-1)?.focus();
  expect(buttons.at(-1)?.getBoundingClientRect().right).toBeLessThanOrEqual(390);
});

test("on a phone the sign that takes a long filter away is in sight", async () => {
  await resizeWindow(390, 844);
  const chosen = await openChosen({
    text: "a long search for radios in the patrol cars of every city of the world",
  });
  await expect.poll(() => textWithin(chosen, ".found")).not.toBe("");
  const cross = allWithin(chosen, "li button svg")[0].getBoundingClientRect();
  expect(cross.right).toBeLessThanOrEqual(390);
  expect(cross.width).toBeGreaterThan(8);
});
