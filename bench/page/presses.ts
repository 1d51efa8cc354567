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

/** Marks that lie free in the left part of the page, where no panel will cover them. */
const MARKS = `[...document.querySelectorAll("bl-timeline")]
  .flatMap((timeline) => [...timeline.shadowRoot.querySelectorAll("[data-entry]")])
  .map((mark) => mark.getBoundingClientRect())
  .filter(({ left, width }) => width > 3 && left > innerWidth * 0.15 && left < innerWidth * 0.55)
  .map(({ left, top, width, height }) => ({ x: left + Math.min(8, width / 2), y: top + height / 2 }))`;

/**
 * Opens entries, one after the other.
 *
 * @param restMs - between two presses
 * @returns of each press the longest of its events; a press that the browser found too short to be told counts 16
 */
export async function pressesMs(tab: Tab, count: number, restMs: number): Promise<readonly number[]> {
  await tab.evaluate(WATCH);
  const marks = (await tab.evaluate(MARKS)) as readonly Point[];
  const presses: number[] = [];
  for (let press = 0; press < count && marks.length > 0; press++) {
    await tab.evaluate("void (window.benchPresses = [])");
    await new Hand(tab).click(marks[Math.floor((press * marks.length) / count)]);
    await sleep(restMs);
    presses.push((await tab.evaluate(LONGEST)) as number);
  }
  return presses;
}

const LONGEST = "Math.max(16, ...window.benchPresses.map(({ duration }) => duration))";
