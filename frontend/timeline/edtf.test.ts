import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "./calendar.js";
import { daysOf, edtfOf, flagsOf } from "./edtf.js";

describe("daysOf", () => {
  test.each([
    ["1923", dayOf(1923), dayOf(1923, 12, 31)],
    ["1923-04", dayOf(1923, 4), dayOf(1923, 4, 30)],
    ["1923-12", dayOf(1923, 12), dayOf(1923, 12, 31)],
    ["1924-02-29", dayOf(1924, 2, 29), dayOf(1924, 2, 29)],
    ["1923~", dayOf(1923), dayOf(1923, 12, 31)],
    ["192X", dayOf(1920), dayOf(1929, 12, 31)],
    ["1923-24", dayOf(1923, 12), dayOf(1924, 2, 29)],
    ["0000", dayOf(0), dayOf(0, 12, 31)],
    ["-0044-03-15", dayOf(-44, 3, 15), dayOf(-44, 3, 15)],
  ])("reads %s", (edtf, earliest, latest) => {
    expect(daysOf(edtf)).toEqual({ earliest, latest });
  });

  test.each(["", "soon", "1923-13", "1923-04-32", "1923/1924", "<script>"])(
    "answers nothing for %j",
    (edtf) => {
      expect(daysOf(edtf)).toBeUndefined();
    },
  );
});

describe("edtfOf", () => {
  test("comes back within half a percent of the window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(-9_000), max: dayOf(9_000) }),
        fc.double({ min: 4, max: 1e6, noNaN: true }),
        (day, windowDays) => {
          const days = daysOf(edtfOf(day, windowDays));
          expect(days).toBeDefined();
          expect(Math.abs((days?.earliest ?? Infinity) - day)).toBeLessThanOrEqual(windowDays / 199 + 1);
        },
      ),
    );
  });

  test("writes days, months and years as the window needs", () => {
    const day = dayOf(1931, 5, 4);
    expect([10, 10_000, 100_000].map((windowDays) => edtfOf(day, windowDays))).toEqual([
      "1931-05-04",
      "1931-05",
      "1931",
    ]);
  });
});

describe("flagsOf", () => {
  test("tells intervals and uncertain dates", () => {
    expect(flagsOf("1922-10/1923-04")).toEqual({ interval: true, uncertain: false });
    expect(flagsOf("192X")).toEqual({ interval: false, uncertain: true });
    expect(flagsOf("1923-04~")).toEqual({ interval: false, uncertain: true });
  });
});
