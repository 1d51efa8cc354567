import { describe, expect, test } from "vitest";
import { readElements, type ElementModule } from "./manifest.ts";
import { reachableFrom } from "./modules.ts";
import { readPages } from "./pages.ts";
import { KINDS, tableOf, tablesIn, withTables } from "./tables.ts";

const modules = readElements();
const elements = modules.map(({ element }) => element);
const pages = readPages();

/** What a pattern's first group finds in a text, each once. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
}

/** The text of all that an element is made of, and of what stands in its own folder alone. */
function textOf({ path, element }: ElementModule): { readonly all: string; readonly own: string } {
  const folder = `frontend/elements/${element.tagName.replace("bl-", "")}/`;
  const texts = [...reachableFrom(path)];
  const join = (chosen: typeof texts): string =>
    chosen.map(([, text]) => text.replace(/\/\*\*[^]*?\*\//g, "")).join("\n");
  return { all: join(texts), own: join(texts.filter(([module]) => module.startsWith(folder))) };
}

const names = (described: readonly { readonly name: string }[] = []): readonly string[] =>
  described.map(({ name }) => name).sort();

test("the tables of elements say what the code says", () => {
  const outdated = pages.flatMap(({ path, text }) => {
    const today = tablesIn(withTables(text, elements));
    return [...tablesIn(text)]
      .filter(([table, block]) => today.get(table) !== block)
      .map(
        ([table]) => `${path}: the table "${table}" is not what the code says. Write it anew: npm run docs`,
      );
  });
  expect(outdated).toEqual([]);
});

test("whatever an element offers stands in the table of exactly one page", () => {
  const offered = elements.flatMap((element) =>
    KINDS.filter((kind) => tableOf(element, kind) !== undefined).map((kind) => `${element.tagName} ${kind}`),
  );
  expect(offered.length).toBeGreaterThan(KINDS.length);
  expect(pages.flatMap(({ text }) => [...tablesIn(text).keys()]).sort()).toEqual(offered.sort());
});

describe.each(modules.map((module) => [module.element.tagName, module] as const))("%s", (_, module) => {
  const { all, own } = textOf(module);

  test("names the events that it fires, and no others", () => {
    const FIRED = /Event\(\s*"(bl-[\w-]+)"/g;
    const told = names(module.element.events);
    expect(told).toEqual(expect.arrayContaining([...found(own, FIRED)]));
    expect(found(all, FIRED)).toEqual(expect.arrayContaining([...told]));
  });

  test("names the parts that a page can style, and no others", () => {
    const PART = /\bpart(?:="|: "|", ")([\w-]+)"/g;
    const told = names(module.element.cssParts);
    expect(told).toEqual(expect.arrayContaining([...found(own, PART)]));
    expect(found(all, PART)).toEqual(expect.arrayContaining([...told]));
  });

  test("describes each of its attributes, properties and methods", () => {
    const { attributes = [], members = [] } = module.element;
    const silent = [...attributes, ...members.filter(({ attribute }) => attribute === undefined)].filter(
      ({ description, ...member }) =>
        description === undefined &&
        (!("kind" in member) || (!member.privacy && !member.static && !member.name.startsWith("#"))),
    );
    expect(names(silent)).toEqual([]);
  });
});

test("the timeline names the custom properties that it reads, and no others", () => {
  const timeline = modules.find(({ element }) => element.tagName === "bl-timeline");
  const { all, own } = timeline ? textOf(timeline) : { all: "", own: "" };
  // The ten themes' colours are told in one row.
  const used = (text: string): readonly string[] =>
    found(text, /(?:var\(|getPropertyValue\(")(--bl-[\w-]+)/g).filter(
      (name) => !/-theme-([2-9]|10)$/.test(name),
    );
  const told = names(timeline?.element.cssProperties);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(expect.arrayContaining([...used(own)]));
  expect(used(all)).toEqual(expect.arrayContaining([...told]));
});
