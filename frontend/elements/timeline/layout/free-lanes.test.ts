import { expect, test } from "vitest";
import { dayOf } from "../../../shared/time/calendar.js";
import { inYear, prepare } from "../testing/documents.js";
import { TimeScale } from "../time/scale.js";
import { freeLanes } from "./free-lanes.js";
import { layOut } from "./layout.js";

/** Four lanes, of which some hold an entry of 1950. */
function freeBeside(taken: readonly number[]): {
  readonly free: unknown;
  readonly lanes: readonly { topPx: number }[];
} {
  const rows = [0, 1, 2, 3].map((theme) => inYear(taken.includes(theme) ? 1950 : 1980, { theme }));
  const { metrics, model, placement } = prepare(rows, 1280, 720, false);
  const scale = new TimeScale({ start: dayOf(1945), end: dayOf(1955) }, metrics.timePx, false);
  return { free: freeLanes(layOut(model, placement, scale, metrics), metrics), lanes: metrics.lanes };
}

test("the widest run of lanes without anything is free", () => {
  const { free, lanes } = freeBeside([0]);
  const [, second] = lanes;
  expect(free).toMatchObject({ fromPx: second.topPx });
});

test("a lane between two taken ones is free alone", () => {
  const { free, lanes } = freeBeside([0, 2, 3]);
  expect(free).toMatchObject({ fromPx: lanes[1].topPx, toPx: lanes[2].topPx });
});

test("nothing is free where each lane holds something", () => {
  expect(freeBeside([0, 1, 2, 3]).free).toBeUndefined();
});
