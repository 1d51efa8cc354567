import { expect, test } from "vitest";
import { ScanPath, type Group } from "./scan-path.js";

const SCREEN: readonly Group<string, string>[] = [
  { key: "ways", controls: ["tour", "year", "travel"] },
  { key: "where", controls: ["where"] },
  { key: "languages", controls: ["en", "fr"] },
];

test("groups come first, one after another, and from the last the first again", () => {
  const path = new ScanPath<string, string>();
  const seen = Array.from({ length: 4 }, () => {
    const marked = path.marked(SCREEN);
    path.step(SCREEN);
    return marked;
  });
  expect(seen).toEqual([["tour", "year", "travel"], ["where"], ["en", "fr"], ["tour", "year", "travel"]]);
});

test("a chosen group is gone through control by control, until one of them is chosen", () => {
  const path = new ScanPath<string, string>();
  expect(path.choose(SCREEN)).toBeUndefined();
  expect(path.marked(SCREEN)).toEqual(["tour"]);
  path.step(SCREEN);
  expect(path.marked(SCREEN)).toEqual(["year"]);
  expect(path.choose(SCREEN)).toBe("year");
});

test("a control that stands alone is chosen at once", () => {
  const path = new ScanPath<string, string>();
  path.step(SCREEN);
  expect(path.choose(SCREEN)).toBe("where");
});

test("who chooses nothing in two rounds did not mean the group", () => {
  const path = new ScanPath<string, string>();
  path.choose(SCREEN);
  for (let step = 0; step < 6; step++) {
    path.step(SCREEN);
  }
  expect(path.marked(SCREEN)).toEqual(["where"]);
});

test("where all controls stand together there are no groups to go through", () => {
  const path = new ScanPath<string, string>();
  const dialog = [{ key: "dialog", controls: ["stay", "close"] }];
  path.step(dialog);
  expect(path.marked(dialog)).toEqual(["stay"]);
});

test("what is shown may change under way, and may be nothing", () => {
  const path = new ScanPath<string, string>();
  path.step(SCREEN);
  expect(path.marked([])).toEqual([]);
  path.step([]);
  expect(path.choose([])).toBeUndefined();
  const dialog = [{ key: "dialog", controls: ["close"] }];
  expect(path.marked(dialog)).toEqual(["close"]);
  expect(path.choose(dialog)).toBe("close");
});
