import { expect, test } from "vitest";
import type { ExhibitDocument } from "./exhibit-document.js";
import { countSelected, knownOf, NOTHING_SELECTED, toggled } from "./filter-selection.js";

test("a choice is added, and taken away again", () => {
  const chosen = toggled(NOTHING_SELECTED, "theme", "mobility");
  expect(chosen.theme).toEqual(["mobility"]);
  expect(toggled(chosen, "theme", "mobility")).toEqual(NOTHING_SELECTED);
});

test("a choice leaves other dimensions and the selection of before alone", () => {
  const before = {
    theme: ["mobility"],
    kind: ["law"],
    country: [],
    source: [],
    disputed: false,
    text: "radio",
    thread: "",
  };
  expect(toggled(before, "theme", "forensics")).toEqual({ ...before, theme: ["mobility", "forensics"] });
  expect(before.theme).toEqual(["mobility"]);
});

test("each choice, the text and the thread count once", () => {
  expect(countSelected({ ...NOTHING_SELECTED, thread: "emergency-999" })).toBe(1);
  expect(countSelected(NOTHING_SELECTED)).toBe(0);
  expect(countSelected({ ...NOTHING_SELECTED, theme: ["a", "b"], country: ["NO"], text: "two words" })).toBe(
    4,
  );
  expect(countSelected({ ...NOTHING_SELECTED, source: ["news", "primary"] })).toBe(2);
});

test("a kind of source can be taken away", () => {
  const chosen = { ...NOTHING_SELECTED, source: ["news", "primary"] };
  expect(toggled(chosen, "source", "news")).toEqual({ ...NOTHING_SELECTED, source: ["primary"] });
});

test("what the exhibit does not have is left out of the selection", () => {
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
    disputed: false,
    text: "radio",
    thread: "a",
  };
  expect(knownOf(selection, source)).toEqual({
    theme: ["mobility"],
    kind: [],
    country: ["NO", "AQ"],
    source: ["news"],
    disputed: false,
    text: "radio",
    thread: "a",
  });
  expect(knownOf({ ...selection, thread: "b" }, source).thread).toBe("");
});
