import { expect, test } from "vitest";
import type { ExhibitDocument } from "../document/exhibit-document";
import { rowsByDecade } from "./rows-by-decade";

const day = (date: string) => Date.parse(date) / 86_400_000;

function documentOf(...dates: [earliest: string | null, latest: string | null][]): ExhibitDocument {
  return {
    columns: {
      id: dates.map((_, index) => String(index)),
      earliest: dates.map(([earliest]) => (earliest === null ? null : day(earliest))),
      latest: dates.map(([, latest]) => (latest === null ? null : day(latest))),
    },
  } as unknown as ExhibitDocument;
}

test("rowsByDecade(document, …) keeps the document's order and starts a group at each new decade", () => {
  const source = documentOf(
    [null, "1920-01-01"],
    ["1923-01-01", "1923-12-31"],
    ["1929-12-31", "1929-12-31"],
    ["1930-01-01", null],
  );
  expect(rowsByDecade(source, -Infinity, Infinity)).toEqual([
    { start: undefined, rows: [0] },
    { start: 1920, rows: [1, 2] },
    { start: 1930, rows: [3] },
  ]);
});

test("rowsByDecade(document, earliest, latest) keeps what touches the window, both edges included", () => {
  const source = documentOf(["1923-01-01", "1923-12-31"], ["1924-02-01", "1924-02-01"], ["1925-01-01", null]);
  const rows = (from: string, to: string) =>
    rowsByDecade(source, day(from), day(to)).flatMap((decade) => decade.rows);
  expect(rows("1923-12-31", "1924-01-31")).toEqual([0]);
  expect(rows("1924-02-01", "1924-02-01")).toEqual([1]);
  expect(rows("2000-01-01", "2001-01-01")).toEqual([2]);
});

test("rowsByDecade(document, …) puts years before 1 into their own decade", () => {
  const source = documentOf(["-000043-03-15", "-000043-03-15"]);
  expect(rowsByDecade(source, -Infinity, Infinity)[0]?.start).toBe(-50);
});
