import fc from "fast-check";
import { expect, test } from "vitest";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { dayOf } from "../../shared/time/calendar.js";
import { chosenDecades, decadesOf, pressed, windowOf, type Decades } from "./decades.js";

const decade = fc.integer({ min: 0, max: 250 }).map((number) => number * 10);
const stretch: fc.Arbitrary<Decades> = fc
  .tuple(decade, decade)
  .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) }));

test("a window of whole decades says which they are, and they say the window", () => {
  fc.assert(
    fc.property(stretch, (chosen) => {
      const { from, to } = windowOf(chosen);
      expect(chosenDecades(from, to)).toEqual(chosen);
    }),
  );
  expect(windowOf(undefined)).toEqual({ from: "", to: "" });
});

test.each([
  ["1921", "1929"],
  ["1920", "1930"],
  ["1930", "1929"],
  ["1920-01", "1929"],
  ["", "1929"],
  ["1920", ""],
])("%s to %s are no decades", (from, to) => {
  expect(chosenDecades(from, to)).toBeUndefined();
});

test("neighbours join, ends leave, and any other decade is chosen alone", () => {
  const chosen = { first: 1930, last: 1950 };
  expect(pressed(undefined, 1920)).toEqual({ first: 1920, last: 1920 });
  expect(pressed(chosen, 1920)).toEqual({ first: 1920, last: 1950 });
  expect(pressed(chosen, 1960)).toEqual({ first: 1930, last: 1960 });
  expect(pressed(chosen, 1930)).toEqual({ first: 1940, last: 1950 });
  expect(pressed(chosen, 1950)).toEqual({ first: 1930, last: 1940 });
  expect(pressed(chosen, 1940)).toEqual({ first: 1940, last: 1940 });
  expect(pressed(chosen, 1990)).toEqual({ first: 1990, last: 1990 });
  expect(pressed({ first: 1990, last: 1990 }, 1990)).toBeUndefined();
});

test("an exhibit's decades count the entries that touch them", () => {
  const whole = madeUpTimeline();
  const span = { edtf: "1925/1949", earliest: dayOf(1925), latest: dayOf(1949, 12, 31) };
  const { columns } = whole;
  const touching = (first: number): number =>
    columns.id.filter(
      (_, row) =>
        (columns.earliest[row] ?? -Infinity) <= dayOf(first + 9, 12, 31) &&
        (columns.latest[row] ?? Infinity) >= dayOf(first),
    ).length;
  expect(decadesOf({ ...whole, span })).toEqual(
    [1920, 1930, 1940].map((year) => ({ year, count: touching(year) })),
  );
});

test("a time without an end, or of many centuries, has no list of decades", () => {
  const whole = madeUpTimeline();
  const edtf = "";
  expect(decadesOf({ ...whole, span: { edtf, earliest: dayOf(1900), latest: null } })).toEqual([]);
  expect(decadesOf({ ...whole, span: { edtf, earliest: dayOf(1), latest: dayOf(2000) } })).toEqual([]);
});
