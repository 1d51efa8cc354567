import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Stopwatch } from "./stopwatch";

let rung = 0;
let watch: Stopwatch;

beforeEach(() => {
  vi.useFakeTimers();
  rung = 0;
  watch = new Stopwatch(() => {
    rung++;
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test("set(seconds) alone starts nothing", () => {
  watch.set(5);
  vi.advanceTimersByTime(60_000);
  expect(rung).toBe(0);
});

test("run() rings once when the seconds are over", () => {
  watch.set(5);
  watch.run();
  vi.advanceTimersByTime(4_999);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(rung).toBe(1);
});

test("halt() keeps what is left for the next run()", () => {
  watch.set(5);
  watch.run();
  vi.advanceTimersByTime(3_000);
  watch.halt();
  vi.advanceTimersByTime(60_000);
  watch.run();
  vi.advanceTimersByTime(1_999);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rung).toBe(1);
});

test("set(seconds) while it runs begins anew and stands", () => {
  watch.set(5);
  watch.run();
  vi.advanceTimersByTime(4_000);
  watch.set(2);
  watch.run();
  watch.run();
  vi.advanceTimersByTime(1_999);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rung).toBe(1);
});
