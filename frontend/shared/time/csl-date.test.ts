/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issuedYear, type CslDate } from "./csl-date.js";

interface Row {
  readonly issued: CslDate;
  readonly short: string | null;
}

/** The server's suite reads the same rows. */
const rows = JSON.parse(
  readFileSync(new URL("../../../src/test/resources/fixtures/csl-dates.json", import.meta.url), "utf8"),
) as readonly Row[];

test.each(rows)("$issued is $short", ({ issued, short }) => {
  expect(issuedYear(issued, "en")).toBe(short ?? undefined);
});
