/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wording } from "./messages.js";

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

describe("wording", () => {
  const source = { language: "en", messages: english };

  test("chooses the form and writes the number in the language's way", () => {
    expect(wording(source, "lane", { count: 1 })).toBe("1 entry");
    expect(wording(source, "lane", { count: 12_345 })).toBe("12,345 entries");
  });

  test("leaves years, which are texts, without separators", () => {
    expect(wording(source, "yearBefore", { year: "10000" })).toBe("10000 BC");
  });
});
