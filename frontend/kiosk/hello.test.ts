import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayHello, type KioskReport } from "./hello.js";
import { KioskKey } from "./kiosk-key.js";

const KEY = "k".repeat(43);
const REPORT: KioskReport = {
  version: "0.1.0",
  dataVersion: "v1",
  upSince: "2026-11-30T10:00:00Z",
  problems: ["Disk full"],
};

const said: RequestInit[] = [];
let self: () => Response;
let answer: () => Response | Promise<Response>;
let reloads: number;
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  reloads = 0;
  page = new AbortController();
  self = () => new Response("", { status: 404 });
  answer = () => new Response("{}");
  vi.stubGlobal("fetch", (address: string, options: RequestInit) => {
    if (address === "kiosk/self.json") {
      return Promise.resolve(self());
    }
    expect(address).toBe("api/v1/kiosk/hello");
    said.push(options);
    return Promise.resolve(answer());
  });
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function say(askBrowser: () => Promise<unknown> = () => Promise.resolve()): void {
  const reload = (): void => {
    reloads++;
  };
  sayHello({ key: new KioskKey(), report: () => REPORT, reload, askBrowser }, page.signal);
}

test("says hello at once and every 30 seconds, with how the kiosk is, until the page goes", async () => {
  say();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(said).toHaveLength(3);
  expect(said[0]).toMatchObject({ method: "POST", body: JSON.stringify(REPORT) });
  expect(said[0].headers).not.toHaveProperty("Authorization");
  page.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(said).toHaveLength(3);
});

test("says who it is where it has a key", async () => {
  self = () => Response.json({ id: "hall", key: KEY });
  say();
  await vi.advanceTimersByTimeAsync(1000);
  expect(said[0].headers).toHaveProperty("Authorization", `Bearer ${KEY}`);
});

test.each([Response.json({ key: 7 }), Response.json({ key: "short" }), new Response("<html>")])(
  "says hello without a key that makes no sense",
  async (nonsense) => {
    self = () => nonsense.clone();
    say();
    await vi.advanceTimersByTimeAsync(1000);
    expect(said[0].headers).not.toHaveProperty("Authorization");
  },
);

test("a key that the server does not know is asked for anew", async () => {
  self = () => Response.json({ id: "hall", key: KEY });
  answer = () => new Response("{}", { status: 401 });
  say();
  await vi.advanceTimersByTimeAsync(1000);
  self = () => Response.json({ id: "hall", key: "n".repeat(43) });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(said[1].headers).toHaveProperty("Authorization", `Bearer ${"n".repeat(43)}`);
});

test("reloads where staff want it, and does nothing else that it is told", async () => {
  say();
  for (const command of ["restart", "screenshot", "format the disk", { command: "reload" }, null]) {
    answer = () => Response.json({ command });
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(reloads).toBe(0);
  answer = () => Response.json({ command: "reload" }, { status: 401 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(reloads).toBe(0);
  answer = () => Response.json({ command: "reload" });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(reloads).toBe(1);
});

test("says nothing while the browser itself does not answer", async () => {
  say(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(61_000);
  expect(said).toHaveLength(0);
});

test("goes on after a server that does not answer", async () => {
  answer = () => Promise.reject(new TypeError("no server"));
  say();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(said).toHaveLength(2);
});
