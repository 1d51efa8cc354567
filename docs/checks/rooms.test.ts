import { readdirSync, readFileSync } from "node:fs";
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

/** What each package may know, as `ArchitectureTest` has it. */
function mayKnow(): ReadonlyMap<string, readonly string[]> {
  const test = readFileSync(join(ROOT, "src/test/java/org/bluelamp/ArchitectureTest.java"), "utf8");
  const catalogue = /CATALOG = ("[^"]*")/.exec(test)?.[1] ?? "";
  const entries = [...test.matchAll(/Map\.entry\(\s*"([\w.]+)",\s*([^)]*)\)/g)];
  return new Map(
    entries.map(([, name = "", known = ""]) => [name, wordsOf(known.replace("CATALOG", catalogue))] as const),
  );
}

/** The words of the strings in a piece of code, sorted. */
function wordsOf(code: string): readonly string[] {
  const texts = [...code.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
  return texts
    .join(" ")
    .split(" ")
    .filter((word) => word !== "")
    .sort();
}

test("docs/architecture.md says of each package what ArchitectureTest lets it know", () => {
  const rows = rowsOf(architecture.text, "package").map(([name = "", , known = ""]) => {
    const others = known.replace(
      "the catalogue",
      '"catalog catalog.date catalog.model catalog.problem catalog.search"',
    );
    return [name.replaceAll("`", ""), wordsOf(others.replaceAll("`", '"'))] as const;
  });
  expect(new Map(rows)).toEqual(mayKnow());
});

test("docs/architecture.md has the rooms in the order in which they may import each other", () => {
  const config = readFileSync(join(ROOT, ".dependency-cruiser.js"), "utf8");
  const orderOf = (constant: string): readonly string[] => {
    const list = new RegExp(`const ${constant} = \\[([^\\]]*)\\]`).exec(config)?.[1] ?? "";
    return [...list.matchAll(/"([\w-]+)"/g)].map(([, room = ""]) => room);
  };
  const rows = rowsOf(architecture.text, "folder").map(([cell = ""]) => cell.replaceAll("`", ""));
  const below = (folder: string, order: readonly string[]): readonly string[] =>
    rows.flatMap((row) => order.filter((room) => row === `${folder}/${room}/`));
  expect(orderOf("SHARED").length).toBeGreaterThan(0);
  expect(below("shared", orderOf("SHARED"))).toEqual(orderOf("SHARED"));
  expect(below("elements/timeline", orderOf("TIMELINE"))).toEqual(orderOf("TIMELINE"));
});
