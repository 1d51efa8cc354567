/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paletteStyles } from "./palette.styles.js";

const folder = new URL(".", import.meta.url);
const palette = paletteStyles.cssText;
const tokens = readFileSync(new URL("../../../shared/theme/tokens.css", folder), "utf8");

test("without a page's colours the timeline has those of the house", () => {
  const own = [...palette.matchAll(/var\((--bl-[\w-]+), (light-dark\(.*?\))\);/g)];
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter(([, name, colours]) => !tokens.includes(`${name}: ${colours};`))).toEqual([]);
});

test("every colour that the timeline's styles use is in its palette", () => {
  const styles = readdirSync(folder)
    .filter((name) => name.endsWith(".styles.ts") && name !== "palette.styles.ts")
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("");
  const used = new Set([...styles.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !palette.includes(`${name}:`))).toEqual([]);
  expect(styles).not.toMatch(/var\(--bl-/);
});
