/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const shared = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, shared), "utf8");
const palette = read("graphic/palette.styles.ts");
const tokens = read("theme/tokens.css");

test("without a page's colours charts and maps have those of the house", () => {
  const own = [...palette.matchAll(/var\((--bl-[\w-]+), (light-dark\(.*?\))\)"/g)];
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter(([, name, colours]) => !tokens.includes(`${name}: ${colours};`))).toEqual([]);
});

test("charts and maps have no colour of their own", () => {
  const sources = [
    "../elements/chart/",
    "../elements/map/",
    "../elements/places/",
    "graphic/",
    "statistics/",
    "year-player/",
  ].flatMap((folder) =>
    readdirSync(new URL(folder, shared))
      .filter((name) => name.endsWith(".ts") && !name.includes(".test.") && name !== "palette.styles.ts")
      .map((name) => [`${folder}${name}`, read(`${folder}${name}`)] as const),
  );
  const coloured = sources
    .filter(([, source]) => /["\s:]#[0-9a-f]{3,8}\b/i.test(source))
    .map(([name]) => name);
  expect(coloured).toEqual([]);
});
