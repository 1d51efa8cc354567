/** The code of the kiosk: its page's modules, its service worker, and the list of all that the page may ask for. */
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { chunkFileNames, FRONTEND, writeModules } from "./modules.ts";
import { handedOutPlugin } from "./notices/handed-out.ts";

const SCRIPT = "kiosk/bl-kiosk.ts";

/** Beside modules and fonts. */
const OTHERS = ["kiosk.css", "favicon.svg"];

interface Module {
  readonly file: string;
  readonly imports?: readonly string[];
}

/**
 * Writes `kiosk/`: modules whose names carry a hash of their content, and `kiosk/files.json`, which names the first of
 * them, what it imports and all files of the page; and `kiosk-worker.js`. Fonts and styles are there already.
 *
 * The kiosk has a build of its own: what it shares with the embed would otherwise be cut into other modules, and the embed
 * would ask for more of them.
 *
 * @param folder - exists
 */
export async function writeKiosk(folder: string): Promise<void> {
  await writeModules(join(folder, "kiosk"), { kiosk: SCRIPT }, { chunkFileNames });
  await writeWorker(folder);
  await writeList(folder);
}

async function writeWorker(folder: string): Promise<void> {
  const out = join(folder, "kiosk-worker");
  await build({
    configFile: false,
    publicDir: false,
    plugins: [handedOutPlugin()],
    logLevel: "warn",
    build: {
      outDir: out,
      target: "es2022",
      reportCompressedSize: false,
      lib: {
        entry: join(FRONTEND, "kiosk/worker.ts"),
        formats: ["iife"],
        name: "unused",
        fileName: () => "kiosk-worker.js",
      },
    },
  });
  await rename(join(out, "kiosk-worker.js"), join(folder, "kiosk-worker.js"));
  await rm(out, { recursive: true });
}

async function writeList(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, "kiosk/manifest.json"), "utf8")) as Record<
    string,
    Module
  >;
  const fonts = await readdir(join(folder, "fonts"));
  const modules = await readdir(join(folder, "kiosk"));
  const first = manifest[SCRIPT];
  const list = {
    script: `kiosk/${first.file}`,
    imports: (first.imports ?? []).map((name) => `kiosk/${manifest[name].file}`),
    files: [
      ...modules.filter((name) => name.endsWith(".js")).map((name) => `kiosk/${name}`),
      ...fonts.filter((name) => name.endsWith(".woff2")).map((name) => `fonts/${name}`),
      ...OTHERS,
    ].sort(),
  };
  await writeFile(join(folder, "kiosk/files.json"), JSON.stringify(list));
}
