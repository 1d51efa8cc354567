/** Joins the styles of each kind of page into one file, so that a page asks once, and leaves the comments out. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import stripCssComments from "strip-css-comments";

const THEME = join(import.meta.dirname, "..", "frontend", "shared", "theme");

/** What the views of the exhibit add to articles. */
const VIEWS = ["views", "frame", "phone", "thread", "numbers", "glance"];

/**
 * What the styles of a kind of page are made of, in this order: the fonts, then files of `frontend/shared/theme`. Those
 * for paper come last, because they override the rules of all others.
 */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  "pages.css": ["tokens", "article", "page", "message", "frame", "phone", "teach", "coarse", "paper"],
  "application.css": ["tokens", "article", ...VIEWS, "message", "coarse", "paper"],
  // What a timeline or a list needs before an entry is open; then `embed.css` comes as well.
  "embed-entries.css": ["tokens", "views", "embed", "coarse", "paper"],
  "embed.css": ["tokens", "article", "views", "thread", "numbers", "embed", "coarse", "paper"],
  "kiosk.css": ["tokens", "contrast", "article", "views", "thread", "numbers", "embed", "coarse", "kiosk"],
  "present.css": ["tokens", "article", "present", "coarse", "paper"],
  "site.css": ["tokens", "article", ...VIEWS, "message", "embed", "coarse", "site", "paper"],
  // Put into the exhibit in one file; it shows the pages of a site.
  "file.css": ["tokens", "article", "page", ...VIEWS, "message", "embed", "coarse", "site", "file", "paper"],
  "staff.css": ["tokens", "contrast", "staff"],
};

/** Writes the styles; `fonts.css` is there already. */
export async function makeStyles(folder: string): Promise<void> {
  const fonts = await readFile(join(folder, "fonts.css"), "utf8");
  for (const [sheet, parts] of Object.entries(SHEETS)) {
    const texts = await Promise.all(parts.map(readPart));
    await writeFile(join(folder, sheet), fonts + texts.join(""));
  }
}

async function readPart(name: string): Promise<string> {
  const text = await readFile(join(THEME, `${name}.css`), "utf8");
  return stripCssComments(text, { preserve: false, whitespace: false }).replace(/\n\s*/g, "\n").trimStart();
}
