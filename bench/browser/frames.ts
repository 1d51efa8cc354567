/**
 * Lengths of frames: the time from one animation frame to the next, while the recorder runs. A page that does nothing
 * gives 16.7 ms; work that takes longer, be it script, style, layout, paint or drawing that the browser waits for, makes
 * the next frame late.
 */
import { spreadOf, type Spread } from "../figures/statistics.ts";
import type { Tab } from "./tab.ts";

/** Defines `benchFrames` in every page before its own scripts run. */
export const FRAME_RECORDER = `
window.benchFrames = {
  lengthsMs: [],
  request: 0,
  start() {
    this.lengthsMs = [];
    let last;
    const frame = (now) => {
      if (last !== undefined) this.lengthsMs.push(now - last);
      last = now;
      this.request = requestAnimationFrame(frame);
    };
    this.request = requestAnimationFrame(frame);
  },
  stop() {
    cancelAnimationFrame(this.request);
    return this.lengthsMs;
  },
  settled() {
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));
  },
};`;

/** The frames during a task, up to the one that shows its last effect. */
export async function recordFrames(tab: Tab, task: () => Promise<void>): Promise<Spread> {
  await tab.evaluate("benchFrames.settled().then(() => benchFrames.start())");
  await task();
  const lengthsMs = await tab.evaluate("benchFrames.settled().then(() => benchFrames.stop())");
  return spreadOf(lengthsMs as number[]);
}
