import { expect, test } from "vitest";
import { madeUpTimeline } from "../../shared/testing/made-up-documents.js";
import { dayOf } from "../../shared/time/calendar.js";
import { find, yearsOf } from "./year-and-country.js";

const whole = madeUpTimeline();

/** An exhibit of entries by country, year of the beginning and of the end; null is open. */
function exhibit(
  ...entries: readonly (readonly [country: string, first: number | null, last: number | null])[]
): typeof whole {
  const column = <Value>(value: (entry: (typeof entries)[number], place: number) => Value): Value[] =>
    entries.map(value);
  return {
    ...whole,
    columns: {
      ...whole.columns,
      id: column((_, place) => `e${place}`),
      country: column(([country]) => country),
      earliest: column(([, first]) => (first === null ? null : dayOf(first))),
      latest: column(([, , last]) => (last === null ? null : dayOf(last, 12, 31))),
      theme: column(() => 0),
      kind: column(() => 0),
      sourceKinds: column(() => []),
    },
  };
}

test("what is found is what the timeline shows at the address of the year and the country", () => {
  const three = exhibit(["NO", 1954, 1954], ["NO", 1950, 1960], ["SE", 1954, 1954]);
  expect(find(three, { year: 1954, country: "NO" }).count).toBe(2);
  expect(find(three, { year: 1955, country: "" }).count).toBe(1);
  expect(find(three, { year: undefined, country: "SE" }).count).toBe(1);
  expect(find(three, { year: undefined, country: "" })).toMatchObject({ count: 3, nearest: undefined });
});

test("an empty year leads to the nearest one of the country, and to all countries", () => {
  const entries = exhibit(["NO", 1930, 1931], ["NO", 1950, 1950], ["NO", 1950, 1950], ["SE", 1940, 1941]);
  expect(find(entries, { year: 1941, country: "NO" })).toMatchObject({
    count: 0,
    nearest: { year: 1950, count: 2 },
    anywhere: 1,
  });
  expect(find(entries, { year: 1936, country: "NO" })).toMatchObject({
    nearest: { year: 1931, count: 1 },
    anywhere: 0,
  });
  expect(find(entries, { year: 1700, country: "" })).toMatchObject({ nearest: { year: 1930 }, anywhere: 0 });
});

test("a country without entries leads nowhere, and an open end reaches every year after it", () => {
  const entries = exhibit(["NO", 1930, null]);
  expect(find(entries, { year: 2020, country: "NO" }).count).toBe(1);
  expect(find(entries, { year: 1900, country: "NO" }).nearest).toEqual({ year: 1930, count: 1 });
  expect(find(entries, { year: 1950, country: "SE" })).toMatchObject({
    count: 0,
    nearest: undefined,
    anywhere: 1,
  });
});

test("the years are those in which the first and the last entry begin", () => {
  expect(yearsOf(exhibit(["NO", 1954, 1999], ["SE", null, 1900], ["SE", 1897, 1898]))).toEqual({
    first: 1897,
    last: 1954,
  });
});
