import { describe, expect, test } from "vitest";
import { figure, seriesOf } from "../../../shared/series/testing.js";
import { dayOf } from "../../../shared/time/calendar.js";
import { TimeScale } from "../time/scale.js";
import { stripModelOf } from "./model.js";
import {
  breakBefore,
  figuresBeside,
  figuresInSight,
  itemsInReach,
  leadsOn,
  annotationAt,
  nearestFigure,
  rivalsOf,
  stepFrom,
} from "./reading.js";
import { inYear, prepare } from "../testing/documents.js";
import { layOut } from "../layout/layout.js";

const strip = stripModelOf(
  seriesOf(
    [figure("1923", 20), figure("1930", 24), figure("1930", 25), figure("1940/1945", 40), figure("1950", 60)],
    {
      annotations: [{ id: "founding", title: "A founding", date: figure("1923-09-07", 0).date }],
    },
  ),
);

describe("nearestFigure(strip, day)", () => {
  test.each([
    [dayOf(1900), 0],
    [dayOf(1923, 12, 31), 0],
    [dayOf(1926), 0],
    [dayOf(1928), 1],
    [dayOf(1930, 7), 1],
    [dayOf(1945, 12, 31), 3],
    [dayOf(2020), 4],
  ])("of day %i is a real figure: %i", (day, expected) => {
    expect(nearestFigure(strip, day)).toBe(expected);
  });
});

describe("beside a break", () => {
  const changed = stripModelOf(
    seriesOf([figure("1920", 1), figure("1930", 2), figure("1940", 9), figure("1950", 9)], {
      breaks: ["1932"],
      form: "line",
    }),
  );

  test("nearestFigure(strip, day) is rather one of the same definition", () => {
    expect(nearestFigure(changed, dayOf(1931, 12))).toBe(1);
    expect(nearestFigure(changed, dayOf(1933))).toBe(2);
  });

  test("breakBefore(strip, figure) is that of the first figure after it alone", () => {
    expect([0, 1, 2, 3].map((at) => breakBefore(changed, at)?.day)).toEqual([
      undefined,
      undefined,
      dayOf(1932),
      undefined,
    ]);
  });

  test("leadsOn(strip, figure, earlier) is whether a line goes on from it", () => {
    expect(leadsOn(changed, 1, true)).toBe(true);
    expect(leadsOn(changed, 1, false)).toBe(false);
    expect(leadsOn(changed, 2, true)).toBe(false);
  });
});

describe("a window inside a date", () => {
  test("figuresInSight(strip, scale) holds the date's figure", () => {
    expect(figuresInSight(strip, { window: { start: dayOf(1943), end: dayOf(1944) } })).toEqual({
      first: 3,
      last: 3,
    });
  });

  test("figuresBeside(strip, scale) are the next ones of a window without any", () => {
    expect(figuresBeside(strip, { window: { start: dayOf(1935), end: dayOf(1936) } })).toEqual({
      before: 1,
      after: 3,
    });
    expect(figuresBeside(strip, { window: { start: dayOf(1900), end: dayOf(1910) } }).before).toBeUndefined();
  });
});

test("rivalsOf(strip, figure) are all figures of its date", () => {
  expect(rivalsOf(strip, 1)).toEqual([1, 2]);
  expect(rivalsOf(strip, 0)).toEqual([0]);
});

describe("stepFrom(strip, figure, dates)", () => {
  test("goes from date to date, not from rival to rival", () => {
    expect(stepFrom(strip, 0, 1)).toBe(1);
    expect(stepFrom(strip, 1, 1)).toBe(3);
    expect(stepFrom(strip, 3, -1)).toBe(1);
  });

  test("stops at the first and the last", () => {
    expect(stepFrom(strip, 0, -1)).toBe(0);
    expect(stepFrom(strip, 1, Infinity)).toBe(4);
    expect(stepFrom(strip, 4, -Infinity)).toBe(0);
    expect(stepFrom(strip, 4, 10)).toBe(4);
  });
});

test("figuresInSight(strip, scale) are the first and the last in the window, or none", () => {
  const within = (from: number, to: number) =>
    figuresInSight(strip, new TimeScale({ start: dayOf(from), end: dayOf(to) }, 100));
  expect(within(1920, 2000)).toEqual({ first: 0, last: 4 });
  expect(within(1924, 1944)).toEqual({ first: 1, last: 3 });
  expect(within(1931, 1935)).toBeUndefined();
});

describe("moverAt(strip, figure, day, reach)", () => {
  test("is the entry at the figure's date or near the line", () => {
    expect(annotationAt(strip, 0, dayOf(1923, 2), 1)?.id).toBe("founding");
    expect(annotationAt(strip, 1, dayOf(1923, 9, 1), 10)?.id).toBe("founding");
  });

  test("is nothing elsewhere", () => {
    expect(annotationAt(strip, 4, dayOf(1950), 10)).toBeUndefined();
  });
});

test("itemsInReach(layout) are those beside the line, the most significant first", () => {
  const rows = [inYear(1930, { significance: 2 }), inYear(1930, { theme: 1, significance: 5 }), inYear(1990)];
  const { metrics, model, placement } = prepare(rows, 1_200, 700);
  const scale = new TimeScale({ start: dayOf(1920), end: dayOf(2000) }, metrics.timePx);
  const layout = layOut(model, placement, scale, metrics);
  const near = itemsInReach(layout, model, scale.toPx(dayOf(1930, 7)), 10);
  expect(near.map((item) => ("entry" in item ? item.entry : undefined))).toEqual([1, 0]);
});
