/** The pages for readers of this repository. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Every Markdown page at the root and in `docs/`. */
export function readPages(): readonly Page[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => (folder ? `${folder}/${name}` : name));
  return [...inFolder(""), ...inFolder("docs")].map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), "utf8"),
  }));
}

export function readPage(path: string): Page {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/**
 * The cells of the rows of each table whose first column has a given head; cells may hold `\|`.
 *
 * @throws where there is no such table
 */
export function rowsOf(text: string, head: string): readonly (readonly string[])[] {
  const tables = [...text.matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) =>
    table.trim().split("\n").map(cellsOf),
  );
  const wanted = tables.filter(([first]) => first[0] === head);
  if (wanted.length === 0) {
    throw new Error(`There is no table whose first column is "${head}" in: ${text.slice(0, 200)}`);
  }
  return wanted.flatMap((rows) => rows.slice(2));
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What stands below a heading, until the next heading of any level. */
export function sectionOf({ path, text }: Page, heading: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start < 0) {
    throw new Error(`${path} has no heading "${heading}".`);
  }
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).join("\n");
}
