/** The texts of a package: those that it brings along, and where it brings no licence, that in its standard words. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Licence } from "./licence-names.ts";
import type { NoticeText } from "./notices.ts";

const LICENCE = /^(licen[cs]es?|copying|unlicense|third-party)\b/i;
const NOTICE = /^notice\b/i;

/**
 * All texts of a package.
 *
 * @param folder - what of it there is; may be missing
 * @param owner - the package
 * @param depth - how many folders deep to look
 */
export async function textsOf(
  folder: string,
  owner: string,
  licences: readonly Licence[],
  depth: number,
): Promise<readonly NoticeText[]> {
  const title = licences.map(({ name }) => name).join(" / ");
  const own = await textsIn(folder, owner, title, depth);
  // Some hold notices alone.
  return own.some((text) => text.title === title)
    ? own
    : [...licences.map(({ name, text }) => ({ title: name, text })), ...own];
}

/**
 * The texts in a folder and those below it, in the order of their paths.
 *
 * @param folder - may be missing
 * @param owner - whose texts they are
 * @param title - of a licence
 * @param depth - how many folders deep to look
 */
async function textsIn(
  folder: string,
  owner: string,
  title: string,
  depth: number,
): Promise<readonly NoticeText[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const texts: NoticeText[] = [];
  for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) {
      texts.push(...(await textsIn(path, owner, title, depth - 1)));
    } else if (entry.isFile() && (LICENCE.test(entry.name) || NOTICE.test(entry.name))) {
      const text = await readFile(path, "utf8");
      texts.push({ title: NOTICE.test(entry.name) ? `Notice of ${owner}` : title, text });
    }
  }
  return texts;
}
