/** Leaders: thin lines from marks to labels that are displaced. Pure. */
import { columnOffsetPx } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { PlacedMark } from "./placed.js";
import { labelColumnGapPx } from "./geometry.js";

/** From a leader to its label, at natural size. */
const SPACE_PX = 6;

/** A point that counts from the mark. */
export type LeaderPoint = readonly [x: number, y: number];

/**
 * A leader's corners: from its mark level to the end of the lanes' columns, and from there aslant to its label. Since the
 * labels have the order of their marks, and all leaders turn at one place, no two of them cross. None for a label that
 * stands beside its mark.
 */
export function leaderOf(mark: PlacedMark, metrics: Metrics): readonly LeaderPoint[] {
  const { displacedPx, leftward } = mark;
  if (displacedPx === 0) {
    return [];
  }
  const labelPx = columnOffsetPx(mark, metrics);
  const side = leftward ? -1 : 1;
  return [
    [0, 0],
    [side * (labelPx - labelColumnGapPx(metrics)), 0],
    [side * (labelPx - SPACE_PX * metrics.unit), displacedPx],
  ];
}
