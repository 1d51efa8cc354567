import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayOf } from "./calendar.js";
import { roundYears, ticksFor, type TickScale } from "./ticks.js";

const LABEL_PX = 70;

function scaleOf(start: number, end: number, px: number): TickScale {
  return { window: { start, end }, pxPerDay: px / (end - start) };
}

function labelled(from: number, to: number, px = 1_500): string[] {
  return ticksFor(scaleOf(from, to, px), LABEL_PX)
    .filter((tick) => tick.labelled)
    .map(({ day, unit }) => {
      const { year, month, day: date } = civilOf(day);
      return unit === "year"
        ? String(year)
        : unit === "month"
          ? `${year}-${month}`
          : `${year}-${month}-${date}`;
    });
}

describe("the ticks of an axis", () => {
  test("a century has ticks every ten years", () => {
    expect(labelled(dayOf(1923), dayOf(2027), 1_000)).toEqual([
      "1930",
      "1940",
      "1950",
      "1960",
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
    ]);
  });

  test("a decade has ticks every year", () => {
    expect(labelled(dayOf(1980), dayOf(1989, 6))).toEqual([
      "1980",
      "1981",
      "1982",
      "1983",
      "1984",
      "1985",
      "1986",
      "1987",
      "1988",
      "1989",
    ]);
  });

  test("a year has ticks every month, January standing out", () => {
    const ticks = ticksFor(scaleOf(dayOf(1999), dayOf(2000), 1_500), LABEL_PX);
    expect(
      ticks.filter((tick) => tick.labelled && tick.unit === "month").map(({ strong }) => strong),
    ).toEqual([true, ...Array<boolean>(12).fill(false).with(11, true)]);
  });

  test("a week has a tick every day", () => {
    expect(labelled(dayOf(2001, 2, 26), dayOf(2001, 3, 2))).toEqual([
      "2001-2-26",
      "2001-2-27",
      "2001-2-28",
      "2001-3-1",
      "2001-3-2",
    ]);
  });

  test("ten thousand years across the turn of the era have few ticks, none of them year 0", () => {
    const ticks = labelled(dayOf(-6_000), dayOf(4_000));
    expect(ticks).not.toContain("0");
    expect(ticks.length).toBeLessThan(25);
  });

  test("labelled ticks are never closer than a label, and all lie in the window in order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(-5_000), max: dayOf(3_000) }),
        fc.double({ min: 4, max: 3e6, noNaN: true }),
        fc.integer({ min: 300, max: 4_000 }),
        (start, days, px) => {
          const scale = scaleOf(start, start + days, px);
          const ticks = ticksFor(scale, LABEL_PX);
          const positions = ticks
            .filter((tick) => tick.labelled)
            .map(({ day }) => (day - start) * scale.pxPerDay);
          positions.slice(1).forEach((at, before) => {
            expect(at - positions[before]).toBeGreaterThanOrEqual(LABEL_PX - 1e-6);
          });
          const all = ticks.map(({ day }) => day);
          expect(all).toEqual([...all].sort((a, b) => a - b));
          expect(new Set(all).size).toBe(all.length);
          expect(ticks.every(({ day }) => day >= scale.window.start && day <= scale.window.end)).toBe(true);
        },
      ),
    );
  });

  test("ten thousand years have round years BC, year 1 and round years after it, and no year 0", () => {
    expect(labelled(dayOf(-8000), dayOf(2030), 1_000)).toEqual([
      "-7999",
      "-6999",
      "-5999",
      "-4999",
      "-3999",
      "-2999",
      "-1999",
      "-999",
      "1",
      "1000",
      "2000",
    ]);
  });

  test.each([
    ["three hundred thousand years", -300_000, 2_000],
    ["a thousand million years", -999_999_999, 9_999],
    ["ten years, half a million years ago", -500_009, -499_999],
  ])("%s have ticks at round years", (_, from, to) => {
    const years = labelled(dayOf(from), dayOf(to), 1_000).map(Number);
    expect(years.length).toBeGreaterThan(3);
    expect(years.length).toBeLessThan(16);
    expect(years.every((year) => year >= from && year <= to)).toBe(true);
  });

  test("years around the first are all there", () => {
    expect(labelled(dayOf(-3), dayOf(4))).toEqual(["-3", "-2", "-1", "0", "1", "2", "3", "4"]);
  });
});

describe("round years", () => {
  test("are multiples of the step as people count them, in order, and year 1", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 5, 10, 20, 100, 500, 1_000, 10_000),
        fc.integer({ min: -12_000, max: 3_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (size, first, length) => {
          const years = roundYears(size, first, first + length);
          const counted = years.map((year) => (year > 0 ? year : 1 - year));
          expect(counted.filter((year) => year % size !== 0 && year !== 1)).toEqual([]);
          expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
          expect(years.filter((year) => year < first || year > first + length)).toEqual([]);
        },
      ),
    );
  });
});
