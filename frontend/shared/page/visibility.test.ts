import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onPageVisibility, whilePageVisible } from "./visibility.js";
import { fakePage, type FakePage } from "./testing.js";

const HOURS_MS = 9 * 3_600_000;
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("steps while the page is seen, and not while it is hidden", () => {
  const steps: number[] = [];
  const end = whilePageVisible(100, (passedMs) => steps.push(passedMs));
  vi.advanceTimersByTime(250);
  page.show(false);
  vi.advanceTimersByTime(HOURS_MS);
  expect(steps).toEqual([100, 100]);
  page.show(true);
  vi.advanceTimersByTime(100);
  expect(steps).toEqual([100, 100, 100]);
  end();
  vi.advanceTimersByTime(1000);
  expect(steps).toHaveLength(3);
});

test("a page that is hidden from the start steps when it is seen first", () => {
  page.show(false);
  let steps = 0;
  const end = whilePageVisible(100, () => steps++);
  vi.advanceTimersByTime(1000);
  expect(steps).toBe(0);
  page.show(true);
  vi.advanceTimersByTime(100);
  expect(steps).toBe(1);
  end();
});

test("sleep of the device is no time that has passed", () => {
  const steps: number[] = [];
  const end = whilePageVisible(100, (passedMs) => steps.push(passedMs));
  const clock = vi.spyOn(performance, "now");
  clock.mockReturnValue(performance.now() + HOURS_MS);
  vi.advanceTimersByTime(100);
  expect(steps).toEqual([100]);
  clock.mockRestore();
  end();
});

test("a frozen page is not seen, and is told once of each change", () => {
  const told: boolean[] = [];
  const listening = new AbortController();
  onPageVisibility((isSeen) => told.push(isSeen), listening.signal);
  document.dispatchEvent(new Event("freeze"));
  page.show(false);
  document.dispatchEvent(new Event("resume"));
  page.show(true);
  expect(told).toEqual([false, true]);
  listening.abort();
  page.show(false);
  expect(told).toEqual([false, true]);
});
