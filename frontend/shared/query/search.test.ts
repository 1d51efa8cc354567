import { afterEach, expect, test, vi } from "vitest";
import { madeUpSearchTexts, madeUpTimeline } from "../testing/made-up-documents.js";
import type { FromWorker, ToWorker } from "./search-worker.js";
import { startSearch, type Search } from "./search.js";
import { TextSearch } from "./text-search.js";

const { columns } = madeUpTimeline();
const ALL = columns.id.map((_, row) => row);
const EXPECTED = new TextSearch(madeUpSearchTexts(), columns).search("radio", ALL, 5);

afterEach(() => {
  vi.unstubAllGlobals();
});

function start(): Search {
  return startSearch(madeUpSearchTexts(), columns);
}

/** Stands in for the browser's worker; a test answers by hand. */
class HandWorker {
  static made: HandWorker[] = [];
  onmessage?: (event: { data: FromWorker }) => void;
  onerror?: () => void;
  readonly told: ToWorker[] = [];
  isTerminated = false;

  constructor() {
    HandWorker.made.push(this);
  }

  postMessage(message: ToWorker): void {
    this.told.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function handWorker(search: () => Search): [HandWorker, Search] {
  HandWorker.made = [];
  vi.stubGlobal("Worker", HandWorker);
  const started = search();
  const [worker] = HandWorker.made;
  return [worker, started];
}

test("without workers the page's thread searches", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(await start().entries("radio", ALL, 5)).toEqual(EXPECTED);
});

test("in a frame without an origin the page's thread searches, and no worker is asked for", async () => {
  const worker = vi.fn();
  vi.stubGlobal("Worker", worker);
  vi.stubGlobal("origin", "null");
  expect(await start().entries("radio", ALL, 5)).toEqual(EXPECTED);
  expect(worker).not.toHaveBeenCalled();
});

test("where making a worker throws, the page's thread searches", async () => {
  const refused = vi.fn(function () {
    throw new DOMException("no access", "SecurityError");
  });
  vi.stubGlobal("Worker", refused);
  expect(await start().entries("radio", ALL, 5)).toEqual(EXPECTED);
  expect(refused).toHaveBeenCalledOnce();
});

test("a worker is given the texts once, and each of its answers goes to who asked", async () => {
  const [worker, search] = handWorker(start);
  const first = search.entries("radio", ALL, 5);
  const second = search.entries("...", ALL, 5);
  expect(worker.told.map((message) => Object.keys(message)[0])).toEqual(["texts", "number", "number"]);
  worker.onmessage?.({ data: { number: 2, found: undefined } });
  worker.onmessage?.({ data: { number: 1, found: EXPECTED } });
  expect(await second).toBeUndefined();
  expect(await first).toBe(EXPECTED);
});

test("a worker that can't start leaves what it was asked, and all that follows, to the page", async () => {
  const [worker, search] = handWorker(start);
  const asked = search.entries("radio", ALL, 5);
  worker.onerror?.();
  expect(await asked).toEqual(EXPECTED);
  expect(worker.isTerminated).toBe(true);
  expect(await search.entries("radio", ALL, 5)).toEqual(EXPECTED);
  expect(worker.told).toHaveLength(2);
});
