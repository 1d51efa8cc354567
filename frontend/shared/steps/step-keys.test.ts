import { expect, test } from "vitest";
import { actionOf } from "./step-keys.js";

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ["ArrowRight", "next", "next"],
  ["ArrowLeft", "previous", "previous"],
  ["PageDown", "next", "next"],
  ["PageUp", "previous", "previous"],
  ["ArrowDown", undefined, "next"],
  ["ArrowUp", undefined, "previous"],
  ["Home", undefined, "first"],
  ["End", undefined, "last"],
  [" ", undefined, "next"],
  ["Escape", undefined, "leave"],
  ["f", undefined, "fullScreen"],
  ["b", undefined, "blank"],
  ["B", undefined, "blank"],
  [".", undefined, "blank"],
  ["w", undefined, "blankWhite"],
  ["p", undefined, "play"],
  ["Enter", undefined, undefined],
  ["Tab", undefined, undefined],
])("%s is %s for a reader and %s for a speaker", (key, reading, presenting) => {
  expect(actionOf({ ...PLAIN, key }, false, false)).toBe(reading);
  expect(actionOf({ ...PLAIN, key }, true, false)).toBe(presenting);
});

test("arrows are mirrored where the language runs from right to left", () => {
  expect(actionOf({ ...PLAIN, key: "ArrowLeft" }, true, true)).toBe("next");
  expect(actionOf({ ...PLAIN, key: "ArrowRight" }, true, true)).toBe("previous");
  expect(actionOf({ ...PLAIN, key: "PageDown" }, true, true)).toBe("next");
});

test("a key with a modifier is left to the browser", () => {
  expect(actionOf({ ...PLAIN, key: "ArrowLeft", altKey: true }, true, false)).toBeUndefined();
  expect(actionOf({ ...PLAIN, key: "f", ctrlKey: true }, true, false)).toBeUndefined();
});
