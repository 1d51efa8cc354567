/** A build of its own for a page that has no session: modules that find each other beside themselves, and their manifest. */
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { handedOutPlugin } from "./notices/handed-out.ts";
import { smallStylesPlugin } from "./small-styles.ts";

/** The name of a module that others import. The server serves none with other dots. */
export const chunkFileNames = ({ name }: { name: string }): string =>
  `${name.replaceAll(".", "-")}-[hash].js`;

export const FRONTEND = join(import.meta.dirname, "../frontend");

/**
 * Writes modules whose names carry a hash of their content, and `manifest.json`, which names for each source its module and
 * what that imports. They work wherever their folder is served.
 *
 * @param folder - emptied first
 * @param input - the first module's name, and its path in `frontend`
 */
export async function writeModules(
  folder: string,
  input: Readonly<Record<string, string>>,
  output: Rolldown.OutputOptions,
): Promise<void> {
  await build({
    configFile: false,
    root: FRONTEND,
    base: "./",
    publicDir: false,
    plugins: [smallStylesPlugin(), handedOutPlugin()],
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: "",
      manifest: "manifest.json",
      target: "es2022",
      // Browsers that lack it load the same modules a moment later.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // The world's shapes are larger, and come when a map is first near the window.
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(FRONTEND, path)])),
        checks: { pluginTimings: false },
        output,
      },
    },
  });
}
