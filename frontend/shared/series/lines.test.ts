import { describe, expect, test } from "vitest";
import { disputesOf, polylinesOf } from "./lines.js";
import { allDateGroups, modelOf } from "./model.js";
import { catalogSeries, figure, seriesOf } from "./testing.js";

function linesOf(series: Parameters<typeof modelOf>[0]): number[][] {
  return modelOf(series)
    .segments.flatMap((groups) => polylinesOf(groups))
    .map(({ points }) => points.map(({ value }) => value));
}

describe("lines", () => {
  test("end at a break and begin anew on its date", () => {
    const points = [figure("1954", 10), figure("1955", 11), figure("1956", 40), figure("1957", 41)];
    expect(linesOf(seriesOf(points, { breaks: ["1956"] }))).toEqual([
      [10, 11],
      [40, 41],
    ]);
  });

  test("are none where each figure stands between breaks", () => {
    const model = modelOf(catalogSeries("london-lfr-faces"));
    expect(model.segments.length).toBe(4);
    expect(model.form).toBe("dots");
    expect(linesOf(model.source)).toEqual([]);
  });

  test("fan out to figures that disagree and claim no middle", () => {
    const points = [figure("1966", 1), figure("1967", 3), figure("1967", 5), figure("1968", 9)];
    expect(linesOf(seriesOf(points))).toEqual([
      [1, 3, 9],
      [1, 5, 9],
    ]);
  });

  test("are dashed where they lead to a projection", () => {
    const points = [figure("2020", 1), figure("2021", 2), figure("2030", 9, { status: "projection" })];
    const model = modelOf(seriesOf(points));
    expect(polylinesOf(model.segments[0]).map(({ dashed, points: drawn }) => [dashed, drawn.length])).toEqual(
      [
        [false, 2],
        [true, 2],
      ],
    );
  });

  test("leave out a figure that has no place on the scale", () => {
    const points = [figure("2012", 0), figure("2013", 5), figure("2014", 6)];
    const [groups] = modelOf(seriesOf(points)).segments;
    expect(polylinesOf(groups, ({ value }) => value > 0).map(({ points: drawn }) => drawn.length)).toEqual([
      2,
    ]);
  });
});

describe("rival figures", () => {
  const disputed = (id: string): number[][] =>
    disputesOf(allDateGroups(modelOf(catalogSeries(id)))).map(({ points }) =>
      points.map(({ value }) => value),
    );

  test("are those of the same date", () => {
    expect(disputed("ncic-transactions-per-day")).toEqual([[5479, 6849]]);
  });

  test("are a year's and that of a day in it, where both are disputed", () => {
    expect(disputed("fr-fnaeg-persons")).toEqual([[3_300_000, 4_868_879]]);
  });

  test("are not figures beside them that nobody disputes", () => {
    const points = [
      figure("2019", 1_200_000, { disputed: true }),
      figure("2019-04", 1_208_000),
      figure("2019-12", 1_296_765, { disputed: true }),
    ];
    const groups = disputesOf(allDateGroups(modelOf(seriesOf(points))));
    expect(groups.map((group) => group.points.map(({ value }) => value))).toEqual([[1_200_000, 1_296_765]]);
  });

  test("are not two accounts that agree", () => {
    const agreeing = modelOf(seriesOf([figure("1967", 5), figure("1967", 5)]));
    expect(disputesOf(allDateGroups(agreeing))).toEqual([]);
  });

  test("are not a year's and one later in it, which may have grown", () => {
    expect(disputed("interpol-i247-countries")).toEqual([]);
  });

  test("stand on one day, that of the narrower date", () => {
    const [group] = disputesOf(allDateGroups(modelOf(catalogSeries("fr-fnaeg-persons"))));
    expect(new Set(group.points.map(({ day }) => day)).size).toBe(1);
  });
});

test("the lost-passport searches are four polylines, the last figures alone", () => {
  const model = modelOf(catalogSeries("interpol-sltd-searches"));
  expect(model.segments.map(({ length }) => length)).toEqual([13, 1, 1, 1]);
});

test("no series of the catalogue has a line across a break", () => {
  for (const id of ["interpol-members-cow", "ic3-losses", "ndis-profiles", "uk-taser-uses"]) {
    const model = modelOf(catalogSeries(id));
    for (const { points } of model.segments.flatMap((groups) => polylinesOf(groups))) {
      const crossed = model.breaks.filter(
        (day) => points[0].startDay < day && points[points.length - 1].startDay >= day,
      );
      expect(crossed).toEqual([]);
    }
  }
});
