import { describe, expect, test } from "vitest";
import { dayOf } from "../../shared/time/calendar.js";
import { between } from "./labels.js";
import { drawnPoints, type ChartModel } from "../../shared/series/model.js";
import { modelsOf, plansOf } from "./panels.js";
import { catalogSeries } from "../../shared/series/testing.js";

const ROOM = { widthPx: 600, heightPx: 300, compact: false };
const measure = (text: string): number => text.length * 7;

function shown(from: number | undefined, to: number | undefined): ChartModel {
  const window = {
    firstDay: from === undefined ? undefined : dayOf(from),
    lastDay: to === undefined ? undefined : dayOf(to + 1) - 1,
  };
  return modelsOf([catalogSeries("interpol-sltd-searches")], {}, window)[0];
}

describe("a part of the time", () => {
  test("holds the figures whose middle lies in it", () => {
    const dates = drawnPoints(shown(2004, 2006)).map(({ index }) => index);
    expect(dates).toHaveLength(3);
  });

  test("is as wide as it was asked for", () => {
    const [plan] = plansOf([shown(2004, 2006)], ROOM, measure);
    expect(plan.scales.days).toEqual([dayOf(2004), dayOf(2007) - 1]);
  });

  test("ends with the figures where one edge is not given", () => {
    const [whole] = plansOf([shown(undefined, undefined)], ROOM, measure);
    const [part] = plansOf([shown(2010, undefined)], ROOM, measure);
    expect(part.scales.days).toEqual([dayOf(2010), whole.scales.days[1]]);
  });

  test("shows lines that lead to figures beyond it, at their own heights", () => {
    const [plan] = plansOf([shown(2004, 2006)], ROOM, measure);
    expect(plan.polylines.map(({ points }) => points.length)).toEqual([5]);
    const [{ points }] = plan.polylines;
    expect(points[4].value).toBeLessThanOrEqual(plan.scales.values[1]);
  });

  test("tells of the changes of definition inside it alone", () => {
    expect(shown(2004, 2006).breaks).toEqual([]);
    expect(shown(2015, 2017).breaks).toHaveLength(1);
  });

  test.each([
    ["without a figure", 1950, 1960],
    ["that ends before it begins", 2010, 2004],
  ])("%s is all of it", (_, from, to) => {
    expect(shown(from, to).window).toBeUndefined();
    expect(drawnPoints(shown(from, to))).toHaveLength(16);
  });
});

test("a line is seen between the edges, however far it leads", () => {
  expect(
    between(
      [
        [-1000, 0],
        [1000, 200],
      ],
      0,
      500,
    ),
  ).toEqual([
    [0, 100],
    [500, 150],
  ]);
});
