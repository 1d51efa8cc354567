/** Headless Chromium with a profile of its own that is thrown away. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { startChild, stopChild } from "../child.ts";
import { DevTools } from "./devtools.ts";
import { Tab, type Size } from "./tab.ts";

const FLAGS = [
  "--headless=new",
  "--remote-debugging-port=0",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--disable-quic",
  // No system is to wait for anybody else, or to be spared it by chance: other hosts have no address.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--no-first-run",
  "--no-default-browser-check",
  "--hide-scrollbars",
];
/** Chromium refuses its sandbox to the superuser, as in most containers. */
const SUPERUSER_FLAGS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const START_TIMEOUT_MS = 30_000;

/** Profiles of running browsers, removed also when the benchmark is broken off. */
const profiles = new Set<string>();
process.on("exit", () => {
  profiles.forEach(removeProfile);
});

function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  profiles.delete(folder);
}

export class Browser {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #devTools: DevTools;

  private constructor(child: ChildProcess, profile: string, devTools: DevTools) {
    this.#child = child;
    this.#profile = profile;
    this.#devTools = devTools;
  }

  static async start(program: string): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), "bluelamp-bench-"));
    profiles.add(profile);
    const flags = [...FLAGS, ...SUPERUSER_FLAGS, `--user-data-dir=${profile}`, "about:blank"];
    const child = startChild(program, flags);
    return new Browser(child, profile, await DevTools.connect(await devToolsAddress(child)));
  }

  /** Runs a task with a browser that ends with it, also when the task fails. */
  static async with<Result>(program: string, task: (browser: Browser) => Promise<Result>): Promise<Result> {
    const browser = await Browser.start(program);
    try {
      return await task(browser);
    } finally {
      await browser.stop();
    }
  }

  async version(): Promise<string> {
    return (await this.#devTools.send("Browser.getVersion", {})).product;
  }

  /** A tab that shares nothing, no cache either, with the others. */
  async open(size: Size): Promise<Tab> {
    return Tab.open(this.#devTools, size);
  }

  async stop(): Promise<void> {
    this.#devTools.close();
    await stopChild(this.#child);
    removeProfile(this.#profile);
  }
}

/** The address that a starting browser prints. */
async function devToolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = (): void => {
      reject(new Error(`the browser did not start: ${printed.trim() || "it printed nothing"}`));
    };
    const timer = setTimeout(fail, START_TIMEOUT_MS);
    child.once("exit", fail);
    child.once("error", fail);
    child.stderr?.on("data", (text: Buffer) => {
      printed += text.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (address !== undefined) {
        clearTimeout(timer);
        child.off("exit", fail);
        resolve(address);
      }
    });
  });
}
