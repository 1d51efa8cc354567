import { describe, expect, test } from "vitest";
import { canMake, FIXED_SIZES, inWords } from "./sizes.js";

const UNKNOWN = { memory: undefined, isSmallCanvas: false };
const EIGHT_K = { widthPx: 7680, heightPx: 4320 };
const FOUR_K = { widthPx: 3840, heightPx: 2160 };

describe("canMake", () => {
  test("a device that tells nothing of itself may try all sizes that are offered", () => {
    expect(FIXED_SIZES.map((size) => canMake(size, "png", UNKNOWN))).toEqual([true, true, true]);
  });

  test("8K takes more than a quarter of the memory of a small device, and of a usual one not", () => {
    expect(canMake(EIGHT_K, "png", { ...UNKNOWN, memory: 1 })).toBe(false);
    expect(canMake(EIGHT_K, "png", { ...UNKNOWN, memory: 4 })).toBe(true);
    expect(canMake(FOUR_K, "png", { ...UNKNOWN, memory: 0.5 })).toBe(true);
  });

  test("a small canvas takes 4K and not 8K", () => {
    expect(canMake(EIGHT_K, "png", { ...UNKNOWN, isSmallCanvas: true })).toBe(false);
    expect(canMake(FOUR_K, "png", { ...UNKNOWN, isSmallCanvas: true })).toBe(true);
  });

  test("an SVG has no pixels, so a small device makes it, too", () => {
    expect(canMake(EIGHT_K, "svg", { memory: 0.25, isSmallCanvas: true })).toBe(true);
  });

  test.for(["png", "svg"] as const)("nothing is larger than 8K: %s", (kind) => {
    expect(canMake({ widthPx: 7681, heightPx: 100 }, kind, UNKNOWN)).toBe(false);
    expect(canMake({ widthPx: 7000, heightPx: 7000 }, kind, UNKNOWN)).toBe(false);
    expect(canMake({ widthPx: 4320, heightPx: 7680 }, kind, UNKNOWN)).toBe(true);
  });
});

test("inWords says width and height", () => {
  expect(inWords(FOUR_K)).toBe("3840 × 2160");
});
