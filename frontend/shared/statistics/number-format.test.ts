/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatExactly, formatList, formatShort, formatCompact, type Quantity } from "./number-format.js";

interface Row {
  readonly value: number;
  readonly quantity: Quantity;
  readonly language: string;
  readonly full: string;
  readonly short: string;
  readonly axis: string;
}

/** The server's suite reads the same rows. */
const rows = JSON.parse(
  readFileSync(new URL("../../../src/test/resources/fixtures/numbers.json", import.meta.url), "utf8"),
) as readonly Row[];

test.each(rows)("$value ($quantity, $language) is $full, $short, $axis", (row) => {
  const { value, quantity, language } = row;
  expect({
    full: formatExactly(value, quantity, language),
    short: formatShort(value, quantity, language),
    axis: formatCompact(value, quantity, language),
  }).toEqual({ full: row.full, short: row.short, axis: row.axis });
});

test("minus nought is nought", () => {
  expect(formatShort(-0, "count", "en")).toBe("0");
});

test("an exact value is in the digits of the language", () => {
  expect(formatExactly(12, "count", "ar-EG")).toBe("١٢");
});

test("a year has no separator", () => {
  expect(formatExactly(2024, "year", "en")).toBe("2024");
});

test("a year before Christ is counted as people do", () => {
  expect([0, -44, -9999].map((year) => formatExactly(year, "year", "en"))).toEqual([
    "1 BC",
    "45 BC",
    "10,000 BC",
  ]);
  expect(formatExactly(-44, "year", "fr")).toBe("45 av. J.-C.");
});

test("a list is joined as the language does", () => {
  expect(formatList(["1940", "1946", "1956"], "en")).toBe("1940, 1946 and 1956");
});
