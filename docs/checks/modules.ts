/** The source text of modules, followed along their imports. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./pages.ts";

/** Also what is imported when it is first needed. */
const IMPORT = /\b(?:(?:import|export)\s+(?!type\b)[^;"]*?|import\()"(\.[^"]+)\.js"/g;

/**
 * The texts of a module and of all that it imports by a relative path, but not for its types alone.
 *
 * @param path - from the root of the repository
 */
export function reachableFrom(path: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  const file = join(ROOT, path);
  if (seen.has(path) || !existsSync(file)) {
    return seen;
  }
  const text = readFileSync(file, "utf8");
  seen.set(path, text);
  for (const [, from = ""] of text.matchAll(IMPORT)) {
    reachableFrom(`${join(dirname(path), from)}.ts`, seen);
  }
  return seen;
}
