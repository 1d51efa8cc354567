/** Every system at every size. */
import { medianSpread, median, type Spread } from "../figures/statistics.ts";
import { generateEntries } from "../entries/generate.ts";
import { Browser } from "../browser/browser.ts";
import { GivenUpError } from "../browser/tab.ts";
import { progress } from "../progress.ts";
import type { PageServer } from "./page-server.ts";
import { SYSTEMS, type System, type SystemContext } from "./systems.ts";
import { PHASES, visit, VISIT_TIMEOUT_MS, type Phase, type Visit } from "./visit.ts";

export interface TimelineFigures extends Omit<Visit, "frames"> {
  readonly runs: number;
  readonly frames: Readonly<Partial<Record<Phase, Spread>>>;
}

export interface TimelineResult {
  readonly system: string;
  readonly ours: boolean;
  readonly entries: number;
  /** Absent where the system was given up before it was ready. */
  readonly figures?: TimelineFigures;
  readonly givenUp?: string;
}

/** The size that all browsers' windows have. */
export const WINDOW = { widthPx: 1920, heightPx: 1000 };

/** A visit that takes no longer is repeated for a median. */
const CHEAP_VISIT_MS = 15_000;

export interface TimelineOptions {
  readonly browser: string;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly context: SystemContext;
}

export async function measureTimelines(
  server: PageServer,
  { browser, sizes, runs, context }: TimelineOptions,
): Promise<TimelineResult[]> {
  const results: TimelineResult[] = [];
  for (const entries of sizes) {
    const generated = generateEntries(entries);
    for (const system of SYSTEMS) {
      const before = results.find((result) => result.system === system.name && !cameToItsEnd(result));
      if (before !== undefined) {
        const givenUp = `not tried, given up at ${before.entries}`;
        results.push({ system: system.name, ours: system.ours, entries, givenUp });
        continue;
      }
      progress(`${system.name}, ${entries} entries`);
      const path = `/data/${system.page}-${entries}.json`;
      server.hold(path, "application/json", JSON.stringify(system.dataOf(generated, context)));
      for (const [name, body] of Object.entries(system.documents ?? {})) {
        server.hold(`/data/${name}`, "application/json", JSON.stringify(body));
      }
      const address = `${server.origin}/${system.page}/${system.page}.html?data=${path}${system.parameters}`;
      results.push({
        system: system.name,
        ours: system.ours,
        entries,
        ...(await measure(browser, system, address, runs)),
      });
      server.forget(path);
    }
  }
  return results;
}

function cameToItsEnd({ figures }: TimelineResult): boolean {
  return figures !== undefined && PHASES.every((phase) => figures.frames[phase] !== undefined);
}

async function measure(
  program: string,
  system: System,
  address: string,
  runs: number,
): Promise<Pick<TimelineResult, "figures" | "givenUp">> {
  const visits: Visit[] = [];
  try {
    await Browser.with(program, async (browser) => {
      let cheap = true;
      while (visits.length < runs && (visits.length === 0 || cheap)) {
        const begin = performance.now();
        const tab = await browser.open(WINDOW);
        visits.push(await visit(tab, address, system.zoomsBy));
        if (system.ours && tab.errors.length > 0) {
          throw new Error(`${system.name} failed in the browser: ${tab.errors[0]}`);
        }
        await tab.close();
        cheap = performance.now() - begin < CHEAP_VISIT_MS;
      }
    });
  } catch (error) {
    if (!(error instanceof GivenUpError)) {
      throw error;
    }
    if (visits.length === 0) {
      return { givenUp: `not ready in ${VISIT_TIMEOUT_MS / 1000} s` };
    }
  }
  return { figures: figuresOf(visits) };
}

function figuresOf(visits: readonly Visit[]): TimelineFigures {
  const of = (figure: "readyMs" | "heapBytes" | "codeBytes"): number =>
    median(visits.map((one) => one[figure]));
  const frames: Partial<Record<Phase, Spread>> = {};
  for (const phase of PHASES) {
    const spreads = visits.flatMap((one) => one.frames[phase] ?? []);
    if (spreads.length > 0) {
      frames[phase] = medianSpread(spreads);
    }
  }
  return {
    runs: visits.length,
    readyMs: of("readyMs"),
    heapBytes: of("heapBytes"),
    codeBytes: of("codeBytes"),
    nodes: Math.max(...visits.map(({ nodes }) => nodes)),
    graphicNodes: Math.max(...visits.map(({ graphicNodes }) => graphicNodes)),
    zoomedInDays: visits[0].zoomedInDays,
    picture: visits[0].picture,
    frames,
  };
}
