import { expect, test } from "vitest";
import { dayOf } from "../../shared/time/calendar.js";
import { modelOf } from "../../shared/series/model.js";
import { valueRangeOf } from "../../shared/series/value-range.js";
import { daysOf, scalesFor, type Scales } from "./scales.js";
import { catalogSeries, figure, seriesOf } from "../../shared/series/testing.js";

const BOX = { leftPx: 50, rightPx: 650, topPx: 20, bottomPx: 320 };

function scalesOf(series: Parameters<typeof modelOf>[0], rightToLeft = false): Scales {
  const model = modelOf(series);
  return scalesFor(model, BOX, daysOf([model]), valueRangeOf([model]), rightToLeft);
}

test("a linear scale begins at zero", () => {
  expect(scalesOf(seriesOf([figure("2000", 190), figure("2001", 196)])).yPx(0)).toBe(BOX.bottomPx);
});

test("a logarithmic scale of the lost-passport searches goes by whole powers of ten", () => {
  const { levels, values, yPx } = scalesOf(catalogSeries("interpol-sltd-searches", { scale: "log" }));
  expect(values).toEqual([100, 10_000_000_000]);
  expect(levels.every(({ at }) => Number.isInteger(Math.log10(at)))).toBe(true);
  expect(yPx(145) - yPx(1450)).toBeCloseTo(yPx(1_000_000) - yPx(10_000_000));
});

test("zero stands on the floor of a logarithmic scale", () => {
  const { yPx } = scalesOf(catalogSeries("sg-police-cameras", { scale: "log" }));
  expect(yPx(0)).toBe(BOX.bottomPx);
});

test("a share reaches up to all of it", () => {
  expect(scalesOf(catalogSeries("us-911-coverage")).values).toEqual([0, 100]);
});

test("time runs the other way where the document is written so", () => {
  const series = seriesOf([figure("1923", 20), figure("2023", 196)]);
  const [ltr, rtl] = [scalesOf(series), scalesOf(series, true)];
  expect(ltr.xPx(dayOf(2000))).toBeGreaterThan(ltr.xPx(dayOf(1950)));
  expect(rtl.xPx(dayOf(2000))).toBeLessThan(rtl.xPx(dayOf(1950)));
});

test("labels of years keep their distance, in a century and in three years", () => {
  for (const id of ["interpol-members-cow", "br-dna-profiles"]) {
    const { years } = scalesOf(catalogSeries(id));
    expect(years.length).toBeGreaterThan(1);
    const distances = years.slice(1).map(({ px }, index) => px - years[index].px);
    expect(Math.min(...distances)).toBeGreaterThan(45);
  }
});

test("what is counted has whole levels", () => {
  const { levels } = scalesOf(seriesOf([figure("2000", 1), figure("2001", 2)]));
  expect(levels.every(({ at }) => Number.isInteger(at))).toBe(true);
});
