import { expect, test } from "vitest";
import { IdleClock, RESTING_CONTACT_MS, STILL_PX } from "./idle.js";

const TIMES = { idleMs: 60_000, countdownMs: 20_000 };
const HERE = { kind: "here" };
const GONE = { kind: "gone" };

test("asks after the idle time, counts down, and then takes the visitor for gone", () => {
  const clock = new IdleClock(TIMES, 0);
  expect(clock.presence(59_999)).toEqual(HERE);
  expect(clock.presence(60_000)).toEqual({ kind: "asking", secondsLeft: 20 });
  expect(clock.presence(60_001)).toEqual({ kind: "asking", secondsLeft: 20 });
  expect(clock.presence(79_999)).toEqual({ kind: "asking", secondsLeft: 1 });
  expect(clock.presence(80_000)).toEqual(GONE);
});

test("any input sets it back, also while it asks", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.input(59_000);
  expect(clock.presence(118_000)).toEqual(HERE);
  expect(clock.presence(120_000).kind).toBe("asking");
  clock.input(121_000);
  expect(clock.presence(121_000)).toEqual(HERE);
  expect(clock.presence(181_000).kind).toBe("asking");
});

test("an input that is told late does not set it forward", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.input(50_000);
  clock.input(10_000);
  expect(clock.presence(109_999)).toEqual(HERE);
});

test("a story that plays is not idle until its end, and its end is an input", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.play(true, 1000);
  expect(clock.presence(600_000)).toEqual(HERE);
  clock.play(false, 601_000);
  expect(clock.presence(660_000)).toEqual(HERE);
  expect(clock.presence(661_000).kind).toBe("asking");
});

test("that no story plays, told again, is no input", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.play(false, 59_000);
  expect(clock.presence(60_000).kind).toBe("asking");
});

test("a contact counts for as long as a hand rests, and then no more", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.press(1, 100, 100, 50_000);
  const still = 50_000 + RESTING_CONTACT_MS;
  expect(clock.thingsOnTheGlass(still - 1)).toEqual([]);
  expect(clock.thingsOnTheGlass(still)).toEqual([1]);
  expect(clock.presence(still + 59_999)).toEqual(HERE);
  expect(clock.presence(still + 60_000).kind).toBe("asking");
  expect(clock.presence(still + 80_000)).toEqual(GONE);
});

test("a thing on the glass that trembles is none the more a hand", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.press(1, 100, 100, 0);
  for (let ms = 100; ms < 200_000; ms += 100) {
    clock.move(1, 100 + STILL_PX * Math.sin(ms), 100, ms);
  }
  expect(clock.thingsOnTheGlass(200_000)).toEqual([1]);
  expect(clock.presence(200_000)).toEqual(GONE);
});

test("a contact that moves is a visitor however long it lasts", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.press(1, 0, 0, 0);
  for (let ms = 20_000; ms <= 600_000; ms += 20_000) {
    clock.move(1, ms / 1000, 0, ms);
  }
  expect(clock.presence(659_999)).toEqual(HERE);
  expect(clock.thingsOnTheGlass(600_000)).toEqual([]);
});

test("beside a thing on the glass another finger is a visitor", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.press(1, 100, 100, 0);
  clock.press(2, 500, 500, 200_000);
  clock.release(2, 200_100);
  expect(clock.presence(260_099)).toEqual(HERE);
  expect(clock.presence(260_100).kind).toBe("asking");
});

test("a mouse that moves without a press, and a thing that is taken away, are inputs", () => {
  const clock = new IdleClock(TIMES, 0);
  clock.move(7, 5, 5, 30_000);
  expect(clock.presence(89_999)).toEqual(HERE);
  clock.press(1, 0, 0, 80_000);
  clock.release(1, 180_000);
  expect(clock.presence(239_999)).toEqual(HERE);
});
