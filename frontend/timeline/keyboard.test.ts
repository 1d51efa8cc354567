import { describe, expect, test } from "vitest";
import { commandFor } from "./keyboard.js";

function press(key: string, more: { ctrlKey?: boolean; altKey?: boolean } = {}) {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

describe("commandFor", () => {
  test.each([
    ["ArrowLeft", false, { kind: "walk", step: "earlier" }],
    ["ArrowRight", false, { kind: "walk", step: "later" }],
    ["ArrowUp", false, { kind: "walk", step: "lane-before" }],
    ["ArrowDown", false, { kind: "walk", step: "lane-after" }],
    ["ArrowUp", true, { kind: "walk", step: "earlier" }],
    ["ArrowDown", true, { kind: "walk", step: "later" }],
    ["ArrowLeft", true, { kind: "walk", step: "lane-before" }],
    ["Home", false, { kind: "walk", step: "first" }],
    ["End", false, { kind: "walk", step: "last" }],
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
    expect(commandFor(press(key), vertical)).toEqual(command);
  });

  test.each(["a", "Ж", "é", "1", "9"])("%s looks for a title", (key) => {
    expect(commandFor(press(key), false)).toEqual({ kind: "type", letter: key });
  });

  test.each(["Tab", "?", "F5", "toString"])("%s belongs to the browser", (key) => {
    expect(commandFor(press(key), false)).toBeUndefined();
  });

  test("keys with Ctrl or Alt belong to the browser", () => {
    expect(commandFor(press("+", { ctrlKey: true }), false)).toBeUndefined();
    expect(commandFor(press("ArrowLeft", { altKey: true }), false)).toBeUndefined();
  });
});
