import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DIMENSIONS, SOURCE_KINDS } from "../shared/document/filter-selection.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const FOLDERS = ["chosen-filters", "filters", "list", "search"];
/** Says filters in words for several elements. */
const SHARED = "../shared/document/chosen-filters.ts";
const PLURAL_SUFFIX = /\.(zero|one|two|few|many|other)$/;

const english = readFileSync(join(root, "../../src/main/resources/messages/messages.properties"), "utf8");
const written = new Set(
  [...english.matchAll(/^timeline\.((?:filters|list|search)\.[^=]+)=/gm)].map((match) =>
    match[1].replace(PLURAL_SUFFIX, ""),
  ),
);

function keysUsed(): Set<string> {
  const used = new Set<string>([
    ...DIMENSIONS.map((dimension) => `filters.${dimension}`),
    ...SOURCE_KINDS.map((kind) => `filters.source.${kind}`),
  ]);
  const elements = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith("-element.ts"))
      .map((name) => join(folder, name)),
  );
  for (const file of [...elements, SHARED]) {
    const source = readFileSync(join(root, file), "utf8");
    for (const match of source.matchAll(/"((?:filters|list|search)\.[A-Za-z.]+)"/g)) {
      used.add(match[1]);
    }
  }
  return used;
}

test("every word of the filters, the list and the search stands in the English message file, and no other", () => {
  expect([...keysUsed()].sort()).toEqual([...written].sort());
});
