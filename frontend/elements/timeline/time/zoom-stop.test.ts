import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lengthDays, limitsFor, type TimeWindow } from "./window.js";
import { INSISTING_PAUSE_MS, ZoomStop } from "./zoom-stop.js";

const limits = limitsFor(0, 9_999);
const WHOLE = limits.outer;
/** Wheel events of one turn. */
const TURN_MS = 16;

function holding(days: readonly number[]) {
  return ({ start, end }: TimeWindow): boolean => days.some((day) => day >= start && day <= end);
}

/** Turns the wheel so often, each turn a step closer. */
function turn(stop: ZoomStop, from: TimeWindow, anchor: number, days: readonly number[], fromMs: number) {
  let window = from;
  let stopped = false;
  for (let event = 0; event < 60; event++) {
    const zoom = stop.zoom(window, 1.3, anchor, limits, holding(days), fromMs + event * TURN_MS);
    window = zoom.window;
    stopped ||= zoom.stopped;
  }
  return { window, stopped, endMs: fromMs + 59 * TURN_MS };
}

describe("ZoomStop", () => {
  const days = [1_000, 5_000, 9_000];

  test("goes as close as it gets where an entry is", () => {
    const { stopped, window } = turn(new ZoomStop(), WHOLE, 5_000, days, 0);
    expect(stopped).toBe(false);
    expect(lengthDays(window)).toBe(limits.minimumDays);
  });

  test("stops at the last window that holds an entry, which keeps away from the edge", () => {
    const { stopped, window } = turn(new ZoomStop(), WHOLE, 3_000, days, 0);
    expect(stopped).toBe(true);
    const shares = days.map((day) => (day - window.start) / lengthDays(window));
    expect(shares.filter((share) => share > 0.05 && share < 0.95)).toHaveLength(1);
    expect(lengthDays(window)).toBeLessThan(lengthDays(WHOLE) / 1.5);
  });

  test("goes on with a new gesture after a pause, and only then", () => {
    const stop = new ZoomStop();
    const first = turn(stop, WHOLE, 3_000, days, 0);
    const soon = turn(stop, first.window, 3_000, days, first.endMs + INSISTING_PAUSE_MS / 2);
    expect(soon).toMatchObject({ stopped: true, window: first.window });
    const insisting = turn(stop, first.window, 3_000, days, soon.endMs + INSISTING_PAUSE_MS + 1);
    expect(insisting.stopped).toBe(false);
    expect(lengthDays(insisting.window)).toBe(limits.minimumDays);
  });

  test("does not take a gesture for insisting when the window has moved since", () => {
    const stop = new ZoomStop();
    const { window, endMs } = turn(stop, WHOLE, 3_000, days, 0);
    const moved = { start: window.start - 50, end: window.end - 50 };
    expect(turn(stop, moved, 2_900, days, endMs + INSISTING_PAUSE_MS + 1).stopped).toBe(true);
  });

  test("leaves alone a window that is empty already, and one that goes out", () => {
    const stop = new ZoomStop();
    const empty = { start: 2_000, end: 3_000 };
    expect(turn(stop, empty, 2_500, days, 0).stopped).toBe(false);
    expect(stop.zoom(WHOLE, 0.5, 3_000, limits, holding(days), 0).stopped).toBe(false);
  });

  test("never leaves a window that holds something for one that does not, unless one insists", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.array(fc.double({ min: 0.3, max: 8, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (entries, anchor, factors) => {
          const holds = holding(entries);
          const stop = new ZoomStop();
          let window = WHOLE;
          factors.forEach((factor, event) => {
            const held = holds(window);
            const next = stop.zoom(window, factor, anchor, limits, holds, event * TURN_MS).window;
            // As close as it gets, the window stays, whatever it holds.
            expect(!held || holds(next) || lengthDays(next) === lengthDays(window)).toBe(true);
            expect(factor <= 1 || lengthDays(next) <= lengthDays(window) + 1e-6).toBe(true);
            window = next;
          });
        },
      ),
    );
  });
});
