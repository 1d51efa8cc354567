import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { addressOf, beyondTime, windowOf } from "./window-address.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { limitsFor } from "./window.js";

const home = { start: dayOf(1923), end: dayOf(2027) };
const limits = limitsFor(dayOf(1880), dayOf(2027) - 1, home);

describe("addressOf", () => {
  test("says nothing about the exhibit's span, however little it is missed", () => {
    expect(addressOf(home, limits)).toEqual({ from: "", to: "" });
    expect(addressOf({ start: home.start + 1, end: home.end - 1 }, limits)).toEqual({ from: "", to: "" });
  });

  test("names both ends of any other window, even where one of them is the span's", () => {
    const window = { start: home.start, end: dayOf(1950) };
    expect(addressOf(window, limits)).toEqual({ from: "1923-01", to: "1949-12" });
  });

  test("names each day of which something is in sight", () => {
    const noon = dayOf(1984, 3, 8) + 0.5;
    expect(addressOf({ start: noon, end: noon + 4 }, limits)).toEqual({
      from: "1984-03-08",
      to: "1984-03-12",
    });
  });

  test("names no day of which too little is in sight to be seen", () => {
    const start = dayOf(1984, 3, 8) - 0.001;
    expect(addressOf({ start, end: start + 4.002 }, limits)).toEqual({
      from: "1984-03-08",
      to: "1984-03-11",
    });
  });
});

describe("windowOf", () => {
  test.each([
    [null, null],
    ["", ""],
    ["nonsense", "1999-99"],
    ["1990", "1950"],
  ])("takes %s to %s for the exhibit's span", (from, to) => {
    expect(windowOf(from, to, limits)).toEqual(home);
  });

  test.each(["", "..", "1923-02-30", " 1923", "1923/1924"])(
    "takes an end that is %j for no bound: all that there is on that side",
    (missing) => {
      expect(windowOf("1950", missing, limits)).toEqual({ start: dayOf(1950), end: limits.outer.end });
      expect(windowOf(missing, "1950", limits)).toEqual({ start: limits.outer.start, end: dayOf(1951) });
    },
  );

  test.each([
    ["1923-XX", "1923-XX", dayOf(1923), dayOf(1924)],
    ["1923-04-XX", "1923-04-XX", dayOf(1923, 4), dayOf(1923, 5)],
    ["-199X", "-199X", dayOf(-1999), dayOf(-1989)],
    ["-19XX", "-19XX", dayOf(-1999), dayOf(-1899)],
    ["1980~", "198X?", dayOf(1980), dayOf(1990)],
  ])("takes unspecified digits as the server does: %s to %s", (from, to, start, end) => {
    expect(windowOf(from, to, limits)).toEqual({ start, end });
  });

  test("reaches beyond the exhibit's span when asked to", () => {
    expect(windowOf("1890", "1930", limits)).toEqual({ start: dayOf(1890), end: dayOf(1931) });
  });
});

describe("beyondTime", () => {
  test.each([
    ["2030", null, "after"],
    ["2027", "2040", "after"],
    ["2026-12-31", null, undefined],
    [null, "1800", "before"],
    ["1700", "1879", "before"],
    [null, "1880-01-01", undefined],
    ["1700", "2100", undefined],
    ["2040", "2030", undefined],
    [null, null, undefined],
  ])("of %s to %s is %s", (from, to, side) => {
    expect(beyondTime(from, to, limits)).toBe(side);
  });
});

test("a window that is not the home one comes back from its address within a hundredth of its length", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_900, max: 9_900 }),
      fc.double({ min: 4, max: 3e5, noNaN: true }),
      (year, days) => {
        const start = dayOf(year) + 40.25;
        const wide = limitsFor(dayOf(-9_999), dayOf(9_999));
        const window = { start, end: start + days };
        const { from, to } = addressOf(window, wide);
        const back = windowOf(from, to, wide);
        expect(Math.abs(back.start - window.start)).toBeLessThanOrEqual(days / 100 + 1);
        expect(Math.abs(back.end - window.end)).toBeLessThanOrEqual(days / 100 + 1);
      },
    ),
  );
});
