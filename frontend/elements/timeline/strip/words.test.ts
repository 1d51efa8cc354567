import { describe, expect, test } from "vitest";
import { englishMessages } from "../../../shared/document/testing.js";
import { figure, seriesOf } from "../../../shared/series/testing.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { stripModelOf } from "./model.js";
import {
  doubtsOf,
  figureInFull,
  figureText,
  gapText,
  labelText,
  levelText,
  shortLabelText,
} from "./words.js";

const words = { language: "en", messages: englishMessages("timeline.") };

describe("figureText", () => {
  const strip = stripModelOf(
    seriesOf([figure("1923", 20), figure("1930", 24), figure("1930", 25), figure("1937-06-30", 1_500_000)]),
  );

  test("says in which year a figure was", () => {
    expect(figureText(words, strip, 0)).toBe("20 in 1923");
  });

  test("says both of two that disagree", () => {
    expect(figureText(words, strip, 1)).toBe("24 and 25 in 1930");
  });

  test("is short as a label, whatever the day", () => {
    expect(labelText(words, strip, 3, "1937")).toBe("1.5 million in 1937");
  });

  test("puts no word before a day", () => {
    expect(figureText(words, strip, 3)).toBe("1.5 million, 1937-06-30");
  });
});

test("at a moment without a figure the figures beside it are said, and none between them", () => {
  const strip = stripModelOf(seriesOf([figure("1967", 98), figure("1997", 177), figure("1997", 178)]));
  const said = (year: number): string => gapText(words, strip, dayOf(year, 6), String(year)).join("; ");
  expect(said(1986)).toBe("No figure for 1986; before, 98 in 1967; after, 177 and 178 in 1997");
  expect(said(1910)).toBe("No figure for 1910; the first, 98 in 1967");
  expect(said(2020)).toBe("No figure for 2020; the last, 177 and 178 in 1997");
});

test("labels name the day or the month where a year holds figures of several dates", () => {
  const strip = stripModelOf(
    seriesOf([figure("2001-03-07", 36), figure("2001-03-08", 37), figure("2001-04", 40), figure("2002", 50)]),
  );
  expect([0, 1, 2, 3].map((at) => labelText(words, strip, at, at === 3 ? "2002" : "2001"))).toEqual([
    "36, 2001-03-07",
    "37, 2001-03-08",
    "40 in 2001-04",
    "50 in 2002",
  ]);
  expect(shortLabelText(words, strip, 1, "2001")).toBe("37, 2001-03-08");
});

test("figureInFull adds the unit and how sure it is", () => {
  const strip = stripModelOf(seriesOf([figure("1923", 20), figure("1930", 24, { status: "estimate" })]));
  expect(figureInFull(words, strip, 0)).toBe("20 in 1923, countries");
  expect(figureInFull(words, strip, 1)).toMatch(/^24 in 1930, countries\. \w+/);
});

test("levelText gives small and large numbers by their significant digits", () => {
  const strip = stripModelOf(seriesOf([figure("1923", 20)]));
  expect(levelText(strip, 0.0004)).toBe("0.0004");
  expect(levelText(strip, 1_250_000)).toBe("1.25M");
  expect(levelText(strip, 999_990_000_000)).toBe("999.99B");
  expect(levelText(strip, 1e24)).toBe("10²⁴");
});

test("levelText is short", () => {
  const strip = stripModelOf(seriesOf([figure("1923", 20)]));
  expect(levelText(strip, 1_500_000)).toBe("1.5M");
  const shares = stripModelOf(seriesOf([figure("1923", 20)], { quantity: "share" }));
  expect(levelText(shares, 50)).toBe("50%");
});

describe("doubtsOf", () => {
  const strip = stripModelOf(
    seriesOf(
      [
        figure("1923", 20),
        figure("1925", 24),
        figure("1925", 25),
        figure("1930", 30, { status: "projection", disputed: true }),
      ],
      { breaks: ["1925"] },
    ),
  );

  test("says that a figure is the first of another definition, and that sources disagree", () => {
    expect(doubtsOf(words, strip, 0)).toEqual([]);
    expect(doubtsOf(words, strip, 1)).toEqual([
      "Sources disagree",
      "Counted in another way than the figures before",
    ]);
  });

  test("says how sure a figure is, and leaves no placeholder", () => {
    expect(doubtsOf(words, strip, 3)).toEqual(["A projection"]);
  });
});
