/** The code of a static site's pages, and the list of all that its pages may ask for. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chunkFileNames, writeModules } from "./modules.ts";

const SCRIPT = "site/site.ts";

/** Folders whose files pages load; their manifests are for the server. */
const FOLDERS = ["site", "shell", "fonts"];

const OTHERS = ["embed-entries.css", "embed.css", "favicon.svg", "pages.css", "palette.js", "site.css"];

/**
 * Writes `site/`: modules whose names carry a hash of their content, and `site/files.json`, which names the first of them
 * and all files that a site of files holds beside its pages.
 *
 * @param folder - holds the other parts of the build already
 */
export async function writeSite(folder: string): Promise<void> {
  await writeModules(join(folder, "site"), { site: SCRIPT }, { chunkFileNames });
  const manifest = JSON.parse(await readFile(join(folder, "site/manifest.json"), "utf8")) as Record<
    string,
    { readonly file: string }
  >;
  const found = await Promise.all(
    FOLDERS.map(async (name) => (await readdir(join(folder, name))).map((file) => `${name}/${file}`)),
  );
  const files = [...found.flat().filter((name) => /\.(?:js|woff2)$/.test(name)), ...OTHERS].sort();
  await writeFile(
    join(folder, "site/files.json"),
    JSON.stringify({ script: `site/${manifest[SCRIPT].file}`, files }),
  );
}
