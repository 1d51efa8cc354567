import { expect, test } from "vitest";
import { countSelected, NOTHING_SELECTED, toggled } from "./filter-selection";

test("toggled(selection, dimension, id) adds a choice and takes it away again", () => {
  const chosen = toggled(NOTHING_SELECTED, "theme", "mobility");
  expect(chosen.theme).toEqual(["mobility"]);
  expect(toggled(chosen, "theme", "mobility")).toEqual(NOTHING_SELECTED);
});

test("toggled(selection, dimension, id) leaves other dimensions and the given selection alone", () => {
  const before = { theme: ["mobility"], kind: ["law"], country: [], text: "radio" };
  expect(toggled(before, "theme", "forensics")).toEqual({ ...before, theme: ["mobility", "forensics"] });
  expect(before.theme).toEqual(["mobility"]);
});

test("countSelected(selection) counts each choice and the text once", () => {
  expect(countSelected(NOTHING_SELECTED)).toBe(0);
  expect(countSelected({ theme: ["a", "b"], kind: [], country: ["NO"], text: "two words" })).toBe(4);
});
