/**
 * The path of van Wijk and Nuij ("Smooth and efficient zooming and panning", 2003) in one dimension: out, along and in, at
 * a constant perceived speed. d3-interpolate has it in two, with the colours of a hundred names that every first view would
 * have to load; a test compares both.
 */
import { lengthDays, type TimeWindow } from "./window.js";

/** How far out the path goes, as the authors found it to please most. */
const RHO = Math.SQRT2;
const RHO_SQUARED = RHO * RHO;
/** Windows whose middles are nearer than this have the same one; in days. */
const SAME_MIDDLE_DAYS = 1e-6;
const MS_PER_UNIT = 1000;

export interface ZoomPath {
  /** How long a visitor would like to take. */
  readonly durationMs: number;
  /** The window at a part of the way, from 0 to 1. */
  at(part: number): TimeWindow;
}

export function zoomPath(from: TimeWindow, to: TimeWindow): ZoomPath {
  const [length, toLength] = [lengthDays(from), lengthDays(to)];
  const middle = middleOf(from);
  const distance = middleOf(to) - middle;
  const apart = Math.abs(distance);
  if (apart < SAME_MIDDLE_DAYS) {
    const units = Math.log(toLength / length) / RHO;
    return path(units, (part) => [middle + part * distance, length * Math.exp(RHO * part * units)]);
  }
  const reach = RHO_SQUARED * RHO_SQUARED * apart * apart;
  const growth = toLength * toLength - length * length;
  const start = Math.asinh(-(growth + reach) / (2 * length * RHO_SQUARED * apart));
  const end = Math.asinh(-(growth - reach) / (2 * toLength * RHO_SQUARED * apart));
  const units = (end - start) / RHO;
  const along = (length / (RHO_SQUARED * apart)) * distance;
  return path(units, (part) => {
    const angle = RHO * part * units + start;
    return [
      middle + along * (Math.cosh(start) * Math.tanh(angle) - Math.sinh(start)),
      (length * Math.cosh(start)) / Math.cosh(angle),
    ];
  });
}

function path(units: number, viewAt: (part: number) => readonly [middle: number, length: number]): ZoomPath {
  return {
    durationMs: Math.abs(units) * MS_PER_UNIT,
    at(part) {
      const [middle, length] = viewAt(part);
      return { start: middle - length / 2, end: middle + length / 2 };
    },
  };
}

function middleOf({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}
