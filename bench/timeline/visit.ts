/** One visit to one system's page: how long until it is ready, then in, along and out again by hand. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Spread } from "../figures/statistics.ts";
import { recordFrames } from "../browser/frames.ts";
import { Hand, type Point } from "../browser/hand.ts";
import type { Tab } from "../browser/tab.ts";
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

/** So long may a page take until it is ready. */
export const READY_TIMEOUT_MS = 120_000;
/** So long may it take to catch up with the hand after one movement. */
export const MOVEMENT_TIMEOUT_MS = 40_000;

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
async function ask(tab: Tab, expression: string, timeoutMs = MOVEMENT_TIMEOUT_MS): Promise<unknown> {
  return tab.evaluate(`bench.promise.then((page) => ${expression})`, timeoutMs);
}

/**
 * Loads a system's page.
 *
 * @returns milliseconds until it was ready
 * @throws GivenUpError when it is not ready in time
 */
export async function openPage(tab: Tab, address: string): Promise<number> {
  await tab.beforeEachPage(DEFINE_BENCH);
  await tab.goTo(address);
  return (await ask(tab, "page.readyMs", READY_TIMEOUT_MS)) as number;
}

/** @throws GivenUpError when the page is not ready in time */
export async function visit(tab: Tab, address: string, zoomsBy: System["zoomsBy"]): Promise<Visit> {
  const readyMs = await openPage(tab, address);
  const codeBytes = tab.loadedBytes(({ pathname }) => !pathname.startsWith("/data/"));
  const heapBytes = await tab.heapBytes();
  const picture = await tab.picture(PICTURE_SCALE);
  const movements = await movementsOf(tab, zoomsBy);
  const frames: Partial<Record<Phase, Spread>> = {};
  const counts = [await countNodes(tab)];
  let zoomedInDays: number | null = null;
  for (const phase of PHASES) {
    try {
      frames[phase] = await recordFrames(tab, movements[phase], MOVEMENT_TIMEOUT_MS);
      await sleep(REST_MS);
      counts.push(await countNodes(tab));
    } catch {
      // A page that does not catch up has no figure for this movement, and no later one.
      break;
    }
    if (phase === "zoomIn") {
      zoomedInDays = (await ask(tab, "page.windowDays()")) as number | null;
    }
  }
  const [nodes, graphicNodes] = [0, 1].map((kind) => Math.max(...counts.map((count) => count[kind])));
  return { readyMs, nodes, graphicNodes, heapBytes, codeBytes, zoomedInDays, frames, picture };
}

async function countNodes(tab: Tab): Promise<readonly number[]> {
  return (await ask(tab, "[page.nodes(), page.graphicNodes()]")) as number[];
}

/** The same movements for every system, by wheel or, where it has none, by its buttons. */
export async function movementsOf(
  tab: Tab,
  zoomsBy: System["zoomsBy"],
): Promise<Record<Phase, () => Promise<void>>> {
  const hand = new Hand(tab, MOVEMENT_TIMEOUT_MS);
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
