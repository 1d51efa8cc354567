import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPage, ROOT, rowsOf } from "./pages.ts";

const architecture = readPage("docs/architecture.md");

/** Every folder below one that holds files of a kind itself, by its path from there; the one itself is `.`. */
function foldersWith(files: RegExp, root: string, without: readonly string[] = []): readonly string[] {
  const found = (folder: string): readonly string[] => {
    const entries = readdirSync(join(ROOT, root, folder), { withFileTypes: true });
    const below = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .filter((path) => !without.includes(path))
      .flatMap(found);
    return entries.some((entry) => entry.isFile() && files.test(entry.name)) ? [folder, ...below] : below;
  };
  return found(".");
}

/** What stands between backticks in the first column of the tables that begin with a word. */
function named(head: string): readonly string[] {
  return rowsOf(architecture.text, head)
    .flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)])
    .map(([, name = ""]) => name)
    .sort();
}

test("docs/architecture.md names each folder of the browser's code once", () => {
  const folders = foldersWith(/(?<!\.test)\.(ts|css)$/, "frontend", ["generated"]);
  expect(named("folder")).toEqual(
    folders
      .filter((folder) => folder !== ".")
      .map((folder) => `${folder}/`)
      .sort(),
  );
});

test("docs/architecture.md names each package of the server once", () => {
  const packages = foldersWith(/^(?!package-info).*\.java$/, "src/main/java/org/bluelamp");
  expect(named("package")).toEqual(packages.map((folder) => folder.replaceAll("/", ".")).sort());
});
