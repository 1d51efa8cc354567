/** How soon the page answers a press on an entry. */
import { setTimeout as sleep } from "node:timers/promises";
import { Hand, type Point } from "../browser/hand.ts";
import type { Tab } from "../browser/tab.ts";

/**
 * The browser's own measure of an interaction (Event Timing, https://www.w3.org/TR/event-timing/): from the event until
 * the paint that follows its handlers, in steps of 8 ms.
 */
const WATCH = `window.benchPresses = [];
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) {
    if (interactionId) window.benchPresses.push({ interactionId, duration });
  }
}).observe({ type: "event", durationThreshold: 16 });`;

/**
 * Marks that lie free in the left part of the page, where no panel will cover them. Of each only what a finger would
 * hit: another mark, a title or the open entry may lie above it.
 */
const MARKS = `[...document.querySelectorAll("bl-timeline")].flatMap(({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll("[data-entry]")].flatMap((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const at = { x: left + Math.min(8, width / 2), y: top + height / 2 };
    const free = width > 3 && left > innerWidth * 0.15 && left < innerWidth * 0.55;
    return free && shadowRoot.elementFromPoint(at.x, at.y)?.closest("[data-entry]") === mark ? [at] : [];
  }))`;

/**
 * Opens entries, one after the other. Where the marks are is asked before each press, because an open entry has the
 * others make way.
 *
 * @param restMs - between two presses
 * @returns of each press the longest of its events; a press that the browser found too short to be told counts 16
 * @throws Error when no mark lies free, or a press opened no entry: its time would say nothing
 */
export async function pressesMs(tab: Tab, count: number, restMs: number): Promise<readonly number[]> {
  await tab.evaluate(WATCH);
  const presses: number[] = [];
  for (let press = 0; press < count; press++) {
    const marks = (await tab.evaluate(MARKS)) as readonly Point[];
    const mark = marks.at(Math.floor(((press + 0.5) * marks.length) / count));
    if (mark === undefined) {
      throw new Error(`for press ${press + 1} no mark lies free`);
    }
    const before = await tab.evaluate(OPEN);
    await tab.evaluate("void (window.benchPresses = [])");
    await new Hand(tab).click(mark);
    await sleep(restMs);
    if ((await tab.evaluate(OPEN)) === before) {
      throw new Error(`press ${press + 1} at ${JSON.stringify(mark)} opened no entry`);
    }
    presses.push((await tab.evaluate(LONGEST)) as number);
  }
  return presses;
}

/** The id of the open entry. */
const OPEN = 'document.querySelector("bl-entry-panel")?.entry ?? ""';
const LONGEST = "Math.max(16, ...window.benchPresses.map(({ duration }) => duration))";
