/** Labels beside the figures, placed so that none covers another or a mark; and lamps side by side on the axis. Pure. */

export interface Rect {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** A label that is wanted at a point; the ones named first are placed first. */
export interface WantedLabel {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  /** Prefer a place before the point in reading across (the last label), or after it. */
  readonly side: "left" | "right" | "middle";
  /** On which side of the point in height it must stand: rivals' labels would else be taken for each other's. */
  readonly height?: "above" | "below";
  readonly strong: boolean;
}

export interface PlacedLabel extends WantedLabel {
  readonly rect: Rect;
}

export const LABEL_HEIGHT_PX = 18;
const GAP_PX = 7;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx;
}

function inside(rect: Rect, frame: Rect): boolean {
  return (
    rect.leftPx >= frame.leftPx &&
    rect.rightPx <= frame.rightPx &&
    rect.topPx >= frame.topPx &&
    rect.bottomPx <= frame.bottomPx
  );
}

function rectAt(leftPx: number, topPx: number, widthPx: number): Rect {
  return { leftPx, topPx, rightPx: leftPx + widthPx, bottomPx: topPx + LABEL_HEIGHT_PX };
}

/** Where a label may stand, the best first: above and below in three positions, then beside the point. */
function placesFor(label: WantedLabel, frame: Rect): Rect[] {
  const { xPx, yPx, widthPx } = label;
  const toRight = xPx - GAP_PX;
  const toLeft = xPx - widthPx + GAP_PX;
  const centred = xPx - widthPx / 2;
  const lefts = {
    right: [toRight, centred, toLeft],
    left: [toLeft, centred, toRight],
    middle: [centred, toRight, toLeft],
  }[label.side].map((left) => Math.min(Math.max(left, frame.leftPx), frame.rightPx - widthPx));
  const isRightHeight = ({ topPx }: Rect): boolean =>
    label.height === undefined || (label.height === "above") === topPx < yPx - LABEL_HEIGHT_PX / 2;
  const above = yPx - GAP_PX - LABEL_HEIGHT_PX;
  const below = yPx + GAP_PX;
  const beside = yPx - LABEL_HEIGHT_PX / 2;
  const places = [above, below].flatMap((top) => lefts.map((left) => rectAt(left, top, widthPx)));
  places.push(rectAt(xPx + GAP_PX + 2, beside, widthPx), rectAt(xPx - GAP_PX - 2 - widthPx, beside, widthPx));
  // Far from its point a label is taken for another's; only the first and the last figure must be said.
  for (const more of label.strong ? [1, 2, 3] : []) {
    const up = above - more * LABEL_HEIGHT_PX;
    const down = below + more * LABEL_HEIGHT_PX;
    places.push(...[up, down].flatMap((top) => lefts.map((left) => rectAt(left, top, widthPx))));
  }
  return places.filter(isRightHeight);
}

function covered(rect: Rect, obstacles: readonly Rect[]): number {
  return obstacles.filter((obstacle) => overlaps(rect, obstacle)).length;
}

/** A label may cross a thin line that stands beside the figures, but had better not. */
const CROSSING = 0.5;

/**
 * Places labels one after the other: the first free place, else the one that covers the fewest marks. A label that
 * would cover another, or leave the frame, is left out unless `strong`; even a strong one never covers another.
 *
 * @param obstacles marks that labels keep clear of where they can
 * @param lines thin lines beside the figures, which a label may cross
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: Rect,
  obstacles: readonly Rect[],
  lines: readonly Rect[] = [],
): readonly PlacedLabel[] {
  const cost = (rect: Rect): number => covered(rect, obstacles) + covered(rect, lines) * CROSSING;
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const isFree = (rect: Rect): boolean =>
      inside(rect, frame) && !placed.some((other) => overlaps(rect, other.rect));
    const proper = placesFor(label, frame).filter(isFree);
    const mustBeSaid = label.strong && proper.length === 0;
    const possible = mustBeSaid ? placesFor({ ...label, height: undefined }, frame).filter(isFree) : proper;
    const best = possible.reduce<Rect | undefined>(
      (least, rect) => (least === undefined || cost(rect) < cost(least) ? rect : least),
      undefined,
    );
    if (best !== undefined && (label.strong || covered(best, obstacles) === 0)) {
      placed.push({ ...label, rect: best });
    }
  }
  return placed;
}

type Point = readonly [xPx: number, yPx: number];

/** The point at `xPx` on the way from one to another. */
function onTheWay([startX, startY]: Point, [endX, endY]: Point, xPx: number): Point {
  const share = endX === startX ? 0 : (xPx - startX) / (endX - startX);
  return [xPx, startY + (endY - startY) * share];
}

/** A line as far as it can be seen between two edges; its ends may lie far beyond them. */
export function between(points: readonly Point[], leftPx: number, rightPx: number): readonly Point[] {
  return points.map((point, index) => {
    const [xPx] = point;
    const neighbour = points.at(index === 0 ? 1 : index - 1) ?? point;
    const edge = Math.min(Math.max(xPx, leftPx), rightPx);
    return edge === xPx ? point : onTheWay(neighbour, point, edge);
  });
}

/** Small squares along a line, so that labels keep clear of it. */
export function alongLine(points: readonly Point[], stepPx = 6, halfPx = 2): readonly Rect[] {
  const rects: Rect[] = [];
  for (const [index, [endX, endY]] of points.entries()) {
    const [startX, startY] = points[Math.max(index - 1, 0)];
    const steps = Math.max(1, Math.ceil(Math.hypot(endX - startX, endY - startY) / stepPx));
    for (let step = 1; step <= steps; step++) {
      const x = startX + ((endX - startX) * step) / steps;
      const y = startY + ((endY - startY) * step) / steps;
      rects.push({ leftPx: x - halfPx, topPx: y - halfPx, rightPx: x + halfPx, bottomPx: y + halfPx });
    }
  }
  return rects;
}

/**
 * Positions at least `gapPx` apart, as near as possible to the wanted ones and in their order.
 *
 * @param wanted ascending
 * @returns the wanted ones where there is no room for all
 */
export function spread(
  wanted: readonly number[],
  gapPx: number,
  fromPx: number,
  toPx: number,
): readonly number[] {
  if ((wanted.length - 1) * gapPx > toPx - fromPx) {
    return wanted;
  }
  const positions: number[] = [];
  for (const [index, at] of wanted.entries()) {
    const least = index === 0 ? fromPx : positions[index - 1] + gapPx;
    positions.push(Math.max(at, least));
  }
  for (let index = positions.length - 1; index >= 0; index--) {
    const most = index === positions.length - 1 ? toPx : positions[index + 1] - gapPx;
    positions[index] = Math.min(positions[index], most);
  }
  return positions;
}
