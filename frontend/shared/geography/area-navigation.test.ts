import { describe, expect, test } from "vitest";
import { dotNear, find, goTo, type, walkOf, type Stop } from "./area-navigation.js";

function stop(code: string, name: string, xPx: number, more: Partial<Stop> = {}): Stop {
  return { code, name, xPx, yPx: 50, isSmall: false, ...more };
}

const WALK = walkOf(
  [
    stop("FR", "France", 480),
    stop("AU", "Australia", 850),
    stop("AT", "Austria", 520),
    stop("BR", "Brazil", 300),
    stop("AX", "Åland Islands", 540),
  ],
  "en",
);

describe("goTo", () => {
  test.each([
    ["ArrowRight", "AT"],
    ["ArrowLeft", "BR"],
    ["ArrowUp", "BR"],
    ["ArrowDown", "FR"],
    ["Home", "AX"],
    ["End", "FR"],
  ])("%s from France leads to %s", (key, code) => {
    expect(goTo(WALK, "FR", key)).toBe(code);
  });

  test("begins with the first where nothing is chosen", () => {
    expect(goTo(WALK, undefined, "ArrowDown")).toBe("AX");
    expect(goTo(WALK, undefined, "ArrowRight")).toBe("BR");
  });

  test("leaves other keys to the page", () => {
    expect(goTo(WALK, "FR", "Tab")).toBeUndefined();
  });
});

describe("type-ahead", () => {
  test("finds a name by its beginning", () => {
    const typed = type(type(type(type(type(undefined, "a", 0), "u", 90), "s", 180), "t", 270), "r", 360);
    expect(typed && find(WALK, "FR", typed)).toBe("AU");
    const further = type(typed, "i", 450);
    expect(further && find(WALK, "AU", further)).toBe("AT");
  });

  test("goes on to the next name with the same letter again", () => {
    const once = type(undefined, "a", 0);
    expect(once && find(WALK, "AU", once)).toBe("AT");
    const twice = type(once, "a", 100);
    expect(twice && find(WALK, "AT", twice)).toBe("AU");
  });

  test("begins anew after a pause", () => {
    expect(type({ text: "au", timeMs: 0 }, "f", 2000)).toEqual({ text: "f", timeMs: 2000 });
  });

  test("takes no keys that are no letters", () => {
    expect(type(undefined, "Enter", 0)).toBeUndefined();
    expect(type(undefined, " ", 0)).toBeUndefined();
  });
});

describe("dotNear", () => {
  const stops = [
    stop("VA", "Vatican", 100, { isSmall: true }),
    stop("SM", "San Marino", 110, { isSmall: true }),
    stop("IT", "Italy", 104),
  ];

  test("is the nearest dot within twelve pixels, so that a target is 24 wide", () => {
    expect(dotNear(stops, 103, 50)).toBe("VA");
    expect(dotNear(stops, 109, 54)).toBe("SM");
    expect(dotNear(stops, 88, 50)).toBe("VA");
  });

  test("is none further away", () => {
    expect(dotNear(stops, 87, 50)).toBeUndefined();
  });
});
