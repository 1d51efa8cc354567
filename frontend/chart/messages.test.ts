/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { englishWords } from "../graphics/testing.js";

const here = new URL(".", import.meta.url);
const sources = readdirSync(here)
  .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
  .map((name) => [name, readFileSync(new URL(name, here), "utf8")] as const);
const declared = [
  ...(sources.find(([name]) => name === "messages.ts")?.[1] ?? "").matchAll(
    /^ {2}readonly "?([\w.]+)"?: string;/gm,
  ),
].map((match) => match[1]);
const english = Object.keys(englishWords("chart."));

test("the words of the chart are those of the English message file", () => {
  expect([...declared].sort()).toEqual([...english].sort());
});

test("every word of the chart is used", () => {
  const code = sources
    .filter(([name]) => name !== "messages.ts")
    .map(([, source]) => source)
    .join("\n");
  const unused = declared
    .map((key) => key.replace(/\.(one|other)$/, ""))
    .filter((key) => !code.includes(`"${key}"`));
  expect(unused).toEqual([]);
});
