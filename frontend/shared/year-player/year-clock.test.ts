import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakePage, type FakePage } from "../page/testing.js";
import { nextYear, YearClock } from "./year-clock.js";

let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("years follow each other; with little motion, decades", () => {
  expect(nextYear(1923, 2026, false)).toBe(1924);
  expect(nextYear(1923, 2026, true)).toBe(1930);
  expect(nextYear(2024, 2026, true)).toBe(2026);
  expect(nextYear(2026, 2026, false)).toBeUndefined();
});

test("a play that is not seen stands where it was, however long, and goes on when it is seen again", () => {
  const player = new YearClock();
  let year = 1923;
  player.play(() => ++year < 2026);
  vi.advanceTimersByTime(1_000);
  const left = year;
  expect(left).toBeGreaterThan(1923);
  page.show(false);
  vi.advanceTimersByTime(8 * 3_600_000);
  expect(year).toBe(left);
  expect(player.isPlaying).toBe(true);
  page.show(true);
  vi.advanceTimersByTime(200);
  expect(year).toBe(left + 1);
  vi.advanceTimersByTime(60_000);
  expect(year).toBe(2026);
  expect(player.isPlaying).toBe(false);
});

test("asked for less motion on its way, a play goes on by decades", () => {
  const player = new YearClock();
  let year = 1923;
  player.play((isCalm) => {
    year = nextYear(year, 2026, isCalm) ?? year;
    return year < 2026;
  });
  vi.advanceTimersByTime(400);
  expect(year).toBe(1925);
  page.reduceMotion(true);
  vi.advanceTimersByTime(1_400);
  expect(year).toBe(1925);
  vi.advanceTimersByTime(100);
  expect(year).toBe(1930);
  player.pause();
  page.reduceMotion(false);
  vi.advanceTimersByTime(5_000);
  expect(year).toBe(1930);
});

test("paused while it is not seen, it stays paused", () => {
  const player = new YearClock();
  let steps = 0;
  player.play(() => ++steps > 0);
  page.show(false);
  player.pause();
  page.show(true);
  vi.advanceTimersByTime(5_000);
  expect(steps).toBe(0);
});
