/** The npm packages whose code, fonts or data the pages hand out: those that `package.json` depends on, and theirs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { licenceOf } from "./licence-names.ts";
import { byName, pageOf, type Part } from "./notices.ts";
import { textsOf } from "./text-files.ts";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = "node_modules/";

/** Vaadin's code for themes takes them into the application, though its plugin lists them for development. */
const OF_THEMES: ReadonlySet<string> = new Set(["node_modules/is-regexp", "node_modules/strip-css-comments"]);

/** Folders of the packages that are handed out, from the project's folder, as `package-lock.json` lists them. */
export async function handedOutFolders(root = ROOT): Promise<readonly string[]> {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional }]) =>
        OF_THEMES.has(path) || (path.startsWith(FOLDER) && !dev && !devOptional),
    )
    .map(([path]) => path)
    .sort();
}

/**
 * @throws Error in one line, where a package names no licence, or one that nobody has looked at
 */
export async function npmParts(root = ROOT): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const path of await handedOutFolders(root)) {
    const folder = join(root, path);
    const { name, version, license, homepage } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    ) as PackageJson;
    const owner = `npm package ${name} ${version}`;
    if (typeof license !== "string") {
      throw new Error(
        `${owner}: its package.json names no licence. Find out which it has, or leave the package out.`,
      );
    }
    // An expression such as "(MIT OR CC0-1.0)". Each side of it is looked at.
    const licences = license
      .replaceAll(/[()]/g, "")
      .split(" OR ")
      .map((id) => licenceOf(owner, id));
    parts.push({
      name,
      version,
      licences: licences.map(({ id }) => id),
      address: pageOf(homepage?.replace(/#readme$/, "")),
      texts: await textsOf(folder, name, licences, 0),
    });
  }
  return parts.sort(byName);
}
