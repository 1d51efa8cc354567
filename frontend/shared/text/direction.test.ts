import { afterEach, describe, expect, test, vi } from "vitest";

const TAGS = [
  ["ar", true],
  ["ar-EG", true],
  ["he", true],
  ["fa", true],
  ["ur", true],
  ["ps", true],
  ["sd", true],
  ["ckb", true],
  ["ug", true],
  ["yi", true],
  ["dv", true],
  ["az-Arab", true],
  ["ar-Latn", false],
  ["en", false],
  ["zh-Hant", false],
  ["mul", false],
  ["no language", false],
  ["", false],
] as const;

const prototype = Intl.Locale.prototype as unknown as { getTextInfo?: unknown };
const own = Object.getOwnPropertyDescriptor(prototype, "getTextInfo");

afterEach(() => {
  if (own !== undefined) {
    Object.defineProperty(prototype, "getTextInfo", own);
  }
});

describe.each([true, false])("where Intl.Locale tells the direction: %s", (hasTextInfo) => {
  test.each(TAGS)("%j is written from right to left: %s", async (tag, expected) => {
    if (!hasTextInfo) {
      Reflect.deleteProperty(prototype, "getTextInfo");
    }
    expect("getTextInfo" in prototype).toBe(hasTextInfo);
    vi.resetModules();
    const { isRightToLeft } = await import("./direction.js");
    expect(isRightToLeft(tag)).toBe(expected);
  });
});
