import { describe, expect, test } from "vitest";
import type { Annotation } from "../../shared/document/number-document.js";
import type { SeriesDocument } from "../../shared/document/series-document.js";
import { yearOf } from "../../shared/time/calendar.js";
import { drawnPoints } from "../../shared/series/model.js";
import { figure, seriesOf } from "../../shared/series/testing.js";
import { plain } from "../../shared/document/plain-text.js";
import { notesOf } from "./captions.js";
import { modelsOf, plansOf } from "./panels.js";
import { dateLabel, type Plan } from "./plan.js";

const measure = (text: string, sizePx: number): number => text.length * sizePx * 0.55;
function planned(series: SeriesDocument, widthPx = 900): Plan {
  return plansOf(modelsOf([series], {}), { widthPx, heightPx: 300, compact: false }, measure)[0];
}

function entry(edtf: string): Annotation {
  return { id: "e", title: "An entry", date: figure(edtf, 0).date };
}

describe("the time axis", () => {
  test("names each year at its middle and parts it from the next, where there is room", () => {
    const { scales, model } = planned(seriesOf([figure("2020", 1), figure("2022", 3)]));
    expect(scales.years.map(({ at }) => yearOf(at))).toEqual([2020, 2021, 2022]);
    expect(scales.years[0].px).toBeCloseTo(scales.xPx(drawnPoints(model)[0].day), -1);
    expect(scales.edges.map(({ at }) => yearOf(at))).toEqual([2020, 2021, 2022, 2023]);
  });

  test("parts no years where it names some of them alone", () => {
    expect(planned(seriesOf([figure("1923", 1), figure("2022", 3)])).scales.edges).toEqual([]);
  });
});

describe("the time axis of figures that share a year", () => {
  const days = ["2001-03-07", "2001-03-08", "2001-03-09", "2001-03-12"];
  const labelsOf = (plan: Plan): string[] => plan.scales.years.map(({ at }) => dateLabel(plan, at));

  test("names days", () => {
    const plan = planned(seriesOf(days.map((day, index) => figure(day, 36 + index))));
    expect(labelsOf(plan)).toContain("8 Mar");
    expect(plan.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["36 (2001-03-07)", "39 (2001-03-12)"]),
    );
  });

  test("names months where days have no room, and the year where it begins", () => {
    const months = Array.from({ length: 14 }, (_, month) =>
      month < 12 ? `2001-${month + 1}` : `2002-${month - 11}`,
    );
    const plan = planned(
      seriesOf(months.map((month, index) => figure(month.replace(/-(\d)$/, "-0$1"), 36 + index))),
    );
    expect(labelsOf(plan)).toEqual(expect.arrayContaining(["Apr", "2002"]));
    expect(plan.labels.map(({ text }) => text)).toContain("49 in 2002-02");
  });

  test("says years before Christ, never minus or zero", () => {
    const plan = planned(seriesOf([figure("-0044", 4), figure("0000", 6), figure("0012", 7)]));
    expect(labelsOf(plan).every((label) => /^(?:AD )?\d+(?: BC)?$/.test(label))).toBe(true);
    expect(plan.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["4 in 45 BC", "6 in 1 BC", "7 in AD 12"]),
    );
  });
});

describe("the lamp of an entry", () => {
  const lampAt = (edtf: string): Plan["lamps"][number] =>
    planned(seriesOf([figure("2000", 1), figure("2010", 3)], { annotations: [entry(edtf)] })).lamps[0];
  const { scales } = planned(seriesOf([figure("2000", 1), figure("2010", 3)]));

  test("stands in the middle of a year, and where something began that lasted", () => {
    const year = scales.years.find(({ at }) => yearOf(at) === 2004);
    expect(lampAt("2004").atPx).toBeCloseTo(year?.px ?? 0, 0);
    expect(lampAt("2004/2008").atPx).toBeLessThan(lampAt("2004").atPx);
  });

  test("stands at the edge that its date lies beyond, and says so", () => {
    expect(lampAt("1950")).toMatchObject({ beyond: -1 });
    expect(lampAt("1950").xPx).toBeLessThan(scales.xPx(scales.years[0].at));
    expect(lampAt("2020")).toMatchObject({ beyond: 1 });
    expect(lampAt("2005")).toMatchObject({ beyond: 0 });
  });
});

test("the notes explain the signs that the drawing has, and no others", () => {
  const notes = (more: Parameters<typeof figure>[2], edtf = "2001"): string =>
    notesOf(modelsOf([seriesOf([figure("2000", 1), figure(edtf, 2, more)], { form: "line" })], {})[0])
      .map(plain)
      .join(" ");
  expect(notes({})).toBe("Countries");
  expect(notes({ status: "estimate" })).toContain("Hollow: an estimate.");
  expect(notes({ status: "projection" })).toContain("Dashed: a projection.");
  expect(notes({}, "2001~")).toContain("A soft band: the date is not certain.");
  expect(notes({}, "2001/2004")).toContain("A band is as wide as the time");
  expect(notes({}, "2000")).toContain("disagree");
});
