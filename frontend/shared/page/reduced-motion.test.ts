import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onReducedMotion, prefersReducedMotion } from "./reduced-motion.js";
import { fakePage, type FakePage } from "./testing.js";

let page: FakePage;

beforeEach(() => {
  page = fakePage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the preference is read anew each time", () => {
  expect(prefersReducedMotion()).toBe(false);
  page.reduceMotion(true);
  expect(prefersReducedMotion()).toBe(true);
  page.reduceMotion(false);
  expect(prefersReducedMotion()).toBe(false);
});

test("each change is told until the listener is ended", () => {
  const told: boolean[] = [];
  const listening = new AbortController();
  onReducedMotion((isReduced) => told.push(isReduced), listening.signal);
  page.reduceMotion(true);
  page.reduceMotion(false);
  expect(told).toEqual([true, false]);
  listening.abort();
  page.reduceMotion(true);
  expect(told).toEqual([true, false]);
});
