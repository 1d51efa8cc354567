/** One visit to one system's page: how long until it is ready, then in, along and out again by hand. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Spread } from "../figures/statistics.ts";
import { recordFrames } from "../browser/frames.ts";
import { Hand, type Point } from "../browser/hand.ts";
import { GivenUpError, Patience, type Tab } from "../browser/tab.ts";
import type { System } from "./systems.ts";

export const PHASES = ["zoomIn", "drag", "zoomOut"] as const;
export type Phase = (typeof PHASES)[number];

export interface Visit {
  readonly readyMs: number;
  /** The most there were after any of the movements, in the whole component and in its drawing. */
  readonly nodes: number;
  readonly graphicNodes: number;
  /** Once ready. */
  readonly heapBytes: number;
  /** Scripts, styles, fonts and the page itself, without the entries. */
  readonly codeBytes: number;
  /** Visible days after zooming in; `null` where the system does not tell. */
  readonly zoomedInDays: number | null;
  readonly frames: Readonly<Partial<Record<Phase, Spread>>>;
  /** The page when it was ready, as an address with its data within. */
  readonly picture: string;
}

/** So long may a visit take in all; whoever has not come to its end then is given up. */
export const VISIT_TIMEOUT_MS = 120_000;

const ZOOM_EVENTS = 60;
/** A third of a mouse's notch: 60 events lead from a century to less than half a year. */
const WHEEL_PX = 40;
const DRAG_STEPS = 80;
const DRAG_STEP_PX = 8;
const DRAG_FROM_RIGHT_PX = 400;
/** TimelineJS zooms by buttons; each step is animated for a second. */
const ZOOM_CLICKS = 5;
const CLICK_PAUSE_MS = 400;

const PICTURE_SCALE = 0.25;
/** After a movement, so that one does not disturb the next. */
const REST_MS = 400;

const DEFINE_BENCH = "window.bench = Promise.withResolvers(); void window.bench.promise.catch(() => null);";

/** What the page tells, awaited. */
async function ask(tab: Tab, expression: string): Promise<unknown> {
  return tab.evaluate(`bench.promise.then((page) => ${expression})`);
}

/**
 * Loads a system's page.
 *
 * @returns milliseconds until it was ready
 */
export async function openPage(tab: Tab, address: string): Promise<number> {
  await tab.beforeEachPage(DEFINE_BENCH);
  await tab.goTo(address);
  return (await ask(tab, "page.readyMs")) as number;
}

/** @throws GivenUpError when the page is not ready in time; a movement that has not ended in time is left out */
export async function visit(tab: Tab, address: string, zoomsBy: System["zoomsBy"]): Promise<Visit> {
  const patience = new Patience(VISIT_TIMEOUT_MS);
  const { movements, ...atRest } = await patience.for(comeToRest(tab, address, zoomsBy));
  const frames: Partial<Record<Phase, Spread>> = {};
  const counts = [atRest.counts];
  let zoomedInDays: number | null = null;
  for (const phase of PHASES) {
    try {
      frames[phase] = await patience.for(recordFrames(tab, movements[phase]));
      await sleep(REST_MS);
      counts.push(await patience.for(countNodes(tab)));
      if (phase === "zoomIn") {
        zoomedInDays = (await patience.for(ask(tab, "page.windowDays()"))) as number | null;
      }
    } catch (error) {
      if (!(error instanceof GivenUpError)) {
        throw error;
      }
      break;
    }
  }
  const [nodes, graphicNodes] = [0, 1].map((kind) => Math.max(...counts.map((count) => count[kind])));
  const { readyMs, heapBytes, codeBytes, picture } = atRest;
  return { readyMs, nodes, graphicNodes, heapBytes, codeBytes, zoomedInDays, frames, picture };
}

async function comeToRest(tab: Tab, address: string, zoomsBy: System["zoomsBy"]) {
  return {
    readyMs: await openPage(tab, address),
    codeBytes: tab.loadedBytes(({ pathname }) => !pathname.startsWith("/data/")),
    heapBytes: await tab.heapBytes(),
    picture: await tab.picture(PICTURE_SCALE),
    counts: await countNodes(tab),
    movements: await movementsOf(tab, zoomsBy),
  };
}

async function countNodes(tab: Tab): Promise<readonly number[]> {
  return (await ask(tab, "[page.nodes(), page.graphicNodes()]")) as number[];
}

/** The same movements for every system, by wheel or, where it has none, by its buttons. */
export async function movementsOf(
  tab: Tab,
  zoomsBy: System["zoomsBy"],
): Promise<Record<Phase, () => Promise<void>>> {
  const hand = new Hand(tab);
  const plot = (await ask(tab, "page.plot")) as Point;
  const zoom = async (direction: "in" | "out"): Promise<void> => {
    if (zoomsBy === "wheel") {
      await hand.wheel(plot, direction === "in" ? -WHEEL_PX : WHEEL_PX, ZOOM_EVENTS);
      return;
    }
    for (let click = 0; click < ZOOM_CLICKS; click++) {
      await hand.click((await ask(tab, `page.zoomButtons.${direction}()`)) as Point);
      await sleep(CLICK_PAUSE_MS);
    }
  };
  return {
    zoomIn: () => zoom("in"),
    drag: () => hand.dragLeft({ x: plot.x + DRAG_FROM_RIGHT_PX, y: plot.y }, DRAG_STEP_PX, DRAG_STEPS),
    zoomOut: () => zoom("out"),
  };
}
