/** Where the time of a movement goes with our timeline at the largest size. */
import { generateEntries } from "../entries/generate.ts";
import { Browser } from "../browser/browser.ts";
import { progress } from "../progress.ts";
import { WINDOW } from "./measure-timelines.ts";
import type { PageServer } from "./page-server.ts";
import { SYSTEMS, type SystemContext } from "./systems.ts";
import { threadTimes, TRACE_CATEGORIES, type TraceResult } from "./trace-threads.ts";
import { movementsOf, openPage, PHASES } from "./visit.ts";

const ENTRIES = 100_000;
const NAMES = { zoomIn: "zoom in", drag: "drag", zoomOut: "zoom out" };

export async function measureTrace(
  server: PageServer,
  program: string,
  context: SystemContext,
): Promise<TraceResult[]> {
  progress(`trace, ${ENTRIES} entries`);
  const [system] = SYSTEMS.filter(({ ours }) => ours);
  const path = "/data/trace.json";
  server.hold(path, "application/json", JSON.stringify(system.dataOf(generateEntries(ENTRIES), context)));
  return Browser.with(program, async (browser) => {
    const tab = await browser.open(WINDOW);
    await openPage(tab, `${server.origin}/${system.page}/${system.page}.html?data=${path}`);
    const movements = await movementsOf(tab, system.zoomsBy);
    const results: TraceResult[] = [];
    for (const phase of PHASES) {
      const events = await tab.trace(TRACE_CATEGORIES, movements[phase]);
      results.push({ movement: NAMES[phase], ...threadTimes(events) });
    }
    return results;
  });
}
