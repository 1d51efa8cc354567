import { describe, expect, test } from "vitest";
import type { SeriesDocument } from "../../shared/document/series-document.js";
import { drawnPoints } from "../../shared/series/model.js";
import { catalogSeries, figure, seriesOf } from "../../shared/series/testing.js";
import { alongLine, stepped } from "./labels.js";
import { modelsOf, plansOf } from "./panels.js";
import type { Plan } from "./plan.js";
import { overlaps } from "./rects.js";

const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.55;
const barred = [
  "eu-sis-searches",
  "ic3-complaints",
  "interpol-red-notices",
  "interpol-searches",
  "uk-ndnad-scene-added",
  "uk-ndnad-subject-added",
  "uk-taser-uses",
  "us-exonerations",
  "us-wiretaps",
];

function planned(series: SeriesDocument, widthPx = 900): Plan {
  return plansOf(modelsOf([series], {}), { widthPx, heightPx: 300, compact: false }, measure)[0];
}

describe("the label of a bar", () => {
  test.each(barred)("%s: stands above its own bar or is led to it, and covers none", (id) => {
    for (const widthPx of [330, 1000]) {
      const plan = planned(catalogSeries(id, { form: "bars" }), widthPx);
      const bars = drawnPoints(plan.model).map((point) => ({
        leftPx: plan.scales.xPx(point.startDay) + 1,
        rightPx: plan.scales.xPx(point.endDay) - 1,
        topPx: plan.scales.yPx(point.value),
        bottomPx: plan.box.bottomPx,
      }));
      for (const { rect, leader, yPx, xPx } of plan.labels) {
        expect(rect.leftPx <= xPx && xPx <= rect.rightPx).toBe(true);
        expect(leader ? leader.bottomPx : rect.bottomPx).toBeCloseTo(yPx, -1);
        expect(bars.filter((bar) => overlaps(rect, bar)).length).toBeLessThanOrEqual(1);
      }
    }
  });
});

test("the labels of steps keep clear of their corners", () => {
  const { labels, polylines, scales } = planned(catalogSeries("fr-fixed-speed-cameras", { form: "step" }));
  const corners = stepped(polylines[0].points.map(({ day, value }) => [scales.xPx(day), scales.yPx(value)]));
  const covered = labels.filter(({ rect }) => alongLine(corners).some((square) => overlaps(square, rect)));
  expect(covered).toEqual([]);
});

test("the label of a figure on the floor keeps clear of the line that rises from it", () => {
  const figures = [
    figure("2003", 1),
    figure("2003-09-30", 78),
    figure("2004-05-05", 100),
    figure("2005?", 146),
    figure("2007-07-10", 186),
  ];
  const { labels, polylines, scales } = planned(seriesOf(figures, { form: "line" }), 328);
  const first = labels.find(({ text }) => text.startsWith("1 ") || text === "1");
  const line = polylines[0].points.map(({ day, value }) => [scales.xPx(day), scales.yPx(value)] as const);
  expect(first).toBeDefined();
  expect(alongLine(line).filter((square) => first && overlaps(square, first.rect))).toEqual([]);
});

test("few figures are all labelled, many by the first, the last and the highest", () => {
  expect(planned(catalogSeries("haechi-operations", { form: "dots" })).labels).toHaveLength(6);
  const many = planned(catalogSeries("us-exonerations", { form: "bars" })).labels;
  expect(many.map(({ text }) => text)).toEqual(["252 in 2022", "147", "24"]);
});

describe("the names of breaks", () => {
  test("make room for each other on a phone", () => {
    const { breaks } = planned(catalogSeries("au-ncidd-profiles"), 328);
    expect(breaks.map(({ label }) => label?.text)).toEqual(["≠ 2018", "≠ 2020"]);
  });

  test("keep off each other and off the lines of other breaks", () => {
    const figures = ["2018", "2019", "2020", "2025"].map((year, index) => figure(year, index + 1));
    const { breaks } = planned(seriesOf(figures, { breaks: ["2019", "2020", "2025"] }), 330);
    for (const [index, { label }] of breaks.entries()) {
      const rect = label?.rect ?? { leftPx: 0, rightPx: 0, topPx: 0, bottomPx: 0 };
      const others = breaks.filter((_, other) => other !== index);
      expect(others.some(({ xPx }) => rect.leftPx < xPx && xPx < rect.rightPx)).toBe(false);
    }
    expect(breaks.map(({ label }) => label?.text)).toEqual(["≠ 2019", "≠ 2020", "≠ 2025"]);
  });
});
