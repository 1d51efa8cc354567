import { expect, test } from "vitest";
import type { ExhibitDocument } from "../../shared/document/exhibit-document.js";
import { dayOf } from "../../shared/time/calendar.js";
import { daysOf, parseEdtf } from "../../shared/time/edtf.js";
import { rowsByDecade, yearsOfAll, type DecadeOfRows } from "./rows-by-decade.js";

const finite = (day: number) => (Number.isFinite(day) ? day : null);

function documentOf(...dates: string[]): ExhibitDocument {
  const days = dates.map((date) => daysOf(parseEdtf(date)));
  return {
    columns: {
      id: dates,
      date: dates,
      earliest: days.map(({ earliest }) => finite(earliest)),
      latest: days.map(({ latest }) => finite(latest)),
    },
    span: { edtf: "1923/2026", earliest: dayOf(1923), latest: dayOf(2027) - 1 },
  } as unknown as ExhibitDocument;
}

function groups(...dates: string[]): [string, ...number[]][] {
  const name = ({ years, isCentury }: DecadeOfRows) =>
    years === undefined ? "open" : `${years.first} to ${years.last}${isCentury ? ", century" : ""}`;
  return rowsByDecade(documentOf(...dates), -Infinity, Infinity).map((group) => [name(group), ...group.rows]);
}

test("rows keep the document's order, and a group starts at each new decade", () => {
  expect(groups("../1920", "1923", "1929-12-31", "1930/..")).toEqual([
    ["open", 0],
    ["1920 to 1929", 1, 2],
    ["1930 to 1939", 3],
  ]);
});

test("rows that touch the window are kept, both edges included", () => {
  const source = documentOf("1923", "1924-02-01", "1925/..");
  const rows = (earliest: number, latest: number) =>
    rowsByDecade(source, earliest, latest).flatMap((decade) => decade.rows);
  expect(rows(dayOf(1923, 12, 31), dayOf(1924, 1, 31))).toEqual([0]);
  expect(rows(dayOf(1924, 2, 1), dayOf(1924, 2, 1))).toEqual([1]);
  expect(rows(dayOf(2000), dayOf(2001))).toEqual([2]);
});

test("centuries have headings of their own, before their first decades", () => {
  expect(groups("19XX~", "1900", "190X", "1905", "1910", "20XX", "2001")).toEqual([
    ["1900 to 1999, century", 0],
    ["1900 to 1909", 1, 2, 3],
    ["1910 to 1919", 4],
    ["2000 to 2099, century", 5],
    ["2000 to 2009", 6],
  ]);
  expect(groups("1900", "190X", "19XX", "1905")).toEqual([
    ["1900 to 1999, century", 2],
    ["1900 to 1909", 0, 1, 3],
  ]);
});

test("decades before the year 1 count backwards, and none holds it and 1 BC", () => {
  expect(groups("-0050", "-0049", "-0040", "-0009", "-0001", "0000", "0001", "0009", "0010")).toEqual([
    ["-59 to -50", 0],
    ["-49 to -40", 1, 2],
    ["-9 to 0", 3, 4, 5],
    ["1 to 9", 6, 7],
    ["10 to 19", 8],
  ]);
});

test("decades reach further back than the browser's Date", () => {
  expect(groups("Y-300000", "2000")).toEqual([
    ["-300009 to -300000", 0],
    ["2000 to 2009", 1],
  ]);
});

test("the years of all hold entries outside the exhibit's span", () => {
  expect(yearsOfAll(documentOf("../1890", "1950/.."))).toEqual({ first: 1890, last: 2026 });
  expect(yearsOfAll(documentOf("Y-300000"))).toEqual({ first: -300_000, last: 2026 });
});
