import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// A class name means one thing: it is defined by one rule of one file, and Java puts it on one kind of element.

const frontend = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const java = join(frontend, "../src/main/java/org/bluelamp");

/** A rule whose whole selector is a class: the definition of that class. */
interface Definition {
  readonly className: string;
  readonly file: string;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? filesIn(path, ending) : path.endsWith(ending) ? [path] : [],
    );
}

/** Definitions outside of conditions such as `@media`; a rule with an ancestor, a state or a list adapts a class. */
function definitions(css: string, file: string): Definition[] {
  const found: Definition[] = [];
  const open: string[] = [];
  for (const [, before, end] of css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]*)([{};])/g)) {
    if (end === "{") {
      const className = /^\.([\w-]+)$/.exec(before.trim())?.[1];
      if (className !== undefined && !open.some((each) => each.startsWith("@"))) {
        found.push({ className, file });
      }
      open.push(before.trim());
    } else if (end === "}") {
      open.pop();
    }
  }
  return found;
}

/** The style sheets in lit's `css` templates of a module. */
function stylesOf(module: string): string {
  return [...readFileSync(module, "utf8").matchAll(/\bcss`([\s\S]*?)`/g)].map(([, css]) => css).join("\n");
}

function definedTwice(all: readonly Definition[]): string[] {
  const files = new Map<string, string[]>();
  for (const { className, file } of all) {
    files.set(className, [...(files.get(className) ?? []), file]);
  }
  return [...files]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.join(", ")}`);
}

function kindOf(tag: string): string {
  if (/^"(?:svg|img|video|audio|canvas)"$/.test(tag)) {
    return "graphic";
  }
  return /^"(?:table|thead|tbody|tr)"$/.test(tag) ? "part of a table" : "words";
}

test("no class of the pages is defined by two rules", () => {
  const sheets = filesIn(join(frontend, "shared/theme"), ".css");
  const all = sheets.flatMap((sheet) => definitions(readFileSync(sheet, "utf8"), basename(sheet)));
  expect(all.length).toBeGreaterThan(100);
  expect(definedTwice(all)).toEqual([]);
});

test("no class of an element's shadow is defined by two rules", () => {
  const elements = ["app", "elements"].flatMap((floor) =>
    readdirSync(join(frontend, floor), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(frontend, floor, name)),
  );
  expect(elements.length).toBeGreaterThan(10);
  const twice = elements.flatMap((element) => {
    const modules = filesIn(element, ".ts").filter((file) => !file.endsWith(".test.ts"));
    return definedTwice(
      modules.flatMap((file) => definitions(stylesOf(file), `${basename(element)}/${basename(file)}`)),
    );
  });
  expect(twice).toEqual([]);
});

test("no class is put on a graphic in one place and on words in another", () => {
  const kinds = new Map<string, Map<string, string>>();
  for (const file of filesIn(java, ".java")) {
    const calls = readFileSync(file, "utf8").matchAll(
      /\b(?:element|message|text)\(\s*([^,()]+),\s*"(bl-[^"]*)"/g,
    );
    for (const [, tag, classNames] of calls) {
      for (const className of classNames.split(" ")) {
        kinds.set(
          className,
          (kinds.get(className) ?? new Map<string, string>()).set(kindOf(tag), basename(file)),
        );
      }
    }
  }
  expect(kinds.size).toBeGreaterThan(100);
  const twofold = [...kinds].filter(([, places]) => places.size > 1);
  expect(twofold.map(([name, places]) => `${name}: ${[...places].join(" and ")}`)).toEqual([]);
});
