import { describe, expect, test } from "vitest";
import { dayOf } from "../../shared/time/calendar.js";
import { figure, seriesOf } from "../../shared/series/testing.js";
import { bandOf, hasPoints, yearsBetween, yearsOfPoints, shownYears, allYears } from "./brush.js";
import { modelsOf, plansOf, type DayRange } from "./panels.js";
import type { Plan } from "./plan.js";

const SERIES = seriesOf([figure("2000", 1), figure("2004", 3), figure("2010", 5)]);
const measure = (text: string): number => text.length * 7;

function planned(window: DayRange = {}, direction: "ltr" | "rtl" = "ltr"): Plan {
  const models = modelsOf([{ ...SERIES, direction }], {}, window);
  return plansOf(models, { widthPx: 600, heightPx: 300, compact: false }, measure)[0];
}

describe("the years that are shown", () => {
  test("are those of all figures, or of the part that was asked for", () => {
    expect(shownYears([planned().model])).toEqual({ fromYear: 2000, toYear: 2010 });
    const part = planned({ firstDay: dayOf(2003), lastDay: dayOf(2010) - 1 }).model;
    expect(shownYears([part])).toEqual({ fromYear: 2003, toYear: 2009 });
    expect(allYears([part])).toEqual({ fromYear: 2000, toYear: 2010 });
  });
});

describe("the years between two places of a plot", () => {
  const limits = { fromYear: 2000, toYear: 2010 };

  test.each(["ltr", "rtl"] as const)("takes whole years in either order of the places (%s)", (direction) => {
    const { scales } = planned({}, direction);
    const [one, other] = [scales.xPx(dayOf(2003, 7)), scales.xPx(dayOf(2006, 2))];
    expect(yearsBetween(scales, one, other, limits)).toEqual({ fromYear: 2003, toYear: 2006 });
    expect(yearsBetween(scales, other, one, limits)).toEqual({ fromYear: 2003, toYear: 2006 });
  });

  test("stays inside the years that are shown, however far the pointer goes", () => {
    expect(yearsBetween(planned().scales, -500, 5000, limits)).toEqual(limits);
  });
});

test("two figures stand for their years and all between them", () => {
  expect(yearsOfPoints(planned().model, 1, 0)).toEqual({ fromYear: 2000, toYear: 2004 });
});

test("a part without any figure has nothing to show", () => {
  const models = [planned().model];
  expect(hasPoints(models, { fromYear: 2005, toYear: 2009 })).toBe(false);
  expect(hasPoints(models, { fromYear: 2005, toYear: 2010 })).toBe(true);
});

test.each(["ltr", "rtl"] as const)(
  "the band covers its years and no more than the plot (%s)",
  (direction) => {
    const { scales, box } = planned({}, direction);
    const { leftPx, widthPx } = bandOf(scales, { fromYear: 2003, toYear: 2006 });
    expect([leftPx, leftPx + widthPx].sort((a, b) => a - b)).toEqual(
      [scales.xPx(dayOf(2003)), scales.xPx(dayOf(2007))].sort((a, b) => a - b),
    );
    const whole = bandOf(scales, { fromYear: 1900, toYear: 2100 });
    expect(whole.leftPx).toBeCloseTo(box.leftPx);
    expect(whole.widthPx).toBeCloseTo(box.rightPx - box.leftPx);
  },
);
