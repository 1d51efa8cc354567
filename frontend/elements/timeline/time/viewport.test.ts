import { describe, expect, test } from "vitest";
import { flight, inertia } from "./movement.js";
import { changed } from "../interact/overview.js";
import { Viewport } from "./viewport.js";
import { lengthDays, limitsFor, zoomAt } from "./window.js";

const limits = limitsFor(0, 9_999);
const TARGET = { start: 3_000, end: 3_100 };

describe("Viewport", () => {
  test("shows a new span when it showed the old one, and keeps any other window", () => {
    const before = limitsFor(0, 9_999, { start: 1_000, end: 9_000 });
    const after = limitsFor(0, 9_999, { start: 2_000, end: 8_000 });
    const viewport = new Viewport(before);
    viewport.setLimits(after);
    expect(viewport.window).toEqual(after.home);
    viewport.show({ start: 3_000, end: 4_000 });
    viewport.setLimits(before);
    expect(viewport.window).toEqual({ start: 3_000, end: 4_000 });
  });

  test("starts with the whole span", () => {
    expect(new Viewport(limits).window).toEqual(limits.outer);
  });

  test("reports a window once, when the pointer has been released", () => {
    const viewport = new Viewport(limits);
    viewport.hold();
    viewport.follow(zoomAt(viewport.window, 4, 5_000, limits));
    expect(viewport.takeSettledWindow()).toBeUndefined();
    viewport.letGo();
    expect(viewport.takeSettledWindow()).toBe(viewport.window);
    expect(viewport.takeSettledWindow()).toBeUndefined();
  });

  test("reports nothing when a gesture has moved nothing", () => {
    const viewport = new Viewport(limits);
    viewport.move(flight(viewport.window, TARGET), false);
    viewport.advance(0);
    viewport.advance(60_000);
    viewport.hold();
    viewport.panBy(0);
    viewport.follow(zoomAt(viewport.window, 1, 3_050, limits));
    viewport.letGo();
    expect(viewport.takeSettledWindow()).toBeUndefined();
  });

  test("tells that the visitor went back to the whole span from where code had gone", () => {
    const viewport = new Viewport(limits);
    viewport.move(flight(viewport.window, TARGET), false);
    viewport.advance(0);
    viewport.advance(60_000);
    expect(viewport.takeSettledWindow()).toBeUndefined();
    viewport.move(flight(TARGET, limits.home), true);
    viewport.advance(0);
    viewport.advance(60_000);
    expect(viewport.takeSettledWindow()).toEqual(limits.home);
  });

  test("tells nothing of a window that code has shown", () => {
    const viewport = new Viewport(limits);
    viewport.show(TARGET);
    viewport.move(flight(viewport.window, limits.outer), false);
    viewport.advance(0);
    viewport.advance(60_000);
    expect(viewport.window).toEqual(limits.outer);
    expect(viewport.takeSettledWindow()).toBeUndefined();
  });

  test("is cut short in a movement by any input and stays where it is", () => {
    const viewport = new Viewport(limits);
    viewport.move(flight(viewport.window, TARGET), true);
    viewport.advance(0);
    viewport.advance(100);
    const there = viewport.window;
    viewport.hold();
    viewport.advance(60_000);
    expect(viewport.window).toBe(there);
    expect(viewport.moving).toBe(false);
  });

  test("keeps its window when new data allow it", () => {
    const viewport = new Viewport(limits);
    viewport.show(TARGET);
    viewport.setLimits(limitsFor(-5_000, 20_000));
    expect(viewport.window).toEqual(TARGET);
  });
});

describe("flight", () => {
  test("begins at the one window and ends at the other", () => {
    const path = flight(TARGET, { start: 8_000, end: 8_050 });
    expect(path.at(0).window.start).toBeCloseTo(TARGET.start, 6);
    expect(path.at(60_000)).toEqual({ window: { start: 8_000, end: 8_050 }, arrived: true });
  });

  test("zooms out on a long way so that both ends can be seen", () => {
    const path = flight(TARGET, { start: 8_000, end: 8_100 });
    const widest = Math.max(
      ...Array.from({ length: 40 }, (_, step) => lengthDays(path.at(step * 40).window)),
    );
    expect(widest).toBeGreaterThan(2_000);
  });
});

describe("inertia", () => {
  test("slows down, comes to rest and never leaves the limits", () => {
    const coast = inertia(TARGET, 5, limits);
    const starts = [0, 100, 300, 900, 5_000].map((elapsedMs) => coast.at(elapsedMs).window.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(coast.at(10_000).arrived).toBe(true);
    expect(inertia(TARGET, 1e6, limits).at(10_000).window.end).toBeLessThanOrEqual(limits.outer.end + 1e-6);
  });
});

describe("changed", () => {
  test("moves one end, which stops before the other and at the limits", () => {
    expect(changed(TARGET, "start", 50, limits)).toEqual({ start: 3_050, end: 3_100 });
    expect(changed(TARGET, "start", 5_000, limits)).toEqual({ start: 3_096, end: 3_100 });
    expect(changed(TARGET, "end", 1e9, limits)).toEqual({ start: 3_000, end: limits.outer.end });
  });

  test("moves the whole window with its length unchanged", () => {
    expect(changed(TARGET, "window", 1_000, limits)).toEqual({ start: 4_000, end: 4_100 });
  });
});
