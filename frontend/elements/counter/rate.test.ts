import { describe, expect, test } from "vitest";
import { countAfter, DAY_MS, RunningTime, wakefulClock } from "./rate.js";

const TWENTY_MILLION = 20_000_000;

describe("the counter", () => {
  test("20 million a day is 231 after a second, and all of it after a day", () => {
    expect(countAfter(TWENTY_MILLION, 1000)).toBe(231);
    expect(countAfter(TWENTY_MILLION, DAY_MS)).toBe(TWENTY_MILLION);
  });

  test("250 a second is 21.6 million a day", () => {
    expect(countAfter(21_600_000, 1000)).toBe(250);
  });

  test("counts whole ones only, and none before the start", () => {
    expect(countAfter(86_400, 999)).toBe(0);
    expect(countAfter(86_400, 1000)).toBe(1);
    expect(countAfter(TWENTY_MILLION, -5)).toBe(0);
  });

  test("a week of steps ends where one look does: nothing is added up", () => {
    const time = RunningTime.from(0);
    let last = 0;
    for (let now = 0; now <= 7 * DAY_MS; now += 997_331) {
      const count = countAfter(TWENTY_MILLION, time.elapsed(now));
      expect(count).toBeGreaterThanOrEqual(last);
      last = count;
    }
    expect(countAfter(TWENTY_MILLION, time.elapsed(7 * DAY_MS))).toBe(7 * TWENTY_MILLION);
  });
});

describe("the time that has run", () => {
  test("stands still while paused and goes on from there", () => {
    const paused = RunningTime.from(1000).paused(4000);
    expect(paused.isRunning).toBe(false);
    expect(paused.elapsed(90_000)).toBe(3000);
    expect(paused.resumed(90_000).elapsed(91_000)).toBe(4000);
  });

  test("pausing twice and resuming twice change nothing", () => {
    const paused = RunningTime.from(0).paused(10).paused(20);
    expect(paused.elapsed(30)).toBe(10);
    expect(paused.resumed(40).resumed(50).elapsed(60)).toBe(30);
  });

  test("a clock that goes back takes nothing away", () => {
    expect(RunningTime.from(100).elapsed(50)).toBe(0);
  });
});

describe("a clock for devices that sleep", () => {
  const clockAt = (): { monotonic: number; day: number; now: () => number } => {
    const times = { monotonic: 100, day: 5000, now: () => 0 };
    times.now = wakefulClock(
      () => times.monotonic,
      () => times.day,
    );
    return times;
  };

  test("goes on by the day's clock where the device slept", () => {
    const times = clockAt();
    times.monotonic += 1000;
    times.day += DAY_MS;
    expect(times.now()).toBe(DAY_MS);
  });

  test("goes on by the other where the day's clock is set back, and itself never goes back", () => {
    const times = clockAt();
    times.day -= DAY_MS;
    times.monotonic += 1000;
    expect(times.now()).toBe(1000);
    times.monotonic -= 500;
    expect(times.now()).toBe(1000);
  });
});
