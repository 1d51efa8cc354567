/** `embed.js`, for pages that show the exhibit in a frame; see `frontend/host/embed.ts`. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "vite";
import { handedOutPlugin } from "./notices/handed-out.ts";

const ENTRY = fileURLToPath(new URL("../frontend/host/embed.ts", import.meta.url));

/** Stays in the file that is served. */
const HEAD = "/*! Blue Lamp, Apache-2.0; for readers: embed.source.js */";

/**
 * The script in one classic file that leaves no names behind.
 *
 * @param minify - else with its comments
 */
export async function hostScript(minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [handedOutPlugin()],
    build: {
      write: false,
      minify,
      target: "es2022",
      lib: { entry: ENTRY, formats: ["iife"], name: "unused", fileName: () => "embed.js" },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return `${HEAD}\n${output[0].code}`;
}

export async function writeHost(folder: string): Promise<void> {
  await writeFile(join(folder, "embed.js"), await hostScript(true));
  await writeFile(join(folder, "embed.source.js"), await hostScript(false));
}
