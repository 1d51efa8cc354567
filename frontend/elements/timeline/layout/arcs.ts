/**
 * The curve of an arc from a cause to its effect, with a chevron at the effect. The curve avoids labels, and goes on behind
 * one where it can't, as behind a slip of paper: no line runs through words. Where a label stands after its mark, an arc that begins at the mark leaves it across the time axis, out of its row, and an arc
 * that ends there comes along the time axis, from earlier time and at a slant. Where the label stands before the mark it is
 * the other way round. Pure; `alongPx` and `acrossPx` as in placed.ts.
 */

import { meet, type HitBox } from "./hit-test.js";
import { withoutOverlap } from "./without-overlap.js";

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

/** Longest step in which an arc looks for words, less than a letter is wide, and how exact it finds their edge. */
const STEP_PX = 6;
const HALVINGS = 5;

/** An arc takes another way where that costs less than this share. */
const MUCH_LESS = 0.7;

/**
 * Arcs that run so close beside each other can't be told apart, at natural size. They may where they begin or end: within a
 * share of their length.
 */
const CLOSE_PX = 7;
const ENDS_SHARE = 0.15;
/** At so many places it is seen whether an arc runs close beside others. */
const PLACES = 12;
/** What a length of an arc close beside others weighs, as a share of what it would across words. */
const CLOSE_WEIGHT = 0.6;

/** What a chevron at its mark weighs that lies in words, as if it were so much of a curve across them, at natural size. */
const CHEVRON_IN_WORDS_PX = 40;

/** Chevrons at one mark are turned so far at most, so that each still comes from where its arc does. */
const LARGEST_TURN = Math.PI / 3;

/** A point along and across time. */
type CurvePoint = readonly [along: number, across: number];

/** A cubic Bézier curve: start, two control points, end. */
type Curve = readonly [CurvePoint, CurvePoint, CurvePoint, CurvePoint];

/** An arrow's head. */
type Chevron = readonly [wing: CurvePoint, tip: CurvePoint, otherWing: CurvePoint];

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
/** Other ways reach as far, or turn sooner or later. */
const REACHES: readonly number[] = [1, 0.4, 1.7];
/** Slope with which an arc leaves or reaches a mark along time, so that it does not run through the labels of its row. */
const SLANT = 0.55;

/** A part of a curve by its parameters, which run from 0 to 1. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** It crosses words. */
  readonly crosses: boolean;
}

const WHOLE: Part = { from: 0, to: 1, crosses: false };

/** An arc with the areas that it goes behind, in pixels of the plot. */
export interface ArcAmongWords {
  readonly start: ArcEnd;
  readonly end: ArcEnd;
  readonly words: readonly HitBox[];
}

/** The way of an arc. */
interface Way {
  readonly curve: Curve;
  readonly parts: readonly Part[];
}

/**
 * The `d` of each arc's path. Coordinates along time count from `originPx`. Among the ways that an arc may take, that is
 * taken which crosses fewest words and runs least beside the arcs before it. Where several arcs reach one mark from one side, their chevrons stand beside each other.
 */
export function arcPaths(arcs: readonly ArcAmongWords[], sizes: ArcSizes, originPx = 0): string[] {
  const ways: Way[] = [];
  const taken: CurvePoint[][] = [];
  for (const arc of arcs) {
    const way = bestWay(arc, sizes, taken);
    ways.push(way);
    taken.push(placesOf(way.curve, 2 * PLACES));
  }
  const turns = turnsOf(arcs, ways, sizes.unit);
  return ways.map((way, position) => {
    const { end, words } = arcs[position];
    const turn = turns[position];
    const turned = turn === 0 ? way : wayOf(turnedAtTip(way.curve, end, turn, sizes), sizes, words);
    return pathOf(turned, sizes, originPx, words);
  });
}

function pathOf(way: Way, sizes: ArcSizes, originPx: number, words: readonly HitBox[]): string {
  const { curve, parts } = way;
  const { vertical } = sizes;
  const write = ([along, across]: CurvePoint): string => {
    const [x, y] = vertical ? [across, along - originPx] : [along - originPx, across];
    return `${tenth(x)} ${tenth(y)}`;
  };
  const [wing, tip, otherWing] = shownChevron(way, sizes, words);
  const drawn = parts
    .filter((part) => !part.crosses)
    .map((part) => {
      const [start, first, second, end] = partOf(curve, part.from, part.to);
      return `M${write(start)}C${write(first)} ${write(second)} ${write(end)}`;
    });
  return `${drawn.join("")}M${write(wing)}L${write(tip)}L${write(otherWing)}`;
}

/**
 * The chevron at the effect, or, where it would lie in words, at the end of the last part of the way that crosses none and
 * has room for it.
 */
function shownChevron(way: Way, sizes: ArcSizes, words: readonly HitBox[]): Chevron {
  const { curve, parts } = way;
  const atTip = chevron(curve, sizes.unit);
  const before = isInWords(atTip, sizes, words)
    ? parts.findLast(
        (part) => !part.crosses && part.to < 1 && lengthOf(curve, part) > 2 * CHEVRON_PX * sizes.unit,
      )
    : undefined;
  return before === undefined ? atTip : chevron(partOf(curve, before.from, before.to), sizes.unit);
}

/** How far each arc's end is turned about its mark, so that the chevrons of all arcs there have room. */
function turnsOf(arcs: readonly ArcAmongWords[], ways: readonly Way[], unit: number): number[] {
  const turns = arcs.map(() => 0);
  const byMark = new Map<string, number[]>();
  arcs.forEach(({ end: { acrossPx, alongPx } }, position) => {
    const mark = `${alongPx} ${acrossPx}`;
    byMark.set(mark, [...(byMark.get(mark) ?? []), position]);
  });
  for (const positions of byMark.values()) {
    const { end } = arcs[positions[0]];
    if (positions.length > 1 && end.beyond === 0) {
      const apart = (2 * CHEVRON_PX * CHEVRON_SPREAD * unit) / (end.radiusPx + GAP_PX * unit);
      const arrivals = arrivalsAt(
        end,
        positions.map((position) => ways[position].curve),
      );
      // Along the mark's edge angles take the place of pixels.
      const labels = arrivals.map(({ angle }) => ({
        wishedPx: angle,
        lengthPx: Math.min(apart, (2 * LARGEST_TURN) / arrivals.length),
      }));
      withoutOverlap(labels).forEach((angle, order) => {
        const arrival = arrivals[order];
        turns[positions[arrival.curve]] = angle - arrival.angle;
      });
    }
  }
  return turns;
}

/**
 * The angles at which curves reach a mark, counted from the middle of all of them, in such an order that curves do not
 * cross on their last way: of two that arrive at one angle that comes first which starts there.
 */
function arrivalsAt(
  end: ArcEnd,
  curves: readonly Curve[],
): { readonly curve: number; readonly angle: number }[] {
  const centre: CurvePoint = [end.alongPx, end.acrossPx];
  const directions = curves.map(([, , , tip]) => directionFrom(centre, tip));
  const middle = Math.atan2(sumOf(directions.map(Math.sin)), sumOf(directions.map(Math.cos)));
  return curves
    .map(([start], curve) => ({
      curve,
      angle: wrapped(directions[curve] - middle),
      origin: wrapped(directionFrom(centre, start) - middle),
    }))
    .sort((one, other) => one.angle - other.angle || one.origin - other.origin);
}

function directionFrom([along, across]: CurvePoint, [toAlong, toAcross]: CurvePoint): number {
  return Math.atan2(toAcross - across, toAlong - along);
}

/** An angle from minus half a turn to half a turn, rounded so that equal ones are equal. */
function wrapped(angle: number): number {
  const turn = 2 * Math.PI;
  return Math.round((angle - turn * Math.round(angle / turn)) * 1e6) / 1e6;
}

/** A curve whose last control point and tip are turned about the mark that it reaches, as far as it stays within the lanes. */
function turnedAtTip(
  [start, first, second, tip]: Curve,
  end: ArcEnd,
  turn: number,
  { acrossPx }: ArcSizes,
): Curve {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const turned = ([along, across]: CurvePoint): CurvePoint => {
    const [a, b] = [along - end.alongPx, across - end.acrossPx];
    return [end.alongPx + a * cos - b * sin, end.acrossPx + a * sin + b * cos];
  };
  const turnedTip = turned(tip);
  return [start, first, within(turned(second), turnedTip, acrossPx), turnedTip];
}

/** A control point that lies outside the lanes comes nearer to its end, which it so keeps its direction to. */
function within(point: CurvePoint, tip: CurvePoint, acrossPx: number): CurvePoint {
  const bound = Math.min(Math.max(point[1], 0), acrossPx);
  if (bound === point[1]) {
    return point;
  }
  const share = Math.min(Math.max((bound - tip[1]) / (point[1] - tip[1]), 0), 1);
  return [tip[0] + (point[0] - tip[0]) * share, tip[1] + (point[1] - tip[1]) * share];
}

/**
 * The first of an arc's ways, or one that costs much less.
 *
 * @param taken - points of each arc that has its way
 */
function bestWay(
  { end, start, words }: ArcAmongWords,
  sizes: ArcSizes,
  taken: readonly (readonly CurvePoint[])[],
): Way {
  const costPx = (way: Way): number => crossedPx(way, sizes, words) + closePx(way.curve, taken, sizes.unit);
  let best = wayOf(curveOf(start, end, sizes), sizes, words);
  let leastPx = costPx(best);
  if (leastPx > 0) {
    for (const curve of otherWays(start, end, sizes)) {
      const way = wayOf(curve, sizes, words);
      const px = costPx(way);
      if (px < leastPx * MUCH_LESS) {
        best = way;
        leastPx = px;
      }
    }
  }
  return best;
}

function wayOf(curve: Curve, { vertical }: ArcSizes, words: readonly HitBox[]): Way {
  return { curve, parts: partsOf(curve, vertical, words) };
}

function crossedPx({ curve, parts }: Way, sizes: ArcSizes, words: readonly HitBox[]): number {
  const lengths = parts.map((part) => (part.crosses ? lengthOf(curve, part) : 0));
  const isCovered = isInWords(chevron(curve, sizes.unit), sizes, words);
  return sumOf(lengths) + (isCovered ? CHEVRON_IN_WORDS_PX * sizes.unit : 0);
}

/** What it costs that a curve runs close beside others; it may cross them. */
function closePx(curve: Curve, taken: readonly (readonly CurvePoint[])[], unit: number): number {
  if (taken.length === 0) {
    return 0;
  }
  const places = placesOf(curve, PLACES);
  const apartPx = CLOSE_PX * unit;
  const near = places.map((place) =>
    taken.findIndex((points) =>
      points.slice(1).some((to, at) => distanceTo(place, points[at], to) < apartPx),
    ),
  );
  // At a crossing one place is close, beside another arc neighbours are.
  const close = near.filter((arc, at) => arc >= 0 && (arc === near[at - 1] || arc === near[at + 1])).length;
  return close === 0 ? 0 : (close / PLACES) * lengthOf(curve, WHOLE) * CLOSE_WEIGHT;
}

/** Points of a curve but for those near its ends. */
function placesOf(curve: Curve, count: number): CurvePoint[] {
  return Array.from({ length: count }, (_, place) =>
    pointAt(curve, ENDS_SHARE + ((1 - 2 * ENDS_SHARE) * place) / (count - 1)),
  );
}

/** Distance of a point from a straight line between two others. */
function distanceTo([x, y]: CurvePoint, [fromX, fromY]: CurvePoint, [toX, toY]: CurvePoint): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

function isInWords(corners: Chevron, { vertical }: ArcSizes, words: readonly HitBox[]): boolean {
  return corners.some((corner) => words.some((box) => isWithin(placeOf(corner, vertical), box)));
}

function isWithin([x, y]: readonly [x: number, y: number], box: HitBox): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function lengthOf(curve: Curve, { from, to }: Part): number {
  const middle = (from + to) / 2;
  const [a, b, c] = [from, middle, to].map((t) => pointAt(curve, t));
  return Math.hypot(b[0] - a[0], b[1] - a[1]) + Math.hypot(c[0] - b[0], c[1] - b[1]);
}

/** The parts of a curve beside all areas and across them. */
function partsOf(curve: Curve, vertical: boolean, words: readonly HitBox[]): Part[] {
  const bounds = boxOf(curve.map((point) => placeOf(point, vertical)));
  const near = words.filter((box) => meet(box, bounds));
  if (near.length === 0) {
    return [{ from: 0, to: 1, crosses: false }];
  }
  const isHidden = (t: number): boolean => {
    const point = placeOf(pointAt(curve, t), vertical);
    return near.some((box) => isWithin(point, box));
  };
  const steps = Math.ceil(fastest(curve) / STEP_PX) + 1;
  const parts: Part[] = [];
  let from = 0;
  let crosses = isHidden(0);
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    if (isHidden(t) !== crosses) {
      const to = edgeBetween(isHidden, t - 1 / steps, t);
      parts.push({ from, to, crosses });
      from = to;
      crosses = !crosses;
    }
  }
  return [...parts, { from, to: 1, crosses }];
}

/**
 * The most pixels that a point moves on a curve while its parameter runs from 0 to 1 at the pace at which it is fastest: a
 * cubic curve's derivative lies within three times the differences of its control points.
 */
function fastest(curve: Curve): number {
  const legs = [1, 2, 3].map((point) =>
    Math.hypot(curve[point][0] - curve[point - 1][0], curve[point][1] - curve[point - 1][1]),
  );
  return 3 * Math.max(...legs);
}

/** Where a curve goes behind an area or comes out, on the side on which it is seen. */
function edgeBetween(isHidden: (t: number) => boolean, from: number, to: number): number {
  const startsHidden = isHidden(from);
  let [same, other] = [from, to];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (same + other) / 2;
    [same, other] = isHidden(middle) === startsHidden ? [middle, other] : [same, middle];
  }
  return startsHidden ? other : same;
}

function placeOf([along, across]: CurvePoint, vertical: boolean): readonly [x: number, y: number] {
  return vertical ? [across, along] : [along, across];
}

function boxOf(points: readonly (readonly [x: number, y: number])[]): HitBox {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function partOf(curve: Curve, from: number, to: number): Curve {
  return [
    polar(curve, from, from, from),
    polar(curve, from, from, to),
    polar(curve, from, to, to),
    polar(curve, to, to, to),
  ];
}

/** Frames ask for many points, so no list is made for one. */
function pointAt([a, b, c, d]: Curve, t: number): CurvePoint {
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]];
}

/** The polar form of a cubic curve: of one parameter three times its point there, of two parameters a control point. */
function polar(curve: Curve, ...parameters: readonly [number, number, number]): CurvePoint {
  let points: readonly CurvePoint[] = curve;
  for (const t of parameters) {
    points = points.slice(1).map(([along, across], index) => {
      const before = points[index];
      return [before[0] + (along - before[0]) * t, before[1] + (across - before[1]) * t];
    });
  }
  return points[0];
}

/** A tenth of a pixel is as exact as an arc needs to be, and keeps the path short. */
function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

export function curveOf(from: ArcEnd, to: ArcEnd, sizes: ArcSizes): Curve {
  return isArch(from, to, sizes) ? arch(from, to, sizes) : bend(from, to, sizes.unit);
}

/** Both ends are in sight, in one row or neighbouring ones. */
function isArch(from: ArcEnd, to: ArcEnd, { pitchPx }: ArcSizes): boolean {
  const isInside = from.beyond === 0 && to.beyond === 0;
  return isInside && Math.abs(to.acrossPx - from.acrossPx) < pitchPx * 1.5;
}

/** Ways that an arc takes where the first one would cross words: as if labels stood elsewhere, or on the arch's other side. */
function otherWays(from: ArcEnd, to: ArcEnd, sizes: ArcSizes): Curve[] {
  const labels = ["after", "before"] as const;
  const bends = REACHES.flatMap((reach) =>
    labels.flatMap((label) =>
      labels.map((other) => bend({ ...from, label }, { ...to, label: other }, sizes.unit, reach)),
    ),
  );
  const ways = isArch(from, to, sizes) ? [arch(from, to, sizes, true), ...bends] : bends;
  // A curve lies within its control points, so none leaves the plot.
  return ways.filter((curve) => curve.every(([, across]) => across >= 0 && across <= sizes.acrossPx));
}

function arch(from: ArcEnd, to: ArcEnd, { acrossPx, unit }: ArcSizes, isOther = false): Curve {
  const lengthPx = to.alongPx - from.alongPx;
  const wished = Math.abs(lengthPx) * ARCH_SHARE;
  const heightPx = Math.min(Math.max(wished, LOWEST_ARCH_PX * unit), HIGHEST_ARCH_PX * unit);
  const topPx = Math.min(from.acrossPx, to.acrossPx) - heightPx;
  const hasRoomBelow = Math.max(from.acrossPx, to.acrossPx) + heightPx <= acrossPx;
  const side = hasRoomBelow && topPx < 0 !== isOther ? 1 : -1;
  const gapPx = to.radiusPx + GAP_PX * unit;
  // The control points lie a third higher than the curve, and like the curve in the lanes.
  const roomPx =
    side > 0 ? acrossPx - Math.max(from.acrossPx, to.acrossPx) : Math.min(from.acrossPx, to.acrossPx);
  const reachPx = Math.min((heightPx * 4) / 3, Math.max(roomPx, 0));
  return [
    [from.alongPx, from.acrossPx + side * from.radiusPx],
    [from.alongPx + lengthPx * 0.12, from.acrossPx + side * reachPx],
    [to.alongPx - lengthPx * 0.12, to.acrossPx + side * reachPx],
    [to.alongPx, to.acrossPx + side * gapPx],
  ];
}

/** @param reach - how far control points are from their ends, as a share of what they are in an arc's first way */
function bend(from: ArcEnd, to: ArcEnd, unit: number, reach = 1): Curve {
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
  const reachPx = reach * Math.min(alongPx * REACH_ALONG, LONGEST_REACH_PX * unit);
  const reachAcrossPx = acrossPx * Math.min(REACH_ACROSS * reach, 1);
  // An end at the edge has its row for itself; a mark shares its row with other labels, so the arc slants out of it.
  const slantPx = side * Math.min(reachPx * SLANT, Math.abs(acrossPx) / 2);
  return [
    start,
    leavesAlong
      ? [start[0] + reachPx, start[1] + (from.beyond === 0 ? slantPx : 0)]
      : [start[0], start[1] + reachAcrossPx],
    arrivesAlong
      ? [tip[0] - reachPx, tip[1] - (to.beyond === 0 ? slantPx : 0)]
      : [tip[0], tip[1] - reachAcrossPx],
    tip,
  ];
}

/** At a curve's end. */
function chevron([, , before, tip]: Curve, unit: number): Chevron {
  const [along, across] = [tip[0] - before[0], tip[1] - before[1]];
  const length = Math.hypot(along, across) || 1;
  const [back, aside] = [(along / length) * CHEVRON_PX * unit, (across / length) * CHEVRON_PX * unit];
  const [foot0, foot1] = [tip[0] - back, tip[1] - aside];
  return [
    [foot0 - aside * CHEVRON_SPREAD, foot1 + back * CHEVRON_SPREAD],
    tip,
    [foot0 + aside * CHEVRON_SPREAD, foot1 - back * CHEVRON_SPREAD],
  ];
}
