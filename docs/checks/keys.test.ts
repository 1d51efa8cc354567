import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { press } from "../../frontend/elements/chart/cursor.js";
import { actionOf } from "../../frontend/shared/steps/step-keys.js";
import { commandFor } from "../../frontend/elements/timeline/interact/keyboard.js";
import { areaByKey, navigationOrderOf } from "../../frontend/shared/geography/area-navigation.js";
import { readPage, ROOT, rowsOf, sectionOf } from "./pages.ts";

const SIGNS = [...Array(95).keys()].map((offset) => String.fromCharCode(32 + offset));
const LETTERS = SIGNS.filter((sign) => /[a-z]/i.test(sign));

/** What the pages call keys, and what a browser calls them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  arrows: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
  Left: ["ArrowLeft"],
  Right: ["ArrowRight"],
  Up: ["ArrowUp"],
  Down: ["ArrowDown"],
  Home: ["Home"],
  End: ["End"],
  "Page Up": ["PageUp"],
  "Page Down": ["PageDown"],
  Enter: ["Enter"],
  Space: [" "],
  Escape: ["Escape"],
  letters: LETTERS,
  "digits from 1": SIGNS.filter((sign) => /[1-9]/.test(sign)),
  plus: ["+", "="],
  minus: ["-"],
  nought: ["0"],
  F: ["f", "F"],
  B: ["b", "B"],
  W: ["w", "W"],
  P: ["p", "P"],
  "full stop": ["."],
  comma: [","],
};
/** All keys that may mean something, and some that never should. */
const KEYS = [
  ...new Set([...SIGNS, "−", ...Object.values(NAMES).flat(), "Tab", "Delete", "Backspace", "F1"]),
];

/** The keys of a table's first column, as a browser calls them. */
function keysOf(cells: readonly string[]): readonly string[] {
  return cells
    .flatMap((cell) => cell.replace(/ \(.*\)$/, "").split(/, | or /))
    .flatMap((name) => NAMES[name.replaceAll("`", "")] ?? [name.replaceAll("`", "")])
    .sort();
}

function keysIn(
  path: string,
  heading: string,
  rows: (cell: string) => boolean = () => true,
): readonly string[] {
  const cells = rowsOf(sectionOf(readPage(path), heading), "key").map(([cell = ""]) => cell);
  return keysOf(cells.filter(rows));
}

function keysThat(mean: (key: string) => boolean): readonly string[] {
  return KEYS.filter(mean).sort();
}

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test("the keys of the timeline are those of docs/timeline.md", () => {
  const command = (key: string) => commandFor({ key, ...plain }, { vertical: false, reversed: false });
  const isTyped = (cell: string): boolean => cell.startsWith("letters");
  expect(keysIn("docs/timeline.md", "Keys", isTyped)).toEqual(
    keysThat((key) => command(key)?.kind === "type"),
  );
  expect(keysIn("docs/timeline.md", "Keys")).toEqual(keysThat((key) => command(key) !== undefined));
});

test("the keys of a chart are those of docs/charts.md", () => {
  const spots = [0, 1, 2].map((xPx) => ({ xPx, yPx: 0 }));
  const means = (key: string): boolean =>
    press({ key, ...plain }, { panel: 0, point: 1 }, 0, [spots], false) !== "elsewhere";
  expect(keysIn("docs/charts.md", "Keys and screen readers: the chart")).toEqual(keysThat(means));
});

describe("the keys of a map are those of docs/charts.md", () => {
  const told = keysIn("docs/charts.md", "Keys and screen readers: the map");

  test("that walk over areas", () => {
    const area = (code: string, xPx: number) => ({ code, name: code, xPx, yPx: 0, isSmall: false });
    const order = navigationOrderOf([area("FI", 0), area("SE", 1), area("NO", 2)], "en");
    const walking = keysThat((key) => areaByKey(order, "SE", key) !== undefined);
    expect(told.filter((key) => key.length > 1 && key !== "Escape")).toEqual(walking);
  });

  test("that zoom", () => {
    const zoom = readFileSync(join(ROOT, "frontend/shared/geography/zoom.ts"), "utf8");
    const zooming = [...zoom.matchAll(/key === "(.)"/g)].map(([, key = ""]) => key).sort();
    expect(told.filter((key) => key.length === 1 && !LETTERS.includes(key))).toEqual(zooming);
  });
});

test("the keys of a presentation are those of docs/presenting.md", () => {
  const told = keysIn("docs/presenting.md", "On the screen");
  expect(told).toEqual(keysThat((key) => actionOf({ key, ...plain }, true, false) !== undefined));
});

test("the keys of a story are those of docs/elements.md", () => {
  const meaning = (present: boolean) => (key: string) =>
    actionOf({ key, ...plain }, present, false) !== undefined;
  const readers = keysThat(meaning(false));
  const all = keysIn("docs/elements.md", "`<bl-story>`");
  expect(keysIn("docs/elements.md", "`<bl-story>`", (cell) => !cell.includes("presenting"))).toEqual(readers);
  expect(all).toEqual(keysThat(meaning(true)));
});
