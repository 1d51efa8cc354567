import { expect, test } from "vitest";
import type { ExhibitDocument } from "./exhibit-document.js";
import { countSelected, knownOf, NOTHING_SELECTED, toggled } from "./filter-selection.js";

test("toggled(selection, dimension, id) adds a choice and takes it away again", () => {
  const chosen = toggled(NOTHING_SELECTED, "theme", "mobility");
  expect(chosen.theme).toEqual(["mobility"]);
  expect(toggled(chosen, "theme", "mobility")).toEqual(NOTHING_SELECTED);
});

test("toggled(selection, dimension, id) leaves other dimensions and the given selection alone", () => {
  const before = { theme: ["mobility"], kind: ["law"], country: [], source: [], text: "radio", thread: "" };
  expect(toggled(before, "theme", "forensics")).toEqual({ ...before, theme: ["mobility", "forensics"] });
  expect(before.theme).toEqual(["mobility"]);
});

test("countSelected(selection) counts each choice, the text and the thread once", () => {
  expect(countSelected({ ...NOTHING_SELECTED, thread: "emergency-999" })).toBe(1);
  expect(countSelected(NOTHING_SELECTED)).toBe(0);
  expect(countSelected({ ...NOTHING_SELECTED, theme: ["a", "b"], country: ["NO"], text: "two words" })).toBe(
    4,
  );
  expect(countSelected({ ...NOTHING_SELECTED, source: ["news", "primary"] })).toBe(2);
});

test("toggled(selection, source, kind) takes away a kind of source", () => {
  const chosen = { ...NOTHING_SELECTED, source: ["news", "primary"] };
  expect(toggled(chosen, "source", "news")).toEqual({ ...NOTHING_SELECTED, source: ["primary"] });
});

test("knownOf(selection, source) leaves out what the exhibit has not", () => {
  const choice = (id: string) => ({ id, name: id, language: "en", count: 1 });
  const source = {
    themes: [choice("mobility")],
    kinds: [],
    countries: [choice("NO")],
    thread: { id: "a", title: "A", language: "en" },
  } as unknown as ExhibitDocument;
  const selection = {
    theme: ["mobility", "<script>"],
    kind: ["law"],
    country: ["NO", "AQ", "ZZZ"],
    source: ["news", "rumour"],
    text: "radio",
    thread: "a",
  };
  expect(knownOf(selection, source)).toEqual({
    theme: ["mobility"],
    kind: [],
    country: ["NO", "AQ"],
    source: ["news"],
    text: "radio",
    thread: "a",
  });
  expect(knownOf({ ...selection, thread: "b" }, source).thread).toBe("");
});
