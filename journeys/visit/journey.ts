import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import type { Browser, BrowserName } from "../browsers/browser.ts";
import { startChromium, startFirefox } from "../browsers/puppeteer.ts";
import { startWebKit } from "../browsers/webkit.ts";
import { HostServer } from "../servers/host-server.ts";
import { Visit } from "./visit.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: BrowserName;
  }
}

const PICTURES = join(import.meta.dirname, "../../target/journeys");
const WINDOW = { width: 1280, height: 800 };

/** Each kind of browser, with the variable that names its program. */
const PROGRAMS: Readonly<
  Record<BrowserName, readonly [variable: string, start: (program: string) => Promise<Browser>]>
> = {
  chromium: ["BLUELAMP_BROWSER", startChromium],
  firefox: ["BLUELAMP_FIREFOX", startFirefox],
  webkit: ["BLUELAMP_WEBKIT_DRIVER", startWebKit],
};

function start(name: BrowserName): Promise<Browser> {
  const [variable, startProgram] = PROGRAMS[name];
  const program = process.env[variable];
  if (!program) {
    throw new Error(`${variable} names no program; ./bluelamp test --long finds it.`);
  }
  return startProgram(program);
}

/**
 * A journey of one visitor, in a window that knows nothing of other journeys. At its end nothing may have gone wrong that
 * a page would keep to itself; of a failed one a picture is kept in `target/journeys`.
 */
export const journey = test.extend<{ browser: Browser; visit: Visit; host: HostServer }>({
  browser: [
    async ({}, use) => {
      const browser = await start(inject("browser"));
      await use(browser);
      await browser.stop();
    },
    { scope: "file" },
  ],
  visit: async ({ browser, task }, use) => {
    const tab = await browser.open(WINDOW);
    const visit = new Visit(tab, inject("exhibit"));
    await use(visit);
    if (task.result?.state === "fail") {
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(
        join(PICTURES, `${inject("browser")} ${task.name.replaceAll(/[^\w ]/g, "")}.png`),
        await tab.screenshot(),
      );
    }
    const left = { faults: await tab.faults(), cookies: await tab.cookies() };
    await tab.close();
    expect(left).toEqual({ faults: [], cookies: [] });
  },
  host: async ({}, use) => {
    const host = await HostServer.start();
    await use(host);
    host.stop();
  },
});
