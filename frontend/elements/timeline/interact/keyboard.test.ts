import { describe, expect, test } from "vitest";
import { commandFor } from "./keyboard.js";

function press(key: string, more: { ctrlKey?: boolean; altKey?: boolean } = {}) {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

const ACROSS = { vertical: false, reversed: false };

describe("commandFor", () => {
  test("goes to what is later at the left when time runs from right to left", () => {
    const axis = { vertical: false, reversed: true };
    expect(commandFor(press("ArrowLeft"), axis)).toEqual({ kind: "navigate", step: "later" });
    expect(commandFor(press("ArrowRight"), axis)).toEqual({ kind: "navigate", step: "earlier" });
    expect(commandFor(press("ArrowUp"), axis)).toEqual({ kind: "navigate", step: "lane-before" });
  });

  test.each([
    ["ArrowLeft", false, { kind: "navigate", step: "earlier" }],
    ["ArrowRight", false, { kind: "navigate", step: "later" }],
    ["ArrowUp", false, { kind: "navigate", step: "lane-before" }],
    ["ArrowDown", false, { kind: "navigate", step: "lane-after" }],
    ["ArrowUp", true, { kind: "navigate", step: "earlier" }],
    ["ArrowDown", true, { kind: "navigate", step: "later" }],
    ["ArrowLeft", true, { kind: "navigate", step: "lane-before" }],
    ["Home", false, { kind: "navigate", step: "first" }],
    ["End", false, { kind: "navigate", step: "last" }],
    ["Enter", false, { kind: "open" }],
    [" ", false, { kind: "open" }],
    ["Escape", false, { kind: "close" }],
    ["+", false, { kind: "zoom", closer: true }],
    ["-", false, { kind: "zoom", closer: false }],
    ["0", false, { kind: "fit" }],
    ["]", false, { kind: "follow", forward: true }],
    [".", true, { kind: "follow", forward: true }],
    ["[", true, { kind: "follow", forward: false }],
    [",", false, { kind: "follow", forward: false }],
  ])("%s (time downward: %s) means %o", (key, vertical, command) => {
    expect(commandFor(press(key), { vertical, reversed: false })).toEqual(command);
  });

  test.each(["a", "Ж", "é", "1", "9"])("%s looks for a title", (key) => {
    expect(commandFor(press(key), ACROSS)).toEqual({ kind: "type", letter: key });
  });

  test.each(["Tab", "?", "F5", "toString"])("%s belongs to the browser", (key) => {
    expect(commandFor(press(key), ACROSS)).toBeUndefined();
  });

  test("keys with Ctrl or Alt belong to the browser", () => {
    expect(commandFor(press("+", { ctrlKey: true }), ACROSS)).toBeUndefined();
    expect(commandFor(press("ArrowLeft", { altKey: true }), ACROSS)).toBeUndefined();
  });
});
