import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// The order of the house: who may import whom, and what a folder of an element holds.

const root = dirname(fileURLToPath(import.meta.url));
const NOT_OURS = ["generated"];
/**
 * Shared by elements; import none of them. `document` holds what is read from the server, `graphics` what charts and
 * maps have in common: numbers and sources in words, colours for files, export, `geography` what maps have in common:
 * shapes, places, names and the ways between them.
 */
const SHARED = ["document", "graphics", "geography"];
/** The floor of what belongs to no element, a room for each idea. */
const SHARED_FLOOR = "shared";
/** Loads elements that an article may hold: the only folder that names others' elements, and never from the start. */
const ON_DEMAND = "on-demand";

const folders = [...foldersIn("."), ...foldersIn(SHARED_FLOOR).map((room) => `${SHARED_FLOOR}/${room}`)];
const elementFolders = folders.filter((folder) => files(folder).some((file) => file.startsWith("bl-")));

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name))
    .map((entry) => entry.name);
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts"));
}

function imports(folder: string, file: string): string[] {
  const source = readFileSync(join(root, folder, file), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map((match) =>
    relative(root, join(root, folder, match[1])).replaceAll("\\", "/"),
  );
}

test("a folder imports from itself and from the shared folders, never from another element", () => {
  const strangers = folders
    .filter((folder) => folder !== ON_DEMAND)
    .flatMap((folder) =>
      files(folder).flatMap((file) =>
        imports(folder, file)
          .filter((target) => ![folder, ON_DEMAND, SHARED_FLOOR, ...SHARED].includes(target.split("/")[0]))
          .map((target) => `${folder}/${file} imports ${target}`),
      ),
    );
  expect(strangers).toEqual([]);
});

test("what is loaded on demand is registrations alone, none of them from the start", () => {
  const sources = files(ON_DEMAND).map((file) => readFileSync(join(root, ON_DEMAND, file), "utf8"));
  expect(sources.flatMap((source) => [...source.matchAll(/from "(?!\.\.\/shared\/)/g)])).toEqual([]);
  const strangers = files(ON_DEMAND)
    .flatMap((file) => imports(ON_DEMAND, file))
    .filter((target) => !/^(([a-z-]+)\/bl-\2$|shared\/)/.test(target));
  expect(strangers).toEqual([]);
});

test("the rooms of the shared floor import no element", () => {
  const strangers = foldersIn(SHARED_FLOOR).flatMap((room) =>
    files(`${SHARED_FLOOR}/${room}`).flatMap((file) =>
      imports(`${SHARED_FLOOR}/${room}`, file)
        .filter((target) => ![SHARED_FLOOR, ...SHARED].includes(target.split("/")[0]))
        .map((target) => `${SHARED_FLOOR}/${room}/${file} imports ${target}`),
    ),
  );
  expect(strangers).toEqual([]);
});

test("one module writes to the browser's history, and before it begins the one that keeps where a link leads", () => {
  const writers = folders.flatMap((folder) =>
    files(folder)
      .filter((file) => !file.endsWith(".test.ts"))
      .filter((file) => /pushState|replaceState/.test(readFileSync(join(root, folder, file), "utf8")))
      .map((file) => `${folder}/${file}`),
  );
  expect(writers).toEqual(["connection/wanted-address.ts", `${SHARED_FLOOR}/address/page-address.ts`]);
});

test("the shared folders import no element, and the documents not even graphics", () => {
  const strangers = SHARED.flatMap((folder) =>
    files(folder).flatMap((file) =>
      imports(folder, file)
        .filter(
          (target) =>
            ![SHARED_FLOOR, ...SHARED.slice(0, SHARED.indexOf(folder) + 1)].includes(target.split("/")[0]),
        )
        .map((target) => `${folder}/${file} imports ${target}`),
    ),
  );
  expect(strangers).toEqual([]);
});

test("an element's folder holds its registration and, apart from it, a class without side effects", () => {
  const incomplete = elementFolders.flatMap((folder) => {
    const names = files(folder);
    return [`bl-${folder}.ts`, `${folder}-element.ts`]
      .filter((name) => !names.includes(name))
      .map((name) => `${folder} lacks ${name}`);
  });
  expect(incomplete).toEqual([]);
});

test("only registrations define elements", () => {
  const sideEffects = folders.flatMap((folder) =>
    files(folder)
      .filter((file) => !file.startsWith("bl-") && !file.endsWith(".test.ts"))
      .filter((file) => readFileSync(join(root, folder, file), "utf8").includes("customElements.define"))
      .map((file) => `${folder}/${file}`),
  );
  expect(sideEffects).toEqual([]);
});
