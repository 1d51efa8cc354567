/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fill, plural, type TimelineMessages } from "./messages.js";

const here = new URL(".", import.meta.url);
const declared = [
  ...readFileSync(new URL("messages.ts", here), "utf8").matchAll(/^ {2}readonly "?([\w.]+)"?: string;/gm),
].map((match) => match[1]);
const english = Object.fromEntries(
  readFileSync(new URL("../../src/main/resources/messages/messages.properties", here), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("timeline."))
    .map((line) => [line.slice("timeline.".length, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);

test("every message the timeline uses is in the English file", () => {
  // Other parts of the Timeline view keep their texts under the same prefix.
  expect(declared).not.toEqual([]);
  expect(declared.filter((key) => !(key in english))).toEqual([]);
});

describe("fill", () => {
  test("puts values in and leaves unknown placeholders to be seen", () => {
    expect(fill("{from} to {to}", { from: 1923 })).toBe("1923 to {to}");
  });
});

describe("plural", () => {
  const messages = english as unknown as TimelineMessages;

  test("chooses the form and writes the number in the language's way", () => {
    expect(plural(messages, "lane", 1, "en")).toBe("1 entry");
    expect(plural(messages, "lane", 12_345, "en")).toBe("12,345 entries");
  });
});
