/** Writes the tables of our elements into the pages: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readElements } from "./manifest.ts";
import { readPages, ROOT } from "./pages.ts";
import { withTables } from "./tables.ts";

const elements = readElements().map(({ element }) => element);
for (const { path, text } of readPages()) {
  const renewed = withTables(text, elements);
  if (renewed !== text) {
    writeFileSync(join(ROOT, path), renewed);
    console.warn(`Wrote the tables of ${path}.`);
  }
}
