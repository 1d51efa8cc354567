/** The script of the exhibit in one file: all of it in one classic script, because a page from a disk may load no module. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { FRONTEND } from "./modules.ts";
import { handedOutPlugin } from "./notices/handed-out.ts";
import { smallStylesPlugin } from "./small-styles.ts";

/** As the shell starts its workers; each has another way where there are none. */
const WORKER = /new Worker\(\s*new URL\("\.\/[\w-]+\.js", import\.meta\.url\), \{ type: "module" \}\)/g;

/** A page from a disk may start no script of its own in a worker. */
function withoutWorkers(): Plugin {
  return {
    name: "without-workers",
    enforce: "pre",
    transform: (code) =>
      WORKER.test(code)
        ? {
            code: code.replaceAll(WORKER, '(() => { throw new Error("A file has no workers"); })()'),
            map: null,
          }
        : undefined,
  };
}

/**
 * Writes `file/file.js`, which the command that makes the file puts into it. Nobody asks a server for it.
 *
 * @param folder - exists
 */
export async function writeFileScript(folder: string): Promise<void> {
  const result = await build({
    configFile: false,
    root: FRONTEND,
    publicDir: false,
    plugins: [withoutWorkers(), smallStylesPlugin(), handedOutPlugin()],
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      lib: {
        entry: join(FRONTEND, "file/file.ts"),
        formats: ["iife"],
        name: "unused",
        fileName: () => "file.js",
      },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  if (output.length !== 1) {
    throw new Error(`The file has one script; the build made ${output.length} parts.`);
  }
  await mkdir(join(folder, "file"), { recursive: true });
  await writeFile(join(folder, "file/file.js"), output[0].code);
}
