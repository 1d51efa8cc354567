import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayOf, nameDateOf, yearOf } from "./calendar.js";

const DAY_MS = 86_400_000;
/** The browser's Date ends here on either side. */
const DATE_DAYS = 100_000_000;

describe("days and civil dates", () => {
  test("are those of the browser's Date as far as it reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -DATE_DAYS, max: DATE_DAYS }), (day) => {
        const date = new Date(day * DAY_MS);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test("lead back to each other, a thousand million years from here too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -366_000_000_000, max: 366_000_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayOf(year)).toBeLessThanOrEqual(day);
        expect(dayOf(year + 1)).toBeGreaterThan(day);
      }),
    );
  });

  test("know months beyond a year as those of its neighbours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 300_000 }),
        fc.integer({ min: -40, max: 40 }),
        (year, month) => {
          expect(dayOf(year, month)).toBe(dayOf(year + 1, month - 12));
        },
      ),
    );
  });

  test("take a fraction of a day for the day that it is of", () => {
    expect(civilOf(-0.25)).toEqual({ year: 1969, month: 12, day: 31 });
    expect(yearOf(dayOf(1924) - 0.001)).toBe(1923);
  });
});

test("the date that Intl is given for names has the month, the day and the weekday of the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -366_000_000_000, max: 366_000_000_000 }), (day) => {
      const { month, day: dayOfMonth } = civilOf(day);
      const date = nameDateOf(day);
      expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, dayOfMonth]);
      expect(date.getUTCDay()).toBe((((day + 4) % 7) + 7) % 7);
    }),
  );
});
