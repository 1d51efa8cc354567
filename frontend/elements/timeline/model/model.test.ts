import { FLAG_INTERVAL, FLAG_OPEN_END, FLAG_UNCERTAIN } from "./columns.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bisectLeft } from "../../../shared/time/bisect.js";
import { civilOf, dayOf } from "../../../shared/time/calendar.js";
import { addressOf } from "../time/window-address.js";
import { buildModel, countIn, slice } from "./model.js";
import { spansThrough } from "./long-spans.js";
import { anyRow, documentOf, inYear, onDay } from "../testing/documents.js";
import { limitsFor } from "../time/window.js";

describe("bisectLeft", () => {
  test("finds what counting finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, value) => {
        const column = values.sort((a, b) => a - b);
        expect(bisectLeft(column, value)).toBe(column.filter((each) => each < value).length);
      }),
    );
  });
});

describe("buildModel", () => {
  test("puts the mark of a year into its middle, of a day at noon, of an interval at its beginning", () => {
    const model = buildModel(
      documentOf([inYear(1923), onDay(0), { date: "1970/1980", earliest: 0, latest: 4_000 }]),
    );
    expect([...model.at]).toEqual([(dayOf(1923) + dayOf(1924)) / 2, 0.5, 0.5]);
  });

  test("reads flags off dates and open ends", () => {
    const model = buildModel(documentOf([{ date: "2019~/..", earliest: 0, latest: null }]));
    expect(model.flags[0]).toBe(FLAG_INTERVAL | FLAG_UNCERTAIN | FLAG_OPEN_END);
    expect(model.end[0]).toBe(Infinity);
  });

  test("has lanes only for themes with entries, each in order of time", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const model = buildModel(documentOf(rows));
        expect(model.lanes.map(({ theme }) => theme)).toEqual(
          [...new Set(rows.map(({ theme }) => theme ?? 0))].sort(),
        );
        for (const { days, entries } of [...model.lanes, model.merged]) {
          expect([...days]).toEqual([...days].sort((a, b) => a - b));
          expect([...entries].map((entry) => model.at[entry])).toEqual([...days]);
        }
        expect(model.lanes.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(rows.length);
      }),
    );
  });

  test("holds three hundred thousand years", () => {
    const far = { date: "Y-300000", earliest: dayOf(-300_000), latest: dayOf(-299_999) - 1 };
    const { at, limits } = buildModel(documentOf([far, inYear(2000)]));
    expect(civilOf(at[0]).year).toBe(-300_000);
    expect(civilOf(limits.outer.start).year).toBeLessThan(-300_000);
    const { from, to } = addressOf(limits.outer, limitsFor(0, 1));
    expect([from, to]).toEqual(["Y-307551", "9577"]);
  });

  test("counts what reaches into a window, as the list does", () => {
    const model = buildModel(
      documentOf([
        inYear(1923),
        { date: "1930/1940", earliest: dayOf(1930), latest: dayOf(1941) - 1 },
        { date: "../1935", earliest: null, latest: dayOf(1936) - 1 },
        { date: "1950/..", earliest: dayOf(1950), latest: null },
      ]),
    );
    const between = (from: number, to: number): number =>
      countIn(model, { start: dayOf(from), end: dayOf(to) });
    expect([between(1935, 1936), between(1923, 1924), between(1941, 1950), between(2026, 2027)]).toEqual([
      2, 2, 0, 1,
    ]);
  });

  test("widens the span to entries outside it", () => {
    const { limits } = buildModel(documentOf([inYear(1850)]));
    expect(limits.outer.start).toBeLessThan(dayOf(1850));
    expect(limits.outer.end).toBeGreaterThan(dayOf(2026, 12, 31));
  });

  test("has limits even without span and entries", () => {
    const { limits } = buildModel(documentOf([], { span: { edtf: "../..", earliest: null, latest: null } }));
    expect(limits.outer.end).toBeGreaterThan(limits.outer.start);
  });

  test("brings nonsense significance into 1 to 5", () => {
    expect([
      ...buildModel(documentOf([onDay(0, { significance: 99 }), onDay(1, { significance: -3 })]))
        .significance,
    ]).toEqual([5, 1]);
  });
});

test("slice finds the marks of a window", () => {
  const { merged } = buildModel(documentOf([onDay(0), onDay(10), onDay(20)]));
  expect(slice(merged, 5, 20)).toEqual({ first: 1, last: 2 });
});

test("pinnedIn finds what looking at every entry finds", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 300, size: "max" }),
      fc.integer({ min: dayOf(1923), max: dayOf(2026) }),
      fc.integer({ min: 4, max: 20_000 }),
      (rows, from, days) => {
        const model = buildModel(documentOf(rows));
        const to = from + days;
        const expected = [...model.at.keys()].filter(
          (entry) =>
            model.start[entry] < to &&
            model.end[entry] > from &&
            (model.at[entry] < from || model.at[entry] > to) &&
            model.end[entry] - model.start[entry] > 1,
        );
        expect(spansThrough(model, model.merged.longSpans, from, to).sort((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test("the home of a thread holds all its marks, that of other documents is the exhibit's span", () => {
  const rows = [onDay(dayOf(1990)), onDay(dayOf(2000))];
  const thread = { id: "e0", title: "Radio", language: "en" };
  const { home, exhibit } = buildModel(documentOf(rows, { thread })).limits;
  expect(exhibit).toEqual({ start: dayOf(1923), end: dayOf(2027) });
  expect(home.start).toBeLessThan(dayOf(1990));
  expect(home.start).toBeGreaterThan(dayOf(1985));
  expect(home.end).toBeGreaterThan(dayOf(2000));
  expect(buildModel(documentOf(rows)).limits.home).toEqual(exhibit);
});
