import { describe, expect, test } from "vitest";
import {
  nearestDot,
  areaByName,
  areaByKey,
  typeAhead,
  navigationOrderOf,
  type NavigableArea,
} from "./area-navigation.js";

function stop(code: string, name: string, xPx: number, more: Partial<NavigableArea> = {}): NavigableArea {
  return { code, name, xPx, yPx: 50, isSmall: false, ...more };
}

const WALK = navigationOrderOf(
  [
    stop("FR", "France", 480),
    stop("AU", "Australia", 850),
    stop("AT", "Austria", 520),
    stop("BR", "Brazil", 300),
    stop("AX", "Åland Islands", 540),
  ],
  "en",
);

describe("an arrow key on a map", () => {
  test.each([
    ["ArrowRight", "AT"],
    ["ArrowLeft", "BR"],
    ["ArrowUp", "BR"],
    ["ArrowDown", "FR"],
    ["Home", "AX"],
    ["End", "FR"],
  ])("%s from France leads to %s", (key, code) => {
    expect(areaByKey(WALK, "FR", key)).toBe(code);
  });

  test("begins with the first where nothing is chosen", () => {
    expect(areaByKey(WALK, undefined, "ArrowDown")).toBe("AX");
    expect(areaByKey(WALK, undefined, "ArrowRight")).toBe("BR");
  });

  test("leaves other keys to the page", () => {
    expect(areaByKey(WALK, "FR", "Tab")).toBeUndefined();
  });
});

describe("type-ahead", () => {
  test("finds a name by its beginning", () => {
    const typed = typeAhead(
      typeAhead(typeAhead(typeAhead(typeAhead(undefined, "a", 0), "u", 90), "s", 180), "t", 270),
      "r",
      360,
    );
    expect(typed && areaByName(WALK, "FR", typed)).toBe("AU");
    const further = typeAhead(typed, "i", 450);
    expect(further && areaByName(WALK, "AU", further)).toBe("AT");
  });

  test("goes on to the next name with the same letter again", () => {
    const once = typeAhead(undefined, "a", 0);
    expect(once && areaByName(WALK, "AU", once)).toBe("AT");
    const twice = typeAhead(once, "a", 100);
    expect(twice && areaByName(WALK, "AT", twice)).toBe("AU");
  });

  test("begins anew after a pause", () => {
    expect(typeAhead({ text: "au", timeMs: 0 }, "f", 2000)).toEqual({ text: "f", timeMs: 2000 });
  });

  test("takes no keys that are no letters", () => {
    expect(typeAhead(undefined, "Enter", 0)).toBeUndefined();
    expect(typeAhead(undefined, " ", 0)).toBeUndefined();
  });
});

describe("the dot that a pointer means", () => {
  const stops = [
    stop("VA", "Vatican", 100, { isSmall: true }),
    stop("SM", "San Marino", 110, { isSmall: true }),
    stop("IT", "Italy", 104),
  ];

  test("is the nearest dot within twelve pixels, so that a target is 24 wide", () => {
    expect(nearestDot(stops, 103, 50)).toBe("VA");
    expect(nearestDot(stops, 109, 54)).toBe("SM");
    expect(nearestDot(stops, 88, 50)).toBe("VA");
  });

  test("is none further away", () => {
    expect(nearestDot(stops, 87, 50)).toBeUndefined();
  });
});
