import { expect, test } from "vitest";
import { isOpen } from "./opening-hours.js";

const TUESDAY_TO_SUNDAY = [{ days: [2, 3, 4, 5, 6, 7], from: 600, to: 1080 }];
const LONDON = "Europe/London";

test.each([
  ["2026-12-01T09:59:59Z", false],
  ["2026-12-01T10:00:00Z", true],
  ["2026-12-01T17:59:59Z", true],
  ["2026-12-01T18:00:00Z", false],
  // A Monday.
  ["2026-11-30T12:00:00Z", false],
  // Summer time: ten in London is nine by UTC.
  ["2026-07-01T08:59:59Z", false],
  ["2026-07-01T09:00:00Z", true],
])("of ten to six in London, %s is open: %s", (at, expected) => {
  expect(isOpen(TUESDAY_TO_SUNDAY, LONDON, new Date(at))).toBe(expected);
});

test("the day is that of the zone", () => {
  const sundayLate = [{ days: [7], from: 1380, to: 1440 }];
  expect(isOpen(sundayLate, "America/New_York", new Date("2026-12-07T04:30:00Z"))).toBe(true);
  expect(isOpen(sundayLate, LONDON, new Date("2026-12-07T04:30:00Z"))).toBe(false);
});

test("several rows, midnight among them, hold beside each other", () => {
  const hours = [
    { days: [5], from: 1200, to: 1440 },
    { days: [6], from: 0, to: 120 },
  ];
  for (const [at, expected] of [
    ["2026-12-04T23:59:00Z", true],
    ["2026-12-05T00:00:00Z", true],
    ["2026-12-05T02:00:00Z", false],
  ] as const) {
    expect(isOpen(hours, LONDON, new Date(at))).toBe(expected);
  }
});

test.each([
  ["no hours", [], LONDON, "2026-12-01T03:00:00Z"],
  ["a clock of 1970", TUESDAY_TO_SUNDAY, LONDON, "1970-01-01T03:00:00Z"],
  ["a clock of 2025", TUESDAY_TO_SUNDAY, LONDON, "2025-12-31T03:00:00Z"],
  ["a clock of 2107", TUESDAY_TO_SUNDAY, LONDON, "2107-01-01T03:00:00Z"],
  ["no time at all", TUESDAY_TO_SUNDAY, LONDON, "never"],
  ["a zone that the browser does not know", TUESDAY_TO_SUNDAY, "Mars/Olympus", "2026-12-01T03:00:00Z"],
])("%s means open", (_what, hours, zone, at) => {
  expect(isOpen(hours, zone, new Date(at))).toBe(true);
});
