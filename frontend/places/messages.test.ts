/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { yearInWords } from "./messages.js";

const here = new URL(".", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, here), "utf8");
const declared = [...read("messages.ts").matchAll(/^ {2}readonly "?([\w.]+)"?: string;/gm)].map(
  (match) => match[1],
);
const keys = read("../../src/main/resources/messages/messages.properties")
  .split("\n")
  .map((line) => line.slice(0, line.indexOf("=")));
const own = keys.filter((key) => key.startsWith("glance.map.")).map((key) => key.slice("glance.map.".length));

test("the words of the map of places are those of the English message file", () => {
  const shared = declared.filter((key) => !own.includes(key));
  expect(own.filter((key) => !declared.includes(key))).toEqual([]);
  expect(shared.filter((key) => !keys.includes(`map.${key}`))).toEqual([]);
});

test("every word of the map of places is used", () => {
  const code = readdirSync(here)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .map(read)
    .join("\n");
  const unused = declared
    .map((key) => key.replace(/\.(one|other)$/, ""))
    .filter((key) => !code.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test("years before the year 1 are counted backwards, without a year zero", () => {
  const words = { language: "en", messages: { bc: "{year} BC" } };
  expect([1923, 1, 0, -499].map((year) => yearInWords(words, year))).toEqual(["1923", "1", "1 BC", "500 BC"]);
});
