import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { readPages, ROOT, type Page } from "./pages.ts";

const pages = readPages();
/** These tell of what was, too. */
const HISTORY = ["CHANGELOG.md", "docs/decisions.md"];
const present = pages.filter(({ path }) => !HISTORY.includes(path));

const FILES = globSync(["*", ".*", "{.launcher,bench,docs,frontend,journeys,src}/**/*.*"], {
  cwd: ROOT,
  exclude: (path) => /(^|\/)(node_modules|generated|target)$/.test(path),
});
const names = new Set(FILES.map((path) => basename(path)));
const stems = new Set(FILES.map((path) => basename(path).replace(/\..*$/, "")));

/** What a page sets in the letters of code, outside of its examples. */
function codeIn({ text }: Page): readonly string[] {
  return [...text.replaceAll(/^```[^]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** What does not hold, with its page. */
function wrong(holds: (code: string, page: Page) => boolean): readonly string[] {
  return present.flatMap((page) =>
    codeIn(page)
      .filter((code) => !holds(code, page))
      .map((code) => `${page.path}: ${code}`),
  );
}

/** As GitHub makes the address of a heading. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("every link to a file of the repository leads there", () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g)].flatMap(
      ([, file = "", anchor = ""]) => {
        const target = file ? join(ROOT, dirname(path), file) : join(ROOT, path);
        const isThere =
          existsSync(target) && (anchor === "" || anchorsOf(readFileSync(target, "utf8")).includes(anchor));
        return isThere ? [] : [`${path}: ${relative(ROOT, target)}#${anchor}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

/** Where the first folder of a path lies, as pages write it. */
const BASES: readonly (readonly [first: RegExp, base: string])[] = [
  [/^(\.launcher|bench|data|docs|frontend|journeys|src)\//, ""],
  [/^(app|elements|shared)\//, "frontend"],
  [/^(golden|interact|layout|model|render|strip|time|view)\//, "frontend/elements/timeline"],
  [/^messages\//, "src/main/resources"],
];

test("every path that a page names is there", () => {
  const isThere = (code: string): boolean => {
    const [, base] = BASES.find(([first]) => first.test(code)) ?? [];
    // ID, NAME and the like stand for any name.
    const pattern = code.replaceAll(/[A-Z]{2,}/g, "*").replace(/\/$/, "");
    return (
      base === undefined || /[^\w./*-]/.test(code) || globSync(join(base, pattern), { cwd: ROOT }).length > 0
    );
  };
  expect(wrong(isThere)).toEqual([]);
});

test("every module and file that a page names is there", () => {
  const FILE = /^[\w.-]+\.(ts|js|css|java|sh)$/;
  /** Made by the build from `frontend/host`. */
  const MADE = ["embed.js", "embed.source.js"];
  expect(
    wrong((code) => !FILE.test(code) || names.has(code) || MADE.includes(code) || /[A-Z]{2,}\./.test(code)),
  ).toEqual([]);
});

test("every class that a page names is there", () => {
  const CLASS = /^[A-Z][a-z]+([A-Z][a-z]+)*$/;
  /** A header of HTTP, and keys as browsers name them. */
  const SYSTEMD = ["WatchdogSec", "RuntimeWatchdogSec"];
  const NOT_OURS = ["Host", "ArrowLeft", "ArrowRight", "Escape", "PageDown", "PageUp", ...SYSTEMD];
  const isThere = (name: string): boolean =>
    stems.has(name) || FILES.some((path) => /\.(ts|java)$/.test(path) && declares(path, name));
  expect(wrong((code) => !CLASS.test(code) || NOT_OURS.includes(code) || isThere(code))).toEqual([]);
});

test("every package that a page names is there", () => {
  const java = join(ROOT, "src/main/java/org/bluelamp");
  const isThere = (code: string): boolean => {
    const [first = "", ...rest] = code.split(".");
    return names.has(code) || !existsSync(join(java, first)) || existsSync(join(java, first, ...rest));
  };
  expect(wrong((code) => !/^[a-z]+(\.[a-z]+)+$/.test(code) || isThere(code))).toEqual([]);
});

function declares(path: string, name: string): boolean {
  return new RegExp(`\\b(class|interface|enum|record|type) ${name}\\b`).test(
    readFileSync(join(ROOT, path), "utf8"),
  );
}
