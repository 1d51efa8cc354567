import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishMessages } from "../../../shared/document/testing.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { clusterDate, clusterLabel, isInseparable, type ClusterContext } from "./cluster-labels.js";
import { DateFormat } from "./date-format.js";
import { documentOf, onDay, prepare, type Row } from "../testing/documents.js";

const messages = englishMessages("timeline.");

function contextOf(rows: readonly Row[], widthPx = 1_280): ClusterContext {
  const { metrics, model } = prepare(rows, widthPx, 656);
  const document = documentOf(rows, { messages });
  return { document, metrics, model, dates: new DateFormat(document) };
}

function all(rows: readonly Row[]): Int32Array {
  return Int32Array.from(rows, (_, index) => index);
}

const day = dayOf(1928, 4, 7);

describe("clusterName", () => {
  test("says of entries of one day that Enter lists them, with their date in its own words", () => {
    const rows = Array.from({ length: 12 }, () => onDay(day, { date: "7 April 1928" }));
    expect(clusterLabel(all(rows), 0, contextOf(rows))).toBe(
      "12 entries of 7 April 1928, Theme 0. Enter lists them",
    );
  });

  test("says of entries that zooming takes apart that it does", () => {
    const rows = [onDay(day), onDay(dayOf(1930, 2, 1))];
    expect(clusterLabel(all(rows), 0, contextOf(rows))).toBe(
      "2 entries, Theme 0, Apr 1928 to Feb 1930. Zoom in",
    );
  });
});

describe("on a phone, where one cluster counts the entries of all lanes, its name", () => {
  const entriesOf = (...themes: readonly number[]): readonly Row[] =>
    themes.map((theme, index) => onDay(dayOf(1928 + index, 4, 7), { theme }));

  test("says their themes where they are few", () => {
    const rows = entriesOf(2, 0, 2);
    expect(clusterLabel(all(rows), 0, contextOf(rows, 390))).toBe(
      "3 entries, Theme 0 and Theme 2, Apr 1928 to Apr 1930. Zoom in",
    );
  });

  test("says how many themes they have where these are many", () => {
    const rows = entriesOf(3, 0, 1, 2, 3);
    expect(clusterLabel(all(rows), 0, contextOf(rows, 390))).toBe(
      "5 entries, 4 themes, Apr 1928 to Apr 1932. Zoom in",
    );
  });
});

describe("clusterDate", () => {
  test("gives one phrase for a day that different entries put in different words", () => {
    const rows = [onDay(day, { date: "7 April 1928" }), onDay(day, { date: "about 7 April 1928" })];
    expect(clusterDate(all(rows), contextOf(rows))).toBe("7 Apr 1928");
  });
});

describe("isInseparable", () => {
  test("holds exactly when the closest window leaves the first and the last within one target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.constantFrom(390, 1_280, 3_840), (apart, widthPx) => {
        const rows = [onDay(day), onDay(day + apart)];
        const context = contextOf(rows, widthPx);
        const { metrics, model } = context;
        const closestPx = (apart / model.limits.minimumDays) * metrics.timePx;
        expect(isInseparable(all(rows), context)).toBe(closestPx < metrics.targetPx);
      }),
    );
  });
});
