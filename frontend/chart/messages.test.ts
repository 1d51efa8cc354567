/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { englishWords } from "./testing.js";

const here = new URL(".", import.meta.url);
const sources = readdirSync(here)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, here), "utf8"));
const declared = [...sources.join("\n").matchAll(/^ {2}readonly "?([\w.]+)"?: string;/gm)].map(
  (match) => match[1],
);
const english = Object.keys(englishWords("chart."));

test("every word of the chart stands in the English message file and is declared", () => {
  expect(english.filter((key) => !declared.includes(key))).toEqual([]);
});

test("every word of the chart in the message file is used", () => {
  const code = sources.filter((source) => !source.includes("interface ChartMessages")).join("\n");
  const unused = english
    .map((key) => key.replace(/\.(one|other)$/, ""))
    .filter((key) => !code.includes(`"${key}"`) && !["estimate", "projection"].includes(key));
  expect(unused).toEqual([]);
});
