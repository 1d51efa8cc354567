import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "./calendar.js";
import {
  daysOf,
  edgeDays,
  windowDays,
  edtfOf,
  edtfYear,
  flagsOf,
  isCentury,
  parseEdtf,
  readEdtf,
} from "./edtf.js";
import { edtfText } from "./testing.js";

const qualifier = fc.constantFrom("", "?", "~", "%");
const fourDigits = (year: number): string => edtfYear(year);

/** Dates of every form. */
const point = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -9_999, max: 9_999 }).map(fourDigits),
      fc.integer({ min: 10_000, max: 999_999_999 }).map((year) => `Y${year}`),
      fc.integer({ min: -999_999_999, max: -10_000 }).map((year) => `Y${year}`),
      fc
        .integer({ min: -999, max: 999 })
        .filter((decade) => decade !== 0)
        .map(fourDigits)
        .map((text) => {
          const sign = text.startsWith("-") ? "-" : "";
          return `${sign}${text.slice(-3)}X`;
        }),
      fc.integer({ min: 0, max: 99 }).map((century) => `${String(century).padStart(2, "0")}XX`),
      fc
        .tuple(
          fc.integer({ min: -9_999, max: 9_999 }),
          fc.constantFrom("01", "02", "12", "XX", "21", "22", "23", "24", "XX-XX", "09-XX", "02-28", "12-31"),
        )
        .map(([year, month]) => `${fourDigits(year)}-${month}`),
    ),
    qualifier,
  )
  .map(([text, sign]) => text + sign);

const date = fc.oneof(
  point,
  point.map((text) => `${text}/..`),
  point.map((text) => `${text}/`),
  point.map((text) => `../${text}`),
  point.map((text) => `/${text}`),
  fc.tuple(point, point).map(([one, other]) => {
    const isInOrder = daysOf(parseEdtf(one)).earliest <= daysOf(parseEdtf(other)).latest;
    return isInOrder ? `${one}/${other}` : `${other}/${one}`;
  }),
);

describe("the reader of EDTF", () => {
  test("reads and writes every date as the same text", () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(edtfText(parseEdtf(text))).toBe(text);
      }),
    );
  });

  test("gives days that do not end before they begin, whole ones", () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = daysOf(parseEdtf(text));
        expect(earliest).toBeLessThanOrEqual(latest);
        expect(Number.isInteger(earliest) || earliest === -Infinity).toBe(true);
        expect(Number.isInteger(latest) || latest === Infinity).toBe(true);
      }),
    );
  });

  test("refuses any other text, and never fails otherwise", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readEdtf(text);
        expect(read === undefined || edtfText(read) === text).toBe(true);
      }),
    );
  });
});

describe("the reader of a window's edges", () => {
  test.each([
    ["1923-XX", dayOf(1923), dayOf(1924) - 1],
    ["1923-04-XX", dayOf(1923, 4), dayOf(1923, 4, 30)],
    ["-199X", dayOf(-1999), dayOf(-1989) - 1],
    ["-19XX", dayOf(-1999), dayOf(-1899) - 1],
  ])("reads %s", (text, earliest, latest) => {
    expect(edgeDays(text)).toEqual({ earliest, latest });
  });

  test.each([undefined, null, "", "..", " 1923", "1923 ", "1923-02-30", "1923/1924", "1923/..", "soon"])(
    "takes %j for no edge",
    (text) => {
      expect(edgeDays(text)).toBeUndefined();
    },
  );
});

describe("a day written as EDTF", () => {
  test("is read again within half a percent of the window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(-9_000), max: dayOf(9_000) }),
        fc.double({ min: 4, max: 1e6, noNaN: true }),
        (day, windowDays) => {
          const days = edgeDays(edtfOf(day, windowDays));
          expect(days).toBeDefined();
          expect(Math.abs((days?.earliest ?? Infinity) - day)).toBeLessThanOrEqual(windowDays / 199 + 1);
        },
      ),
    );
  });

  test("is a day, a month or a year, as the window needs", () => {
    const day = dayOf(1931, 5, 4);
    expect([10, 10_000, 100_000].map((windowDays) => edtfOf(day, windowDays))).toEqual([
      "1931-05-04",
      "1931-05",
      "1931",
    ]);
  });

  test("is a date for every day that EDTF has years for, whatever the window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.double({ min: 4, max: 7e11, noNaN: true }),
        (year, windowDays) => {
          const days = edgeDays(edtfOf(dayOf(year) + 7.5, windowDays));
          expect(days?.earliest).toBeLessThanOrEqual(dayOf(year) + 7);
          expect(days?.latest).toBeGreaterThanOrEqual(dayOf(year) + 7);
        },
      ),
    );
  });
});

test("a year stands in an address as EDTF writes it", () => {
  expect([1960, 79, 0, -44, -499, -12000, 10000].map(edtfYear)).toEqual([
    "1960",
    "0079",
    "0000",
    "-0044",
    "-0499",
    "Y-12000",
    "Y10000",
  ]);
});

test("intervals and uncertain dates are told by their text", () => {
  expect(flagsOf("1922-10/1923-04")).toEqual({ interval: true, uncertain: false });
  expect(flagsOf("192X")).toEqual({ interval: false, uncertain: true });
  expect(flagsOf("1923-04~")).toEqual({ interval: false, uncertain: true });
});

test("centuries are told from decades and stretches", () => {
  expect(["19XX", "-19XX~", "190X", "1900", "1900/1999", "1923-XX", "19XX/.."].map(isCentury)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a window has no bound where an end is missing or no date, nor the wrong way round", () => {
  const all = { earliest: -Infinity, latest: Infinity };
  expect(windowDays("1970", "1970-01-02")).toEqual({ earliest: 0, latest: 1 });
  expect(windowDays("1970", "")).toEqual({ ...all, earliest: 0 });
  expect(windowDays("soon", "1970-01-02")).toEqual({ ...all, latest: 1 });
  expect(windowDays("2000", "1990")).toEqual(all);
  expect(windowDays(null, undefined)).toEqual(all);
});
