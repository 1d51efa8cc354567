import { expect, test } from "vitest";
import { madeUpTimeline, madeUpWelcome } from "../../shared/testing/made-up-documents.js";
import { daysOf, readEdtf } from "../../shared/time/edtf.js";
import { shownPoints } from "./turning-points.js";

const whole = madeUpTimeline();
const { points } = madeUpWelcome();

function daysIn(edtf: string): { earliest: number; latest: number } {
  const date = readEdtf(edtf);
  if (!date) {
    throw new Error(`${edtf} is no date.`);
  }
  return daysOf(date);
}

test("the points come in time order, each with its title, date and picture", () => {
  const shown = shownPoints(whole, points.toReversed());
  expect(shown.map(({ id }) => id)).toEqual(points.map(({ entry }) => entry));
  expect(shown[0]).toMatchObject({ title: expect.stringMatching(/./) as string, picture: points[0].picture });
});

test("each window holds its point, and about a sixth of the exhibit's time", () => {
  const length = (whole.span.latest ?? 0) - (whole.span.earliest ?? 0);
  for (const { id, from, to } of shownPoints(whole, points)) {
    const row = whole.columns.id.indexOf(id);
    const [first, last] = [daysIn(from).earliest, daysIn(to).latest];
    expect(first, id).toBeLessThan(whole.columns.earliest[row] ?? Infinity);
    expect(last, id).toBeGreaterThan(whole.columns.earliest[row] ?? -Infinity);
    expect((last - first) / length, id).toBeCloseTo(1 / 6, 2);
  }
});

test("a point that the exhibit's document does not hold is left out", () => {
  expect(shownPoints(whole, [{ entry: "no-such-entry" }])).toEqual([]);
});
