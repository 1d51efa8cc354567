/** Holds that what a build puts into its modules is told of in `notices.json`. */
import type { Plugin } from "vite";
import { handedOutFolders } from "./npm-packages.ts";

const PACKAGE = /node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g;

/** The folder of the package that a module is from, from the project's folder; undefined for our own modules. */
export function packageFolder(moduleId: string): string | undefined {
  const start = moduleId.indexOf("node_modules/");
  return start < 0 ? undefined : (moduleId.slice(start).match(PACKAGE)?.join("/") ?? undefined);
}

/** Stops a build that takes in a package which `package.json` needs for development alone. */
export function handedOutPlugin(): Plugin {
  return {
    name: "handed-out",
    async generateBundle(_, bundle) {
      const told = new Set(await handedOutFolders());
      const untold = Object.values(bundle)
        .flatMap((output) => (output.type === "chunk" ? output.moduleIds : []))
        .map(packageFolder)
        .filter((folder) => folder !== undefined && !told.has(folder));
      if (untold.length > 0) {
        const names = [...new Set(untold)].sort().join(", ");
        this.error(
          `${names}: would be handed out without a word of licences. Move it to the "dependencies" of package.json.`,
        );
      }
    },
  };
}
