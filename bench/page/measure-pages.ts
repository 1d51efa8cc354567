/**
 * The application's whole page under a visitor's hand, also on a weak machine and on a large screen, beside
 * vis-timeline's page under the same hand in the same run.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Browser } from "../browser/browser.ts";
import { FRAME_RECORDER, recordFrames } from "../browser/frames.ts";
import { Hand, type Point } from "../browser/hand.ts";
import type { Size, Tab } from "../browser/tab.ts";
import { generateEntries } from "../entries/generate.ts";
import { median, medianSpread, type Spread } from "../figures/statistics.ts";
import { progress } from "../progress.ts";
import { Application } from "../server/application.ts";
import type { PageServer } from "../timeline/page-server.ts";
import { SYSTEMS, type SystemContext } from "../timeline/systems.ts";
import { openPage } from "../timeline/visit.ts";
import { threadTimes, TRACE_CATEGORIES } from "../timeline/trace-threads.ts";
import { writeExhibitFolder } from "./exhibit-folder.ts";
import { pressesMs } from "./presses.ts";

/** A machine and its screen. */
export interface Condition extends Size {
  /** How many times slower the processor is than this machine's. */
  readonly slowed: number;
}

export interface PageFigures {
  readonly system: string;
  readonly ours: boolean;
  readonly entries: number;
  readonly condition: Condition;
  /** Frames while zooming in and out, medians of the visits. */
  readonly zoom: Spread;
  /** Time from a press on an entry to the next paint, median of the presses; absent for the peer. */
  readonly pressMs?: number;
  /** Script in each frame while zooming, on average; absent where the processor is slowed, and for the peer. */
  readonly scriptMs?: number;
  readonly visits: number;
}

export interface PageOptions {
  /** Java and its arguments up to the jar. */
  readonly command: readonly string[];
  readonly browser: string;
  readonly dataFolder: string;
  readonly quick: boolean;
  readonly context: SystemContext;
}

const FULL_HD = { widthPx: 1920, heightPx: 1080 };
const WEAK = { ...FULL_HD, slowed: 4 };
const CONDITIONS: readonly Condition[] = [
  { ...FULL_HD, slowed: 1 },
  WEAK,
  { widthPx: 3840, heightPx: 2160, slowed: 1 },
];
const WEAK_UPRIGHT = { widthPx: 1080, heightPx: 1920, slowed: 4 };
const MANY = 10_000;
const WHEEL_EVENTS = 40;
const WHEEL_PX = 100;
const PRESSES = 5;
/** Loading ahead, late pictures and the server's answers are not to be taken for the hand's work. */
const REST_MS = 1500;
const VISITS = 3;

const READY = becomes('document.querySelector("bl-timeline[data-ready]")');

/** Waits in the page until an expression is true. */
function becomes(expression: string): string {
  return `new Promise((resolve) => {
    const look = () => (${expression} ? resolve(true) : requestAnimationFrame(look));
    look();
  })`;
}

/** @param peers - serves the built pages of the systems */
export async function measurePages(peers: PageServer, options: PageOptions): Promise<readonly PageFigures[]> {
  const { command, dataFolder } = options;
  const many = await mkdtemp(join(tmpdir(), "bluelamp-bench-exhibit-"));
  try {
    await writeExhibitFolder(generateEntries(MANY), dataFolder, many);
    return [
      ...(await measureApplication(command, dataFolder, [PAGE, KIOSK], options)),
      ...(await measureApplication(command, many, [PAGE], options)),
      ...(await measurePeer(peers, options)),
    ];
  } finally {
    await rm(many, { recursive: true, force: true });
  }
}

/** One of the application's pages, and how a visitor comes to its timeline. */
interface Surface {
  readonly system: string;
  readonly conditions: readonly Condition[];
  open(tab: Tab, origin: string): Promise<void>;
}

const PAGE: Surface = {
  system: "Blue Lamp",
  conditions: CONDITIONS,
  async open(tab, origin) {
    await tab.goTo(`${origin}/`);
    await tab.evaluate(READY);
  },
};

/** Its place among the ways of a kiosk's first screen. */
const TRAVEL = 2;

/** From the loop by a touch to the first screen, and from there by the way of those who travel freely. */
const KIOSK: Surface = {
  system: "Blue Lamp, kiosk",
  conditions: [WEAK, WEAK_UPRIGHT],
  async open(tab, origin) {
    await tab.goTo(`${origin}/kiosk`);
    await tab.evaluate(becomes("document.documentElement?.dataset.kiosk === 'attract'"));
    // A kiosk keeps the exhibit on its first day; until then the downloads take part of the machine.
    await tab.evaluate(becomes("document.documentElement.dataset.kept === 'whole'"));
    await new Hand(tab).click({ x: 300, y: 300 });
    await tab.evaluate(becomes(`document.querySelectorAll(".bl-first-way").length > ${TRAVEL}`));
    await tab.evaluate(`document.querySelectorAll(".bl-first-way")[${TRAVEL}].click()`);
    await tab.evaluate(READY);
  },
};

async function measureApplication(
  command: readonly string[],
  folder: string,
  surfaces: readonly Surface[],
  options: PageOptions,
): Promise<readonly PageFigures[]> {
  const application = await Application.start(command, folder);
  try {
    const document = (await (await fetch(`${application.origin}/api/v1/timeline.json`)).json()) as {
      readonly count: number;
    };
    const figures: PageFigures[] = [];
    for (const { system, conditions, open } of surfaces) {
      for (const condition of conditions) {
        progress(`page, ${system}, ${document.count} entries, ${nameOf(condition)}`);
        figures.push({
          system,
          ours: true,
          entries: document.count,
          condition,
          ...(await measure(options, condition, (tab) => open(tab, application.origin), true)),
        });
      }
    }
    return figures;
  } finally {
    await application.stop();
  }
}

async function measurePeer(server: PageServer, options: PageOptions): Promise<readonly PageFigures[]> {
  const [peer] = SYSTEMS.filter(({ name }) => name === "vis-timeline");
  const path = "/data/page-vis.json";
  server.hold(path, "application/json", JSON.stringify(peer.dataOf(generateEntries(MANY), options.context)));
  const figures: PageFigures[] = [];
  for (const condition of CONDITIONS) {
    progress(`page, ${peer.name}, ${MANY} entries, ${nameOf(condition)}`);
    const open = async (tab: Tab): Promise<void> => {
      await openPage(tab, `${server.origin}/${peer.page}/${peer.page}.html?data=${path}`);
    };
    figures.push({
      system: peer.name,
      ours: false,
      entries: MANY,
      condition,
      ...(await measure({ ...options, quick: true }, condition, open, false)),
    });
  }
  server.forget(path);
  return figures;
}

async function measure(
  { browser: program, quick }: Pick<PageOptions, "browser" | "quick">,
  condition: Condition,
  open: (tab: Tab) => Promise<void>,
  ours: boolean,
): Promise<Pick<PageFigures, "zoom" | "pressMs" | "scriptMs" | "visits">> {
  const visits = quick ? 1 : VISITS;
  return Browser.with(program, async (browser) => {
    const zooms: Spread[] = [];
    const presses: number[] = [];
    const scripts: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const tab = await browser.open(condition);
      await open(tab);
      await sleep(REST_MS);
      const middle = { x: condition.widthPx / 2, y: condition.heightPx / 2 };
      // The first touch puts away what greets a visitor, and the page comes to rest without it.
      await new Hand(tab).wheel(middle, -WHEEL_PX, 1);
      await new Hand(tab).wheel(middle, WHEEL_PX, 1);
      await sleep(REST_MS);
      await tab.slowProcessor(condition.slowed);
      zooms.push(await recordFrames(tab, () => zoomInAndOut(tab, middle)));
      await sleep(REST_MS);
      if (ours) {
        presses.push(...(await pressesMs(tab, PRESSES, REST_MS)));
      }
      if (ours && condition.slowed === 1) {
        scripts.push(await scriptMsPerFrame(tab, middle));
      }
      await tab.close();
    }
    return {
      zoom: medianSpread(zooms),
      ...(presses.length > 0 ? { pressMs: median(presses) } : {}),
      ...(scripts.length > 0 ? { scriptMs: median(scripts) } : {}),
      visits,
    };
  });
}

async function zoomInAndOut(tab: Tab, at: Point): Promise<void> {
  const hand = new Hand(tab);
  await hand.wheel(at, -WHEEL_PX, WHEEL_EVENTS);
  await hand.wheel(at, WHEEL_PX, WHEEL_EVENTS);
}

/** From a visit of its own kind, because a trace slows the frames that it watches. */
async function scriptMsPerFrame(tab: Tab, at: Point): Promise<number> {
  let frames = 0;
  const events = await tab.trace(TRACE_CATEGORIES, async () => {
    await tab.evaluate(`${FRAME_RECORDER} benchFrames.start()`);
    await zoomInAndOut(tab, at);
    frames = ((await tab.evaluate("benchFrames.stop()")) as readonly number[]).length;
  });
  return threadTimes(events).scriptMs / Math.max(frames, 1);
}

/** As in "1920 × 1080, slowed 4 times". */
export function nameOf({ widthPx, heightPx, slowed }: Condition): string {
  return `${widthPx} × ${heightPx}${slowed === 1 ? "" : `, slowed ${slowed} times`}`;
}
