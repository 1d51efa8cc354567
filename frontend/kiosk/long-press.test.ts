import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { STILL_PX } from "./idle.js";
import { HELD_MS, LongPress, SHOWN_MS } from "./long-press.js";

const told: string[] = [];
let finger: LongPress;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  finger = new LongPress({
    shown: () => told.push("shown"),
    ended: () => told.push("ended"),
    held: (id) => told.push(`held ${id}`),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a finger that stays is shown after a while, and held at the end, once", () => {
  finger.press(7, 10, 10, true);
  vi.advanceTimersByTime(SHOWN_MS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(["shown"]);
  vi.advanceTimersByTime(HELD_MS - SHOWN_MS - 1);
  expect(told).toEqual(["shown"]);
  vi.advanceTimersByTime(HELD_MS);
  finger.release(7);
  expect(told).toEqual(["shown", "ended", "held 7"]);
});

test("glass trembles: a few pixels are no movement", () => {
  finger.press(7, 10, 10, true);
  for (let i = 0; i < 100; i++) {
    finger.move(7, 10 + (i % 2) * STILL_PX, 10);
  }
  vi.advanceTimersByTime(HELD_MS);
  expect(told).toContain("held 7");
});

test.each<[string, () => void]>([
  [
    "leaves early",
    () => {
      finger.release(7);
    },
  ],
  [
    "moves",
    () => {
      finger.move(7, 10, 11 + STILL_PX);
    },
  ],
  [
    "wanders slowly",
    () => {
      for (let y = 10; y < 40; y++) {
        finger.move(7, 10, y);
      }
    },
  ],
  [
    "gets company",
    () => {
      finger.press(8, 900, 900, false);
    },
  ],
  [
    "gets company in the same corner",
    () => {
      finger.press(8, 12, 12, true);
    },
  ],
])("a finger that %s is not held", (_, act) => {
  finger.press(7, 10, 10, true);
  vi.advanceTimersByTime(HELD_MS - 1);
  act();
  vi.advanceTimersByTime(3 * HELD_MS);
  expect(told).toEqual(["shown", "ended"]);
});

test("a finger elsewhere, and one beside another, begin nothing", () => {
  finger.press(7, 500, 500, false);
  vi.advanceTimersByTime(HELD_MS);
  finger.press(8, 10, 10, true);
  vi.advanceTimersByTime(HELD_MS);
  expect(told).toEqual([]);
  finger.release(7);
  finger.release(8);
  finger.press(9, 10, 10, true);
  vi.advanceTimersByTime(HELD_MS);
  expect(told).toContain("held 9");
});

test("another finger's movement does not matter", () => {
  finger.press(7, 10, 10, true);
  finger.move(8, 900, 900);
  finger.release(8);
  vi.advanceTimersByTime(HELD_MS);
  expect(told).toContain("held 7");
});

test("contacts whose end nobody told are forgotten", () => {
  finger.press(7, 500, 500, false);
  finger.forget();
  finger.press(8, 10, 10, true);
  vi.advanceTimersByTime(HELD_MS);
  expect(told).toContain("held 8");
});
