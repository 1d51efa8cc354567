import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayHello } from "./hello.js";

const asked: [unknown, RequestInit | undefined][] = [];
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  page = new AbortController();
  vi.stubGlobal("fetch", (address: unknown, options?: RequestInit) => {
    asked.push([address, options]);
    return Promise.resolve(new Response("{}"));
  });
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("says hello at once and every 30 seconds, with the version that is shown, until the page goes", async () => {
  sayHello("v1", page.signal, () => Promise.resolve());
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked).toHaveLength(3);
  expect(asked[0][0]).toBe("api/v1/kiosk/hello");
  expect(asked[0][1]).toMatchObject({ method: "POST", body: '{"version":"v1"}' });
  page.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toHaveLength(3);
});

test("says nothing while the browser itself does not answer", async () => {
  sayHello("v1", page.signal, () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked).toHaveLength(0);
});

test("goes on after a server that does not answer", async () => {
  vi.stubGlobal("fetch", () => {
    asked.push(["", undefined]);
    return Promise.reject(new TypeError("no server"));
  });
  sayHello("v1", page.signal, () => Promise.resolve());
  await vi.advanceTimersByTimeAsync(31_000);
  expect(asked).toHaveLength(2);
});
