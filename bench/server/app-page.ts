/** How long the application's page takes until its timeline can be used; the server is warm, the browser is not. */
import { median } from "../figures/statistics.ts";
import { Browser } from "../browser/browser.ts";
import type { Tab } from "../browser/tab.ts";
import { WINDOW } from "../timeline/measure-timelines.ts";

export interface AppPageResult {
  /** Median of visits with nothing in the cache. */
  readonly readyMs: number;
  /** The first visit of a browser that has just been started: its own start-up work counts too. */
  readonly firstReadyMs: number;
  readonly runs: number;
  /** What a visit loads, in bytes over the wire. */
  readonly bytes: number;
}

/** Resolves when the timeline says that it is drawn. */
const WATCH_TIMELINE = `window.timelineReady = new Promise((resolve) => {
  new MutationObserver((_, observer) => {
    if (document.querySelector("bl-timeline[data-ready]")) {
      observer.disconnect();
      resolve(performance.now());
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
});`;
const WARM_UP_VISITS = 2;

export async function measureAppPage(program: string, address: string, runs: number): Promise<AppPageResult> {
  await Browser.with(program, async (browser) => {
    for (let visit = 0; visit < WARM_UP_VISITS; visit++) {
      await readyMs(await browser.open(WINDOW), address);
    }
  });
  return Browser.with(program, async (browser) => {
    const times: number[] = [];
    let bytes = 0;
    for (let visit = 0; visit <= runs; visit++) {
      const tab = await browser.open(WINDOW);
      times.push(await readyMs(tab, address));
      bytes = tab.loadedBytes(() => true);
      await tab.close();
    }
    const [firstReadyMs, ...others] = times;
    return { readyMs: median(others), firstReadyMs, runs, bytes };
  });
}

async function readyMs(tab: Tab, address: string): Promise<number> {
  await tab.beforeEachPage(WATCH_TIMELINE);
  await tab.goTo(address);
  return (await tab.evaluate("timelineReady")) as number;
}
