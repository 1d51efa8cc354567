import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakePage, type FakePage } from "../../shared/page/testing.js";
import { Countdown } from "./countdown.js";

let rung = 0;
let watch: Countdown;
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakePage();
  rung = 0;
  watch = new Countdown(() => {
    rung++;
  });
});

afterEach(() => {
  watch.halt();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("seconds on the countdown start nothing by themselves", () => {
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

test("new seconds while it runs begin anew, and it stands", () => {
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

test("a hidden page keeps what is left until it is seen again", () => {
  watch.set(5);
  watch.run();
  vi.advanceTimersByTime(3_000);
  page.show(false);
  vi.advanceTimersByTime(10 * 3_600_000);
  expect(rung).toBe(0);
  page.show(true);
  vi.advanceTimersByTime(1_999);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rung).toBe(1);
});

test("a device that slept for hours turns no page when it wakes", () => {
  watch.set(5);
  watch.run();
  vi.advanceTimersByTime(1_000);
  const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 9 * 3_600_000);
  vi.advanceTimersByTime(250);
  clock.mockRestore();
  expect(rung).toBe(0);
});
