import { describe, expect, test } from "vitest";
import { firstDayOf, lastDayOf, middleOf } from "./days.ts";
import { edtfOf, exhibitDocumentOf, timelineMessages } from "./exhibit-document.ts";
import { generateSeries } from "./generate-series.ts";
import { FIRST_YEAR, generateEntries, LAST_YEAR, THEMES } from "./generate.ts";
import { timelineJsEventsOf, visItemsOf } from "./peer-documents.ts";
import { Random } from "./random.ts";

const entries = generateEntries(2_000);
const exact = { id: "a", title: "A", theme: 3, significance: 1, approximate: false };

test("generateSeries gives a figure for each month of the entries' century, in order of time", () => {
  const { points } = generateSeries();
  expect(points).toHaveLength((LAST_YEAR - FIRST_YEAR + 1) * 12);
  const days = points.map(({ date }) => date.earliest ?? NaN);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

describe("generateEntries", () => {
  test("gives the same entries for the same seed, others for another", () => {
    expect(generateEntries(50, 7)).toEqual(generateEntries(50, 7));
    expect(generateEntries(50, 7)).not.toEqual(generateEntries(50, 8));
  });

  test("is in order of time within the exhibit's span", () => {
    const days = entries.map(({ start }) => firstDayOf(start));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days[0]).toBeGreaterThanOrEqual(firstDayOf({ year: FIRST_YEAR }));
    expect(Math.max(...entries.map(({ start, end }) => lastDayOf(end ?? start)))).toBeLessThanOrEqual(
      lastDayOf({ year: LAST_YEAR }),
    );
  });

  test("grows denser towards today", () => {
    const inDecade = (year: number): number =>
      entries.filter(({ start }) => start.year >= year && start.year < year + 10).length;
    expect(inDecade(2016)).toBeGreaterThan(1.5 * inDecade(1923));
  });

  test("uses all themes, all exactnesses and each significance, the highest least", () => {
    expect(new Set(entries.map(({ theme }) => theme)).size).toBe(THEMES);
    const parts = entries.map(({ start }) => Object.keys(start).length);
    expect([1, 2, 3].every((count) => parts.includes(count))).toBe(true);
    const ofFive = entries.filter(({ significance }) => significance === 5).length;
    expect(ofFive).toBeGreaterThan(0);
    expect(ofFive).toBeLessThan(entries.filter(({ significance }) => significance === 4).length);
  });

  test("gives titles of 12 to 60 characters", () => {
    const lengths = entries.map(({ title }) => title.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });
});

test("Random.weighted never picks what weighs nothing", () => {
  const random = new Random(1);
  expect(new Set(Array.from({ length: 100 }, () => random.weighted([0, 1, 0, 2])))).toEqual(new Set([1, 3]));
});

test("days span what a date covers", () => {
  expect([firstDayOf({ year: 1970 }), lastDayOf({ year: 1970 })]).toEqual([0, 364]);
  expect([firstDayOf({ year: 1970, month: 2 }), lastDayOf({ year: 1970, month: 2 })]).toEqual([31, 58]);
  expect(lastDayOf({ year: 1970, month: 2, day: 3 })).toBe(33);
  expect(middleOf({ year: 1970, month: 1, day: 1 })).toBe("1970-01-01T12:00:00.000Z");
});

test("edtfOf writes dates, uncertainty and spans", () => {
  expect(edtfOf({ ...exact, start: { year: 1923, month: 4 }, approximate: true })).toBe("1923-04~");
  expect(edtfOf({ ...exact, start: { year: 1923 }, end: { year: 1930 } })).toBe("1923/1930");
});

describe("all systems get the same entries:", () => {
  test("ours by column", () => {
    const names = { themes: [{ id: "t", name: { en: "T" } }], eras: [] };
    const { columns, count } = exhibitDocumentOf(entries, names, {});
    expect(count).toBe(entries.length);
    expect(Object.values(columns).every((column: unknown[]) => column.length === entries.length)).toBe(true);
    expect(columns.title).toEqual(entries.map(({ title }) => title));
  });

  test("vis-timeline as points and ranges", () => {
    const spans = entries.filter(({ end }) => end !== undefined).length;
    const items = visItemsOf(entries);
    expect(items.filter(({ type }) => type === "range")).toHaveLength(spans);
    expect(items.map(({ content }) => content)).toEqual(entries.map(({ title }) => title));
  });

  test("TimelineJS as events with a group", () => {
    const { events } = timelineJsEventsOf([{ ...exact, start: { year: 1923 } }], ["a", "b", "c", "d"]);
    expect(events).toEqual([
      { unique_id: "a", group: "d", text: { headline: "A" }, start_date: { year: 1923 } },
    ]);
  });
});

test("timelineMessages keeps the timeline's texts alone", () => {
  expect(timelineMessages("a.b=1\ntimeline.zoomIn=Zoom in\n# timeline.no=x\n")).toEqual({
    zoomIn: "Zoom in",
  });
});
