import { describe, expect, test } from "vitest";
import { figure, seriesOf } from "../../../shared/series/testing.js";
import { MADE_UP_SERIES, madeUpSeries } from "../../../shared/testing/made-up-documents.js";
import { ESTIMATE, PROJECTION, REPORTED, stripModelOf } from "./model.js";

describe("stripModelOf", () => {
  test("puts figures in time order, as shares of a round scale from zero", () => {
    const model = stripModelOf(seriesOf([figure("1930", 50), figure("1923", 20), figure("1940", 150)]));
    expect([...model.index]).toEqual([1, 0, 2]);
    expect(model.levels.map(({ value }) => value)).toEqual([50, 100, 150]);
    expect([...model.shares].map((share) => Math.round(share * 150))).toEqual([20, 50, 150]);
  });

  test.each([
    [
      [-8, -2, 0],
      [-5, 0],
    ],
    [
      [-40, 30, 60],
      [0, 50, 100],
    ],
    [
      [-5, -5],
      [-4, -2, 0],
    ],
    [
      [0.0004, 0.0001],
      [0.0002, 0.0004],
    ],
    [[0, 0], [1]],
  ])("has zero among the levels or at the foot, and lets bars stand on it: %j", (values, levels) => {
    const points = values.map((value, index) => figure(String(1990 + index), value));
    const model = stripModelOf(seriesOf(points, { form: "bars" }));
    const zero = model.levels.find(({ value }) => value === 0)?.share ?? 0;
    expect(model.groundShare).toBeCloseTo(zero);
    expect(model.levels.map(({ value }) => Number(value.toPrecision(6)))).toEqual(levels);
    for (const share of model.shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test("ends lines at breaks", () => {
    const points = [figure("1923", 1), figure("1924", 2), figure("1925", 9), figure("1926", 10)];
    const model = stripModelOf(seriesOf(points, { breaks: ["1925"] }));
    expect(model.lines.map(({ days }) => days.length)).toEqual([2, 2]);
  });

  test("tells estimates and projections from counts, and dots them at any zoom", () => {
    const points = [
      figure("1923", 1),
      figure("1924", 2, { status: "estimate" }),
      figure("1925", 3),
      figure("1926", 4, { status: "projection" }),
    ];
    const model = stripModelOf(seriesOf(points, { form: "line" }));
    expect([...model.status]).toEqual([REPORTED, ESTIMATE, REPORTED, PROJECTION]);
    expect([...model.dotted]).toEqual([0, 1, 0, 1]);
    expect(model.lines.map(({ dashed }) => dashed)).toEqual([false, true]);
  });

  test("measures a logarithmic scale in powers of ten and fills nothing below its line", () => {
    const model = stripModelOf(
      seriesOf([figure("2000", 10), figure("2001", 1_000), figure("2002", 1_000_000)], {
        scale: "log",
        form: "line",
      }),
    );
    expect(model.isLog).toBe(true);
    expect(model.levels).toHaveLength(2);
    expect(model.shares[0]).toBe(0);
    expect(model.shares[1]).toBeCloseTo(0.4);
    expect(model.lines.every(({ filled }) => !filled)).toBe(true);
  });

  test("keeps both of two figures that disagree", () => {
    const model = stripModelOf(seriesOf([figure("1930", 20), figure("1930", 25), figure("1940", 30)]));
    expect(model.days).toHaveLength(3);
    expect(model.disputes).toHaveLength(1);
    expect([...model.dotted]).toEqual([1, 1, 0]);
  });

  test.each(["harbours", "questions", "reach", "wages"])("has at most three levels for %s", (id) => {
    const { levels, shares } = stripModelOf(madeUpSeries(id));
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.length).toBeLessThanOrEqual(3);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });

  test.each(MADE_UP_SERIES)("puts every figure of %s at its value, by the levels beside it", (id) => {
    const given = madeUpSeries(id);
    const model = stripModelOf(given);
    const top = model.levels[model.levels.length - 1];
    const low = model.isLog
      ? top.value / (top.value / model.levels[0].value) ** (top.share / (top.share - model.levels[0].share))
      : 0;
    model.shares.forEach((share, figure) => {
      const { value } = model.source.points[model.index[figure]];
      const drawn = model.isLog
        ? low * (top.value / low) ** (share / top.share)
        : ((share - model.groundShare) / (top.share - model.groundShare)) * top.value;
      // On a logarithmic scale of one level its foot can't be told from the levels alone.
      if (!model.isLog || model.levels.length > 1) {
        expect(drawn / (value || 1)).toBeCloseTo(value === 0 ? 0 : 1, 6);
      }
    });
    expect(model.isLog).toBe(given.scale === "log");
    expect(model.days).toHaveLength(model.source.points.length);
  });

  test("takes the entries that moved the number in time order, those without a date left out", () => {
    const entry = (id: string, edtf: string) => ({ id, title: id, date: figure(edtf, 0).date });
    const open = {
      id: "open",
      title: "open",
      date: { edtf: "../..", phrase: "?", earliest: null, latest: null },
    };
    const model = stripModelOf(
      seriesOf([figure("1923", 1)], { annotations: [entry("b", "1940"), open, entry("a", "1930")] }),
    );
    expect(model.annotations.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
