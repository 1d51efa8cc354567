import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Rules of the house that are about what a file says. Who may import whom is in .dependency-cruiser.js.

const root = dirname(fileURLToPath(import.meta.url));
/** Registers the elements that an article may hold; an element itself is registered in its own folder. */
const ON_DEMAND = "elements/on-demand";

const modules = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("generated/"));
/** Tests and what helps them; .dependency-cruiser.js knows them alike. */
const TESTS = /\.test\.ts$|\/testing\.ts$|\/(testing|golden)\//;
const code = modules.filter((path) => !TESTS.test(path));

function mentioning(pattern: RegExp): string[] {
  return code.filter((path) => pattern.test(readFileSync(join(root, path), "utf8")));
}

function foldersOf(floor: string): string[] {
  return readdirSync(join(root, floor), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${floor}/${entry.name}`);
}

/** What stands for the browser's window: its type, and the window of an exhibit in somebody's page. */
const WINDOWS = [
  "shared/address/address-window.ts",
  "shared/address/quiet-window.ts",
  "file/fragment-window.ts",
];

test("one module writes to the browser's history, before it begins the one that keeps where a link leads, and in a page of others one", () => {
  expect(
    mentioning(/pushState|replaceState/)
      .filter((path) => !WINDOWS.includes(path))
      .sort(),
  ).toEqual(["app/connection/wanted-address.ts", "host/page-hash.ts", "shared/address/page-address.ts"]);
});

test("no template sets a style attribute, which strict pages forbid", () => {
  expect(mentioning(/[\s"]style=|styleMap|setAttribute\(\s*"style"/)).toEqual([]);
});

test("a press is followed to its end, and captured, in one place; a kiosk ends those that no hand holds", () => {
  const found = mentioning(/PointerCapture|pointercancel/).filter(
    (path) => !["kiosk/kiosk-element.ts", "kiosk/staff-corner.ts", "kiosk/visitor-input.ts"].includes(path),
  );
  expect(found.map(dirname)).toEqual(found.map(() => "shared/pointer"));
});

test("a text becomes markup in one place, which takes our own server's alone", () => {
  expect(mentioning(/innerHTML|insertAdjacentHTML|unsafeHTML|setHTMLUnsafe/)).toEqual([
    "shared/document/server-html.ts",
  ]);
});

test("an element's folder holds its registration, which alone has side effects", () => {
  const elements = [...foldersOf("elements"), ...foldersOf("app")].filter((folder) => folder !== ON_DEMAND);
  expect(elements.length).toBeGreaterThan(15);
  const registrations = [
    ...elements.map((folder) => `${folder}/bl-${folder.split("/")[1]}.ts`),
    "shell/bl-exhibit.ts",
    "kiosk/bl-kiosk.ts",
  ];
  expect(registrations.filter((path) => !code.includes(path))).toEqual([]);
  expect(mentioning(/customElements\.define/).sort()).toEqual([...registrations, "host/embed.ts"].sort());
});

test("one module of the timeline asks for animation frames", () => {
  const owners = mentioning(/requestAnimationFrame\(/).filter((path) =>
    path.startsWith("elements/timeline/"),
  );
  expect(owners).toEqual(["elements/timeline/interact/frame-loop.ts"]);
});
