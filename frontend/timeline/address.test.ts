import { describe, expect, test } from "vitest";
import { addressOf, windowOf } from "./address.js";
import { dayOf } from "./calendar.js";
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

  test("takes the missing end from the exhibit's span", () => {
    expect(windowOf("1950", "", limits)).toEqual({ start: dayOf(1950), end: home.end });
  });

  test("reaches beyond the exhibit's span when asked to", () => {
    expect(windowOf("1890", "1930", limits)).toEqual({ start: dayOf(1890), end: dayOf(1931) });
  });
});
