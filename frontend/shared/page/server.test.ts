import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askUntilAnswered, server } from "./server.js";
import { fakePage, type FakePage } from "./testing.js";

let page: FakePage;
let isWanted = true;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
  isWanted = true;
});

afterEach(async () => {
  isWanted = false;
  server.answered();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that gives no answer until it is told to. */
function awayServer() {
  const asked = vi.fn(() =>
    state.isBack
      ? Promise.resolve("here")
      : Promise.reject(new Error(`no answer ${asked.mock.calls.length}`)),
  );
  const state = { isBack: false, asked };
  return state;
}

function ask(away: ReturnType<typeof awayServer>): Promise<string> {
  const answer = askUntilAnswered(away.asked, { isWanted: () => isWanted });
  answer.catch(() => undefined);
  return answer;
}

test("a request is repeated after growing pauses until it is answered", async () => {
  const away = awayServer();
  const answer = ask(away);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.isAway).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(away.asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(away.asked).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(away.asked.mock.calls.length).toBeLessThan(370);
  away.isBack = true;
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(answer).resolves.toBe("here");
  expect(server.isAway).toBe(false);
});

test.each(["online", "seen again"])("%s, the page asks at once", async (event) => {
  const away = awayServer();
  const answer = ask(away);
  await vi.advanceTimersByTimeAsync(60_000);
  page.show(event !== "seen again");
  away.isBack = true;
  page.show(true);
  page.fire(event);
  await vi.advanceTimersByTimeAsync(0);
  await expect(answer).resolves.toBe("here");
});

test("a page that is not seen asks nothing, for a whole night", async () => {
  const away = awayServer();
  void ask(away);
  await vi.advanceTimersByTimeAsync(0);
  page.show(false);
  await vi.advanceTimersByTimeAsync(9 * 3_600_000);
  expect(away.asked).toHaveBeenCalledTimes(1);
});

test("all requests wait for the same moment, and the answer to one is a sign for the others", async () => {
  const [one, other] = [awayServer(), awayServer()];
  void ask(one);
  await vi.advanceTimersByTimeAsync(500);
  void ask(other);
  await vi.advanceTimersByTimeAsync(500);
  expect([one.asked.mock.calls.length, other.asked.mock.calls.length]).toEqual([2, 2]);
  other.isBack = true;
  server.answered();
  await vi.advanceTimersByTimeAsync(0);
  expect(other.asked).toHaveBeenCalledTimes(3);
  one.isBack = true;
  server.answered();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.isAway).toBe(false);
});

test("what will not pass, or is no longer wanted, is not asked again", async () => {
  const refusal = vi.fn(() => Promise.reject(new Error("404")));
  await expect(askUntilAnswered(refusal, { isWanted: () => true, mayPass: () => false })).rejects.toThrow(
    "404",
  );
  expect(server.isAway).toBe(false);
  const away = awayServer();
  const missed = vi.fn();
  const overtaken = askUntilAnswered(away.asked, { isWanted: () => false, missed });
  overtaken.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(overtaken).rejects.toThrow("no answer 1");
  expect(missed).toHaveBeenCalledTimes(1);
});

test("whoever listens is told once that the server is away, and once that it is back", () => {
  const told: boolean[] = [];
  const listening = new AbortController();
  server.onChange(() => told.push(server.isAway), listening.signal);
  server.missed();
  server.missed();
  server.answered();
  server.answered();
  expect(told).toEqual([true, false]);
  listening.abort();
  server.missed();
  expect(told).toHaveLength(2);
});
