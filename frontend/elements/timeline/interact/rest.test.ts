import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Rest, REST_MS } from "./rest.js";

const WINDOW = { start: 0, end: 100 };
const OTHER = { start: 10, end: 110 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("Rest", () => {
  test("is there with the first window, and again when one has kept its place", () => {
    const wake = vi.fn();
    const rest = new Rest(wake);
    expect(rest.look(WINDOW, false)).toBe(true);
    expect(rest.look(OTHER, false)).toBe(false);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(wake).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(wake).toHaveBeenCalledTimes(1);
    expect(rest.look({ ...OTHER }, false)).toBe(true);
  });

  test("waits anew with each movement", () => {
    const wake = vi.fn();
    const rest = new Rest(wake);
    rest.look(WINDOW, false);
    for (let step = 1; step <= 20; step++) {
      rest.look({ start: step, end: step + 100 }, false);
      vi.advanceTimersByTime(REST_MS / 2);
    }
    expect(wake).not.toHaveBeenCalled();
  });

  test("does not come while a hand holds the window, and leaves nobody waiting for it", async () => {
    const wake = vi.fn();
    const rest = new Rest(wake);
    rest.look(WINDOW, false);
    rest.look(OTHER, false);
    expect(rest.pending).toBe(true);
    rest.look(OTHER, true);
    await rest.done;
    vi.advanceTimersByTime(REST_MS * 2);
    expect(rest.pending).toBe(false);
    expect(wake).not.toHaveBeenCalled();
    expect(rest.look(OTHER, false)).toBe(false);
    vi.advanceTimersByTime(REST_MS);
    expect(rest.look(OTHER, false)).toBe(true);
  });
});
