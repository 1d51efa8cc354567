import { expect, test } from "vitest";
import { leadsOut, type Key } from "./no-way-out.js";

function key(name: string, held: Partial<Key> = {}): Key {
  return { key: name, ctrlKey: false, altKey: false, metaKey: false, isAltGraph: false, ...held };
}

test.each([
  ...["w", "n", "t", "p", "s", "o", "+", "-", "0", "Tab", "Escape"].map((name) =>
    key(name, { ctrlKey: true }),
  ),
  ...["F4", "ArrowLeft", "Home", "d"].map((name) => key(name, { altKey: true })),
  ...["l", "q", "Meta"].map((name) => key(name, { metaKey: true })),
  ...[
    "F1",
    "F5",
    "F7",
    "F11",
    "F12",
    "BrowserBack",
    "BrowserHome",
    "LaunchMail",
    "PrintScreen",
    "ContextMenu",
  ].map((name) => key(name)),
])("$key leads out (Ctrl $ctrlKey, Alt $altKey, Meta $metaKey)", (pressed) => {
  expect(leadsOut(pressed)).toBe(true);
});

test.each([
  ...[
    "a",
    "é",
    "ع",
    "1",
    "+",
    "F",
    "Enter",
    "Escape",
    "Tab",
    "Backspace",
    "ArrowLeft",
    "Home",
    "PageDown",
    " ",
  ].map((name) => key(name)),
  key("@", { ctrlKey: true, altKey: true, isAltGraph: true }),
])("$key is the exhibit's", (pressed) => {
  expect(leadsOut(pressed)).toBe(false);
});

test("a named key with AltGraph is no letter", () => {
  expect(leadsOut(key("Delete", { ctrlKey: true, altKey: true, isAltGraph: true }))).toBe(true);
});
