import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KioskKey } from "./kiosk-key.js";
import type { ReportedVisit } from "./visit-record.js";
import { FIRST_PAUSE_MS } from "./visit-sender.js";
import { VisitStore } from "./visit-store.js";
import { Visits } from "./visits.js";

const KEY = "k".repeat(43);
const REST_MS = 2_000;

interface Sent {
  readonly visits: readonly ReportedVisit[];
  readonly authorization: string | undefined;
  readonly wasAtRest: boolean;
}

const sent: Sent[] = [];
const problems = new Set<string>();
let self: () => Promise<Response>;
let answer: () => Promise<Response>;
let isAtRest: boolean;
let page: AbortController;
let visits: Visits;

/** A page is opened. */
function open(): void {
  page = new AbortController();
  visits = new Visits(
    {
      key: new KioskKey(),
      isAtRest: () => isAtRest,
      problems: {
        note: (problem) => problems.add(problem),
        end: (problem) => problems.delete(problem),
      },
    },
    page.signal,
  );
}

/** A visitor comes, opens an entry and goes. */
function visit(entry: string): void {
  visits.begin("en");
  visits.see({ entry });
  vi.advanceTimersByTime(90_000);
  visits.end(performance.now());
}

/** Nobody is there for a while. The database answers in its own time. */
async function rest(ms = REST_MS): Promise<void> {
  isAtRest = true;
  visits.rest();
  await written();
  vi.advanceTimersByTime(ms);
}

/** All that was begun to be written before is written. */
async function written(): Promise<void> {
  await expect.poll(() => visits.isWritten).toBe(true);
}

function entriesOf({ visits }: Sent): readonly string[] {
  return visits.flatMap(({ entries }) => Object.keys(entries));
}

beforeEach(async () => {
  await new VisitStore().destroy();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  sent.length = 0;
  problems.clear();
  isAtRest = true;
  self = () => Promise.resolve(Response.json({ id: "hall", key: KEY }));
  answer = () => Promise.resolve(new Response(null, { status: 202 }));
  vi.stubGlobal("fetch", (address: string, options: RequestInit) => {
    if (address === "kiosk/self.json") {
      return self();
    }
    const { visits } = JSON.parse(options.body as string) as { visits: ReportedVisit[] };
    const { Authorization } = options.headers as Record<string, string>;
    sent.push({ visits, authorization: Authorization, wasAtRest: isAtRest });
    return answer();
  });
  open();
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a visit is sent when nobody is there, once, with the key and nothing of a person", async () => {
  isAtRest = false;
  visits.begin("en");
  visits.see({ story: "radio-car" });
  visits.speak("ar");
  vi.advanceTimersByTime(61_000);
  visits.see({ story: "radio-car", isEnd: true, entry: "motor-patrols" });
  visits.end(performance.now());
  visits.rest();
  await written();
  vi.advanceTimersByTime(REST_MS);
  await rest();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ authorization: `Bearer ${KEY}`, wasAtRest: true });
  expect(sent[0].visits).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      begin: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/) as string,
      seconds: 61,
      language: "ar",
      entries: { "motor-patrols": 1 },
      begun: ["radio-car"],
      finished: ["radio-car"],
    },
  ]);
  await expect.poll(() => new VisitStore().oldest(9)).toEqual([]);
  await rest();
  await rest();
  expect(sent).toHaveLength(1);
});

test("where the computer is no kiosk nothing is counted, and what an earlier kiosk left is forgotten", async () => {
  await new VisitStore().finish({ ...blank("left"), id: "left".repeat(5) });
  self = () => Promise.resolve(new Response("", { status: 404 }));
  open();
  visit("a");
  await rest();
  await expect.poll(() => new VisitStore().exists()).toBe(false);
  visit("b");
  await rest();
  await written();
  expect(await new VisitStore().exists()).toBe(false);
  expect(sent).toHaveLength(0);
});

test("without an answer it is a kiosk if it was one before", async () => {
  await written();
  visit("before");
  await written();
  page.abort();
  self = () => Promise.reject(new TypeError("no server"));
  open();
  visit("meanwhile");
  await rest();
  self = () => Promise.resolve(Response.json({ id: "hall", key: KEY }));
  vi.advanceTimersByTime(FIRST_PAUSE_MS);
  await rest(FIRST_PAUSE_MS);
  await expect.poll(() => sent.flatMap(entriesOf)).toEqual(expect.arrayContaining(["before", "meanwhile"]));
});

test("what is not taken now is kept over a new page and the wiping after a visit, and sent later each time", async () => {
  answer = () => Promise.reject(new TypeError("no server"));
  visit("a");
  await rest();
  await expect.poll(() => sent).toHaveLength(1);
  localStorage.clear();
  sessionStorage.clear();
  answer = () => Promise.resolve(new Response("", { status: 503, headers: { "Retry-After": "90" } }));
  page.abort();
  open();
  visit("b");
  await rest();
  await expect.poll(() => sent).toHaveLength(2);
  await expect.poll(() => problems).toEqual(new Set());

  answer = () => Promise.resolve(new Response(null, { status: 202 }));
  await rest(80_000);
  expect(sent).toHaveLength(2);
  await rest(10_000);
  await expect.poll(() => sent).toHaveLength(3);
  expect([...entriesOf(sent[2])].sort()).toEqual(["a", "b"]);
  expect(sent[2].visits.map(({ id }) => id)).toContain(sent[0].visits[0].id);
});

test("a batch that was refused is dropped and told, and the next one goes", async () => {
  answer = () => Promise.resolve(new Response("{}", { status: 400 }));
  visit("a");
  await rest();
  await expect.poll(() => sent).toHaveLength(1);
  await expect.poll(() => [...problems]).toEqual(["Visits were refused and are not counted"]);
  answer = () => Promise.resolve(new Response(null, { status: 202 }));
  visit("b");
  await rest();
  await expect.poll(() => sent).toHaveLength(2);
  expect(entriesOf(sent[1])).toEqual(["b"]);
});

test("where counting is switched off all is dropped, and counting goes on when it is switched on", async () => {
  for (let i = 0; i < 120; i++) {
    visit(`e${i}`);
  }
  answer = () => Promise.resolve(new Response("{}", { status: 403 }));
  await rest();
  await expect.poll(() => sent).toHaveLength(1);
  await expect.poll(() => new VisitStore().oldest(1)).toEqual([]);
  answer = () => Promise.resolve(new Response(null, { status: 202 }));
  visit("on");
  await rest();
  await expect.poll(() => sent).toHaveLength(2);
  expect(entriesOf(sent[1])).toEqual(["on"]);
});

test("a kiosk that is not registered waits, says so, and asks who it is again", async () => {
  answer = () => Promise.resolve(new Response("{}", { status: 401 }));
  visit("a");
  await rest();
  await expect.poll(() => [...problems].join()).toContain("until staff register it");
  self = () => Promise.resolve(Response.json({ id: "hall", key: "n".repeat(43) }));
  answer = () => Promise.resolve(new Response(null, { status: 202 }));
  await rest(FIRST_PAUSE_MS);
  await expect.poll(() => sent).toHaveLength(2);
  expect(sent[1].authorization).toBe(`Bearer ${"n".repeat(43)}`);
  await expect.poll(() => problems.size).toBe(0);
});

test("a visit that a crash has cut off is counted as far as it is known, under one id", async () => {
  await written();
  visits.begin("en");
  visits.see({ entry: "a" });
  await written();
  const ended = visits;
  open();
  await rest();
  await expect.poll(() => sent).toHaveLength(1);
  expect(entriesOf(sent[0])).toEqual(["a"]);
  // It was no crash: the page goes on beside the other one.
  visits = ended;
  visits.see({ entry: "b" });
  visits.end(performance.now());
  await rest();
  await expect.poll(() => sent).toHaveLength(2);
  expect(sent[1].visits[0].id).toBe(sent[0].visits[0].id);
});

test("many visits go in batches, the oldest first", async () => {
  for (let i = 0; i < 120; i++) {
    visit(`e${i}`);
  }
  await rest();
  await expect.poll(() => sent.map(({ visits }) => visits.length)).toEqual([50, 50, 20]);
  expect(sent.flatMap(({ visits }) => visits.map(({ begin }) => begin))).toEqual(
    sent.flatMap(({ visits }) => visits.map(({ begin }) => begin)).sort(),
  );
});

test("without room the oldest visit goes, and what no server takes is not sent", async () => {
  const store = new VisitStore(3);
  for (const day of ["04", "01", "03", "05", "02"]) {
    await store.finish({ ...blank(`e${day}`), begin: `2026-11-${day}T10:00Z` });
  }
  const begins = async (): Promise<readonly string[]> =>
    (await store.oldest(9)).map(({ begin }) => begin.slice(8, 10));
  expect(await begins()).toEqual(["03", "04", "05"]);
  await store.forgetOutside("2026-11-04T00:00Z", "2026-11-04T23:59Z");
  expect(await begins()).toEqual(["04"]);
});

function blank(id: string): ReportedVisit {
  return {
    id: id.padEnd(20, "x"),
    begin: new Date().toISOString(),
    seconds: 1,
    language: "en",
    entries: {},
    begun: [],
    finished: [],
  };
}
