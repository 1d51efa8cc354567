/** What the first view of an embed costs its reader: bytes, requests, and time until it can be used. */
import { setTimeout as sleep } from "node:timers/promises";
import { Browser } from "../browser/browser.ts";
import type { LoadedFile, Tab } from "../browser/tab.ts";
import { median } from "../figures/statistics.ts";
import { progress } from "../progress.ts";
import { Application } from "../server/application.ts";
import { requestRate, type RequestRate } from "../server/requests.ts";
import { PageServer } from "../timeline/page-server.ts";
import {
  blueLampEmbed,
  PEER_DOCUMENT,
  peerDocument,
  timelineJsEmbed,
  timelineJsFiles,
  type Embed,
} from "./embeds.ts";

export interface EmbedFigures {
  readonly name: string;
  readonly ours: boolean;
  /** All but pictures that has come once the entries can be used, in bytes over the wire with their headers. */
  readonly bytes: number;
  /** What comes after that by itself. */
  readonly laterBytes: number;
  /** The same by kind, the heaviest first. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly pictureBytes: number;
  readonly requests: number;
  /** Requests to other hosts; none of them is answered here. */
  readonly foreignRequests: number;
  readonly cookies: number;
  /** Median, from the request of the page until its entries can be used. */
  readonly usableMs: number;
  /** The same on a processor that is slowed four times. */
  readonly slowUsableMs: number;
  readonly runs: number;
}

export interface EmbedResult {
  readonly entries: number;
  readonly embeds: readonly EmbedFigures[];
  /** Requests a second for our page and for its document. */
  readonly page: RequestRate;
  readonly document: RequestRate;
}

export interface EmbedOptions {
  /** Java and its arguments up to the jar. */
  readonly command: readonly string[];
  readonly browser: string;
  readonly dataFolder: string;
  readonly quick: boolean;
}

/** As wide and high as a frame within an article. */
const FRAME = { widthPx: 960, heightPx: 600 };
const RUNS = 7;
const QUICK_RUNS = 3;
const SLOWED = 4;
/** So long nothing comes after the last answer, and all is loaded. */
const QUIET_MS = 1500;
const WARM_UP_VISITS = 2;
const DOCUMENT = "/api/v1/timeline.json";

interface Visit {
  readonly usableMs: number;
  readonly loaded: readonly LoadedFile[];
  readonly later: readonly LoadedFile[];
  readonly cookies: number;
}

export async function measureEmbeds(options: EmbedOptions): Promise<EmbedResult> {
  const { command, browser, dataFolder, quick } = options;
  const application = await Application.start(command, dataFolder);
  const peer = await PageServer.start(timelineJsFiles());
  try {
    const answer = await fetch(application.origin + DOCUMENT);
    const events = peerDocument((await answer.json()) as Parameters<typeof peerDocument>[0]);
    peer.hold(PEER_DOCUMENT, "application/json", JSON.stringify(events));
    const embeds = [blueLampEmbed(application.origin), timelineJsEmbed(peer.origin)];
    const runs = quick ? QUICK_RUNS : RUNS;
    const figures: EmbedFigures[] = [];
    for (const embed of embeds) {
      progress(`embed, ${embed.name}`);
      figures.push(await measure(browser, embed, runs));
    }
    progress("embed, requests a second");
    const seconds = quick ? 3 : 6;
    // Java compiles what is asked often; only then is it warm.
    await requestRate(embeds[0].address, seconds);
    return {
      entries: events.events.length,
      embeds: figures,
      page: await requestRate(embeds[0].address, seconds),
      document: await requestRate(application.origin + DOCUMENT, seconds),
    };
  } finally {
    peer.stop();
    await application.stop();
  }
}

async function measure(program: string, embed: Embed, runs: number): Promise<EmbedFigures> {
  return Browser.with(program, async (browser) => {
    const visits = async (count: number, slowed: number): Promise<readonly Visit[]> => {
      const made: Visit[] = [];
      while (made.length < count) {
        const tab = await browser.open(FRAME);
        made.push(await visit(tab, embed, slowed));
        if (embed.ours && tab.errors.length > 0) {
          throw new Error(`${embed.name} failed in the browser: ${tab.errors[0]}`);
        }
        await tab.close();
      }
      return made;
    };
    await visits(WARM_UP_VISITS, 1);
    const cold = await visits(runs, 1);
    const slow = await visits(runs, SLOWED);
    return { ...countOf(embed, cold), usableMs: usable(cold), slowUsableMs: usable(slow), runs };
  });
}

/** A visit with nothing in the cache, since each tab has one of its own. */
async function visit(tab: Tab, { address, isUsable }: Embed, slowed: number): Promise<Visit> {
  await tab.slowProcessor(slowed);
  await tab.beforeEachPage(watch(isUsable));
  await tab.goTo(address);
  const usableMs = (await tab.evaluate("embedUsable")) as number;
  const first = tab.loaded.length;
  await quiet(tab);
  const [loaded, later] = [tab.loaded.slice(0, first), tab.loaded.slice(first)];
  return { usableMs, loaded, later, cookies: await tab.cookieCount() };
}

/** Settles when nothing has come for a while. */
async function quiet(tab: Tab): Promise<void> {
  let [count, since] = [-1, performance.now()];
  while (performance.now() - since < QUIET_MS) {
    if (tab.loaded.length !== count) {
      [count, since] = [tab.loaded.length, performance.now()];
    }
    await sleep(QUIET_MS / 10);
  }
}

/** Looks in each frame, since not every system tells the page that it is there. */
function watch(isUsable: string): string {
  return `window.embedUsable = new Promise((resolve) => {
    const look = () => (${isUsable} ? resolve(performance.now()) : requestAnimationFrame(look));
    look();
  });`;
}

function usable(visits: readonly Visit[]): number {
  return median(visits.map(({ usableMs }) => usableMs));
}

/** What the last of the visits has loaded: each loads the same. */
function countOf(
  embed: Embed,
  visits: readonly Visit[],
): Omit<EmbedFigures, "usableMs" | "slowUsableMs" | "runs"> {
  const { loaded, later, cookies } = visits[visits.length - 1];
  const { origin } = new URL(embed.address);
  const isOwn = ({ url }: LoadedFile): boolean => url.startsWith(`${origin}/`);
  const own = loaded.filter(isOwn);
  const texts = own.filter((file) => !isPicture(file));
  const byKind: Record<string, number> = {};
  for (const { kind, bytes } of texts) {
    byKind[kind] = (byKind[kind] ?? 0) + bytes;
  }
  return {
    name: embed.name,
    ours: embed.ours,
    bytes: sumOf(texts),
    byKind: Object.fromEntries(Object.entries(byKind).sort(([, a], [, b]) => b - a)),
    laterBytes: sumOf(later.filter((file) => isOwn(file) && !isPicture(file))),
    pictureBytes: sumOf([...loaded, ...later].filter(isPicture)),
    requests: own.length,
    foreignRequests: [...loaded, ...later].filter((file) => /^https?:/.test(file.url) && !isOwn(file)).length,
    cookies,
  };
}

/** The browser calls the page's icon something else. */
function isPicture({ kind, url }: LoadedFile): boolean {
  return kind === "Image" || /\/favicon\.\w+$/.test(url);
}

function sumOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
