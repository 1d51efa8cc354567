/** The server's memory for one more open Vaadin page, each in a session of its own. */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { Application } from "./application.ts";

interface Bootstrap {
  readonly appConfig: {
    readonly "v-uiId": number;
    readonly uidl?: { readonly "Vaadin-Security-Key"?: string };
  };
}

const WARM_UP_PAGES = 20;
const WINDOW = "v-sw=1920&v-sh=1080&v-ww=1920&v-wh=1000";
const NAVIGATE = {
  type: "event",
  node: 1,
  event: "ui-navigate",
  data: { route: "", query: "", appShellTitle: "", historyState: {}, trigger: "" },
};

/** Bytes of heap for a page, after collections before and behind. */
export async function memoryPerPage(application: Application, java: string, pages: number): Promise<number> {
  const open = async (count: number): Promise<void> => {
    for (let page = 0; page < count; page++) {
      await openPage(application.origin);
    }
  };
  await open(WARM_UP_PAGES);
  const before = heapBytes(java, application.processId);
  await open(pages);
  return (heapBytes(java, application.processId) - before) / pages;
}

/** Asks for the page and its first state as a browser does; the session stays open. */
async function openPage(origin: string): Promise<void> {
  await (await fetch(`${origin}/`)).text();
  const init = await fetch(`${origin}/?v-r=init&location=&query=&${WINDOW}`);
  const cookie = init.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const { appConfig } = (await init.json()) as Bootstrap;
  const state = await fetch(`${origin}/?v-r=uidl&v-uiId=${appConfig["v-uiId"]}`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify({
      csrfToken: appConfig.uidl?.["Vaadin-Security-Key"] ?? "",
      rpc: [NAVIGATE],
      syncId: 0,
      clientId: 0,
    }),
  });
  if (!(await state.text()).includes("bl-timeline")) {
    throw new Error(
      "the server did not send the timeline to a new page; page-memory.ts no longer speaks as Vaadin does",
    );
  }
}

/** Used heap after two full collections. */
function heapBytes(java: string, processId: number): number {
  const jcmd = (command: string): string =>
    execFileSync(join(dirname(java), "jcmd"), [String(processId), command], { encoding: "utf8" });
  jcmd("GC.run");
  jcmd("GC.run");
  // One line for the whole heap, or one for each generation.
  const kilobytes = [...jcmd("GC.heap_info").matchAll(/total .*used (\d+)K/g)].map((line) => Number(line[1]));
  if (kilobytes.length === 0) {
    throw new Error("jcmd GC.heap_info told no used heap");
  }
  return kilobytes.reduce((sum, part) => sum + part, 0) * 1024;
}
