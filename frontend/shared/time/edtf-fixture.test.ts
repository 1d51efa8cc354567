/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { civilOf, dayOf } from "./calendar.js";
import { dateWords, decadeOf } from "./date-words.js";
import { daysOf, EdtfFormatError, parseEdtf } from "./edtf.js";
import { edtfText } from "./testing.js";

// The dates that the browser and the server must read alike; DateFixtureTest reads the same file.

interface Fixture {
  readonly valid: readonly {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly earliestDay: number | null;
    readonly latestDay: number | null;
    readonly phrase: string;
  }[];
  readonly invalid: readonly { readonly edtf: string; readonly broken: string }[];
  readonly years: readonly { readonly first: number; readonly last: number; readonly words: string }[];
  readonly decades: readonly { readonly year: number; readonly first: number; readonly last: number }[];
}

const address = new URL("../../../src/test/resources/fixtures/dates.json", import.meta.url);
const fixture = JSON.parse(readFileSync(address, "utf8")) as Fixture;

/** A day as ISO 8601 writes it: with a sign where the year has not four digits. */
function iso(day: number): string | null {
  if (!Number.isFinite(day)) {
    return null;
  }
  const { year, month, day: dayOfMonth } = civilOf(day);
  const sign = year < 0 ? "-" : year > 9_999 ? "+" : "";
  const [yearText, ...rest] = [
    String(Math.abs(year)).padStart(4, "0"),
    ...[month, dayOfMonth].map((part) => String(part).padStart(2, "0")),
  ];
  return [sign + yearText, ...rest].join("-");
}

function finite(day: number): number | null {
  return Number.isFinite(day) ? day : null;
}

describe("a date of the fixture", () => {
  test.each(fixture.valid)("$edtf has its days and prints as it was read", (expected) => {
    const date = parseEdtf(expected.edtf);
    const { earliest, latest } = daysOf(date);
    expect(edtfText(date)).toBe(expected.edtf);
    expect([finite(earliest), finite(latest)]).toEqual([expected.earliestDay, expected.latestDay]);
    expect([iso(earliest), iso(latest)]).toEqual([expected.earliest, expected.latest]);
  });

  test.each(fixture.invalid)("$edtf is refused: $broken", ({ edtf, broken }) => {
    let refusal: unknown;
    try {
      parseEdtf(edtf);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(EdtfFormatError);
    expect((refusal as EdtfFormatError).broken).toBe(broken);
  });

  test("sorts by first day, last day and text", () => {
    const sorted = [...fixture.valid].sort((a, b) => {
      const [one, other] = [daysOf(parseEdtf(a.edtf)), daysOf(parseEdtf(b.edtf))];
      const by = [
        Math.sign(one.earliest - other.earliest || 0),
        Math.sign(one.latest - other.latest || 0),
        a.edtf < b.edtf ? -1 : 1,
      ];
      return by.find((order) => order !== 0) ?? 0;
    });
    expect(sorted.map(({ edtf }) => edtf)).toEqual(fixture.valid.map(({ edtf }) => edtf));
    expect(sorted.length).toBeGreaterThanOrEqual(120);
  });

  const years = fixture.valid.filter(({ edtf }) => /^(?:-?\d{4}|Y-?\d+)$/.test(edtf));
  test.each(years)("$edtf is said as the server says it: $phrase", ({ earliestDay, phrase }) => {
    expect(dateWords("en").year(civilOf(earliestDay ?? NaN).year)).toBe(phrase);
  });
});

test.each(fixture.years)("the years $first to $last are said $words", ({ first, last, words }) => {
  expect(dateWords("en").years(first, last)).toBe(words);
});

test.each(fixture.decades)("the year $year is in the decade from $first", ({ year, first, last }) => {
  expect(decadeOf(year)).toEqual({ first, last });
});

test("a day of the fixture is the day of its civil date", () => {
  const days = fixture.valid.flatMap(({ earliestDay }) => earliestDay ?? []);
  for (const day of days) {
    const { year, month, day: dayOfMonth } = civilOf(day);
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
  }
});
