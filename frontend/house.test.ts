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
 * shapes, places, names and the ways between them. Below them all lies the floor `shared` with its rooms, such as
 * `shared/pointer`.
 */
const SHARED = ["document", "graphics", "geography"];
const SHARED_FLOOR = "shared";
/** Loads elements that an article may hold: the only folder that names others' elements, and never from the start. */
const ON_DEMAND = "on-demand";

const folders = foldersOf("").flatMap((folder) =>
  folder === SHARED_FLOOR ? foldersOf(folder).map((room) => `${folder}/${room}`) : [folder],
);
const elementFolders = folders.filter((folder) => files(folder).some((file) => file.startsWith("bl-")));

function foldersOf(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name))
    .map((entry) => entry.name);
}

/** Whether a path is a room of the shared floor, or lies in one. */
function isRoom(path: string): boolean {
  return path.startsWith(`${SHARED_FLOOR}/`);
}

/** The folder that a path lies in. */
function folderOf(path: string): string {
  return path
    .split("/")
    .slice(0, isRoom(path) ? 2 : 1)
    .join("/");
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
}

function imports(folder: string, file: string): string[] {
  const source = readFileSync(join(root, folder, file), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map((match) =>
    relative(root, join(root, folder, dirname(file), match[1])).replaceAll("\\", "/"),
  );
}

test("a folder imports from itself and from the shared folders, never from another element", () => {
  const strangers = folders
    .filter((folder) => folder !== ON_DEMAND)
    .flatMap((folder) =>
      files(folder).flatMap((file) =>
        imports(folder, file)
          .filter((target) => !isRoom(target) && ![folder, ON_DEMAND, ...SHARED].includes(folderOf(target)))
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
            !isRoom(target) && !SHARED.slice(0, SHARED.indexOf(folder) + 1).includes(folderOf(target)),
        )
        .map((target) => `${folder}/${file} imports ${target}`),
    ),
  );
  expect(strangers).toEqual([]);
});

test("a room of the shared floor imports nothing from outside that floor", () => {
  const strangers = folders.filter(isRoom).flatMap((folder) =>
    files(folder).flatMap((file) =>
      imports(folder, file)
        .filter((target) => !isRoom(target))
        .map((target) => `${folder}/${file} imports ${target}`),
    ),
  );
  expect(strangers).toEqual([]);
});

test("a press is followed to its end, and captured, in one place", () => {
  const others = folders
    .filter((folder) => folder !== "shared/pointer")
    .flatMap((folder) => files(folder).map((file) => `${folder}/${file}`))
    .filter((path) => !path.endsWith(".test.ts"))
    .filter((path) => /PointerCapture|pointercancel/.test(readFileSync(join(root, path), "utf8")));
  expect(others).toEqual([]);
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
