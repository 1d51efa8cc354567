/** The script of the pages without session: the elements of their header. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { handedOutPlugin } from "./notices/handed-out.ts";

const ENTRY = join(import.meta.dirname, "../frontend/page/page.ts");

/**
 * Writes `page/`: modules whose names carry a hash of their content, and `page/manifest.json`, which names the first.
 *
 * @param folder - exists
 */
export async function writePage(folder: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [handedOutPlugin()],
    build: {
      write: false,
      target: "es2022",
      lib: { entry: ENTRY, formats: ["es"] },
      rolldownOptions: { output: { entryFileNames: "page-[hash].js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
  const [{ output }] = result as unknown as [
    { output: { fileName: string; code: string; isEntry: boolean }[] },
  ];
  const modules = join(folder, "page");
  await rm(modules, { recursive: true, force: true });
  await mkdir(modules, { recursive: true });
  for (const { fileName, code } of output) {
    await writeFile(join(modules, fileName), code);
  }
  const first = output.find(({ isEntry }) => isEntry)?.fileName;
  await writeFile(join(modules, "manifest.json"), JSON.stringify({ script: `page/${first}` }));
}
