/** The script of the pages without session: the elements of their header. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";

const ENTRY = join(import.meta.dirname, "../frontend/page/page.ts");
const HASH_LENGTH = 10;

/**
 * Writes `page/`: one module whose name carries a hash of its content, and `page/manifest.json`, which names it.
 *
 * @param folder - exists
 */
export async function writePage(folder: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: ENTRY, formats: ["es"], fileName: () => "page.js" },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  const { code } = output[0];
  const hash = createHash("sha256").update(code).digest("hex").slice(0, HASH_LENGTH);
  const script = `page/page-${hash}.js`;
  await rm(join(folder, "page"), { recursive: true, force: true });
  await mkdir(join(folder, "page"), { recursive: true });
  await writeFile(join(folder, script), code);
  await writeFile(join(folder, "page/manifest.json"), JSON.stringify({ script }));
}
