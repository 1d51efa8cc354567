import { expect, test } from "vitest";
import {
  codePointsOf,
  holds,
  parseUnicodeRange,
  printUnicodeRange,
  unicodeRangeOf,
  without,
} from "./unicode-range.ts";

const printed = (text: string): string => printUnicodeRange(parseUnicodeRange(text));

test("a range is read as CSS writes it", () => {
  expect(printed("U+0041-005A, U+0020,U+1F000-1F0FF")).toBe("U+20,U+41-5A,U+1F000-1F0FF");
});

test("ranges that touch or overlap are one", () => {
  expect(printed("U+41-45,U+46-50,U+48-4A,U+60")).toBe("U+41-50,U+60");
});

test("code points become ranges and ranges code points", () => {
  const range = unicodeRangeOf([0x43, 0x41, 0x42, 0x50]);
  expect(printUnicodeRange(range)).toBe("U+41-43,U+50");
  expect(codePointsOf(range)).toEqual([0x41, 0x42, 0x43, 0x50]);
  expect([0x40, 0x41, 0x43, 0x44, 0x50].map((codePoint) => holds(range, codePoint))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

test.each([
  ["U+41-4A", "U+43-44", "U+41-42,U+45-4A"],
  ["U+41-4A", "U+30-42,U+4A-50", "U+43-49"],
  ["U+41-4A", "U+41-4A", ""],
  ["U+41-4A,U+60", "U+50-5F", "U+41-4A,U+60"],
])("%s without %s is %s", (range, others, rest) => {
  expect(printUnicodeRange(without(parseUnicodeRange(range), parseUnicodeRange(others)))).toBe(rest);
});
