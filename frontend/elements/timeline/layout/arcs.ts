/**
 * The curve of an arc from a cause to its effect, with a chevron at the effect. The curve avoids labels. Where a
 * label stands after its mark, an arc that begins at the mark leaves it across the time axis, out of its row, and an arc
 * that ends there comes along the time axis, from earlier time and at a slant. Where the label stands before the mark it is
 * the other way round. Pure; `alongPx` and `acrossPx` as in placed.ts.
 */

/** One end of an arc. */
export interface ArcEnd {
  readonly alongPx: number;
  readonly acrossPx: number;
  /** Radius of what is drawn there. */
  readonly radiusPx: number;
  /** Where its label stands, if it has one. */
  readonly label: "after" | "before" | "none";
  /** -1 or 1 where the entry lies before or after the window and the arc leads to the edge, else 0. */
  readonly beyond: -1 | 0 | 1;
}

export interface ArcSizes {
  readonly unit: number;
  readonly vertical: boolean;
  /** Length of the lanes' area across time, in which arcs stay. */
  readonly acrossPx: number;
  /** Distance of rows: ends of one row, or of neighbouring ones, are joined by an arch. */
  readonly pitchPx: number;
}

/** A point along and across time. */
type CurvePoint = readonly [along: number, across: number];

/** A cubic Bézier curve: start, two control points, end. */
type Curve = readonly [CurvePoint, CurvePoint, CurvePoint, CurvePoint];

/** Distance of the chevron from the mark, its length, and its half width as a share of that, at natural size. */
const GAP_PX = 3;
const CHEVRON_PX = 6;
const CHEVRON_SPREAD = 0.62;

/** Height of an arch: a share of its length, within two limits. */
const ARCH_SHARE = 0.16;
const LOWEST_ARCH_PX = 16;
const HIGHEST_ARCH_PX = 46;

/** Distance of control points from their ends, as shares of the distance of both ends across and along time. */
const REACH_ACROSS = 0.5;
const REACH_ALONG = 0.5;
const LONGEST_REACH_PX = 160;
/** Slope with which an arc leaves or reaches a mark along time, so that it does not run through the labels of its row. */
const SLANT = 0.55;

/** The `d` of an arc's path. Coordinates along time count from `originPx`. */
export function arcPath(from: ArcEnd, to: ArcEnd, sizes: ArcSizes, originPx = 0): string {
  const curve = curveOf(from, to, sizes);
  const write = ([along, across]: CurvePoint): string => {
    const [x, y] = sizes.vertical ? [across, along - originPx] : [along - originPx, across];
    return `${tenth(x)} ${tenth(y)}`;
  };
  const [start, first, second, tip] = curve;
  const [wing, otherWing] = chevron(curve, sizes.unit);
  return `M${write(start)}C${write(first)} ${write(second)} ${write(tip)}M${write(wing)}L${write(tip)}L${write(otherWing)}`;
}

/** A tenth of a pixel is as exact as an arc needs to be, and keeps the path short. */
function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

export function curveOf(from: ArcEnd, to: ArcEnd, sizes: ArcSizes): Curve {
  const isLevel = Math.abs(to.acrossPx - from.acrossPx) < sizes.pitchPx * 1.5;
  const isInside = from.beyond === 0 && to.beyond === 0;
  return isLevel && isInside ? arch(from, to, sizes) : bend(from, to, sizes.unit);
}

function arch(from: ArcEnd, to: ArcEnd, { acrossPx, unit }: ArcSizes): Curve {
  const lengthPx = to.alongPx - from.alongPx;
  const wished = Math.abs(lengthPx) * ARCH_SHARE;
  const heightPx = Math.min(Math.max(wished, LOWEST_ARCH_PX * unit), HIGHEST_ARCH_PX * unit);
  const topPx = Math.min(from.acrossPx, to.acrossPx) - heightPx;
  const side = topPx < 0 && Math.max(from.acrossPx, to.acrossPx) + heightPx <= acrossPx ? 1 : -1;
  const gapPx = to.radiusPx + GAP_PX * unit;
  // The control points lie a third higher than the curve.
  const reachPx = (heightPx * 4) / 3;
  return [
    [from.alongPx, from.acrossPx + side * from.radiusPx],
    [from.alongPx + lengthPx * 0.12, from.acrossPx + side * reachPx],
    [to.alongPx - lengthPx * 0.12, to.acrossPx + side * reachPx],
    [to.alongPx, to.acrossPx + side * gapPx],
  ];
}

function bend(from: ArcEnd, to: ArcEnd, unit: number): Curve {
  const alongPx = to.alongPx - from.alongPx;
  const acrossPx = to.acrossPx - from.acrossPx;
  const side = Math.sign(acrossPx);
  const gapPx = to.radiusPx + GAP_PX * unit;
  // The ends are so close along time that the curve has no room to arrive along time.
  const steep = alongPx < (from.radiusPx + gapPx) * 2;
  const leavesAlong = from.beyond !== 0 || (!steep && from.label === "before") || side === 0;
  const arrivesAlong = to.beyond !== 0 || (!steep && to.label === "after") || side === 0;
  const start: CurvePoint = leavesAlong
    ? [from.alongPx + from.radiusPx, from.acrossPx]
    : [from.alongPx, from.acrossPx + side * from.radiusPx];
  const tip: CurvePoint = arrivesAlong
    ? [to.alongPx - gapPx, to.acrossPx]
    : [to.alongPx, to.acrossPx - side * gapPx];
  const reachPx = Math.min(alongPx * REACH_ALONG, LONGEST_REACH_PX * unit);
  // An end at the edge has its row for itself; a mark shares its row with other labels, so the arc slants out of it.
  const slantPx = side * Math.min(reachPx * SLANT, Math.abs(acrossPx) / 2);
  return [
    start,
    leavesAlong
      ? [start[0] + reachPx, start[1] + (from.beyond === 0 ? slantPx : 0)]
      : [start[0], start[1] + acrossPx * REACH_ACROSS],
    arrivesAlong
      ? [tip[0] - reachPx, tip[1] - (to.beyond === 0 ? slantPx : 0)]
      : [tip[0], tip[1] - acrossPx * REACH_ACROSS],
    tip,
  ];
}

function chevron([, , before, tip]: Curve, unit: number): [CurvePoint, CurvePoint] {
  const [along, across] = [tip[0] - before[0], tip[1] - before[1]];
  const length = Math.hypot(along, across) || 1;
  const [back, aside] = [(along / length) * CHEVRON_PX * unit, (across / length) * CHEVRON_PX * unit];
  const [foot0, foot1] = [tip[0] - back, tip[1] - aside];
  return [
    [foot0 - aside * CHEVRON_SPREAD, foot1 + back * CHEVRON_SPREAD],
    [foot0 + aside * CHEVRON_SPREAD, foot1 - back * CHEVRON_SPREAD],
  ];
}
