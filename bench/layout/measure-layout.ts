/** The layout function alone: no browser, no drawing. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { exhibitDocumentOf } from "../entries/exhibit-document.ts";
import { generateEntries } from "../entries/generate.ts";
import { median, spreadOf, type Spread } from "../figures/statistics.ts";
import { progress } from "../progress.ts";
import type { SystemContext } from "../timeline/systems.ts";
import type { LayoutSteps, runLayout } from "./steps.ts";

export interface LayoutResult {
  readonly entries: number;
  readonly runs: number;
  /** From the document to the model, once. */
  readonly buildMs: number;
  /** The very first pass. */
  readonly firstMs: number;
  /** All passes of the journey, each the median of the runs. */
  readonly passMs: Spread;
}

export async function measureLayout(
  sizes: readonly number[],
  runs: number,
  { names, messages }: SystemContext,
  outputFolder: string,
): Promise<LayoutResult[]> {
  const run = await bundledSteps(outputFolder);
  return sizes.map((entries) => {
    progress(`layout alone, ${entries} entries`);
    const document = exhibitDocumentOf(generateEntries(entries), names, messages);
    return layoutResultOf(
      entries,
      Array.from({ length: runs }, () => run(document)),
    );
  });
}

/** The journey is the same in each run, so that each of its passes has a median of its own. */
export function layoutResultOf(entries: number, runs: readonly LayoutSteps[]): LayoutResult {
  const passes = runs[0].passesMs.map((_, pass) => median(runs.map(({ passesMs }) => passesMs[pass])));
  return {
    entries,
    runs: runs.length,
    buildMs: median(runs.map(({ buildMs }) => buildMs)),
    firstMs: passes[0],
    passMs: spreadOf(passes),
  };
}

async function bundledSteps(outputFolder: string): Promise<typeof runLayout> {
  const outDir = join(outputFolder, "layout");
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, "steps.ts"),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "steps.mjs" } },
    },
  });
  const module = (await import(pathToFileURL(join(outDir, "steps.mjs")).href)) as {
    readonly runLayout: typeof runLayout;
  };
  return module.runLayout;
}
