/** The code of the exhibit in other people's pages: an entry for `<bl-exhibit>`, and a chunk for each of its views. */
import { join } from "node:path";
import { chunkFileNames, writeModules } from "./modules.ts";

/**
 * What nearly every view needs, as one module: otherwise each part that two views share becomes a module of its own, and
 * the first view asks for twenty.
 */
const COMMON = new RegExp(
  [
    "node_modules/(?:lit|lit-html|lit-element|@lit)/",
    // The timeline flies by it, and needs nothing else of the package.
    "node_modules/d3-interpolate/src/zoom",
    "frontend/shared/(?:text|time|template|page|focus|paper|pointer|address|document|view)/",
    String.raw`frontend/shared/graphic/palette\.styles`,
    "frontend/shell/(?:entry-articles|explore-view|stage)",
  ].join("|"),
);

/** Dates and filters are put into words by what comes later. */
const LATER = /frontend\/shared\/(?:time\/(?:edtf|csl-date|date-words)|document\/chosen-filters)/;

/**
 * What parts of the timeline that come later share with it. It comes with the timeline at once, because bundlers would
 * make a module of each part that is shared.
 */
const TIMELINE = new RegExp(
  [
    "frontend/elements/timeline/(?:scene|model)/",
    "frontend/elements/timeline/text/(?:cluster-labels|messages|summaries|shown-exhibit)",
    "frontend/elements/timeline/layout/(?:placed|geometry|hit-test|metrics|mark-parts|sticky-labels)",
    "frontend/elements/timeline/layers/(?:marks|clusters|label)",
    "frontend/shared/graphic/svg",
    // A few lines, for which nobody asks twice.
    "frontend/shell/timeline-view",
  ].join("|"),
);

/**
 * Writes `shell/`: modules whose names carry a hash of their content, and `shell/manifest.json`, which names for each
 * source its module and what that imports. Modules find each other beside themselves, wherever the folder is served.
 *
 * @param folder - exists
 */
export async function writeShell(folder: string): Promise<void> {
  await writeModules(
    join(folder, "shell"),
    { exhibit: "shell/bl-exhibit.ts" },
    {
      chunkFileNames,
      codeSplitting: {
        groups: [
          { name: "common", test: (id: string) => COMMON.test(id) && !LATER.test(id) },
          { name: "timeline", test: TIMELINE },
        ],
      },
    },
  );
}
