/** Labels beside the figures, placed so that none covers another or a mark; and lamps side by side on the axis. Pure. */
import { positionsFor, type Leader, type LabelPosition, type WantedLabel } from "./label-positions.js";
import { overlaps, type Rect } from "./rects.js";

export interface PlacedLabel extends WantedLabel {
  readonly rect: Rect;
  readonly leader?: Leader | undefined;
}

function covered(rect: Rect, obstacles: readonly Rect[]): number {
  return obstacles.filter((obstacle) => overlaps(rect, obstacle)).length;
}

/** The cost of crossing a thin line beside the figures, where covering a mark costs 1. */
const CROSSING = 0.8;
/** The cost of a leader that crosses a mark. */
const LED_ACROSS = 0.3;
/** The least distance between two labels side by side. */
const APART_PX = 8;

function rectOf({ xPx, topPx, bottomPx }: Leader): Rect {
  return { leftPx: xPx - 2, rightPx: xPx + 2, topPx, bottomPx };
}

/** Whether neither the label nor its leader covers another label or its leader. */
function isFree({ rect, leader }: LabelPosition, placed: readonly PlacedLabel[]): boolean {
  const airy = { ...rect, leftPx: rect.leftPx - APART_PX, rightPx: rect.rightPx + APART_PX };
  return placed.every(
    (other) =>
      !overlaps(airy, other.rect) &&
      !(other.leader && overlaps(rect, rectOf(other.leader))) &&
      !(leader && overlaps(rectOf(leader), other.rect)),
  );
}

/**
 * Places labels one after the other: the first free place, else the one that covers the fewest marks. Where there is no
 * room beside the point a label is shortened, or stands farther off with a leader. One that would cover a mark, another
 * label, or leave the frame, is left out unless `strong`; even a strong one never covers another.
 *
 * @param obstacles - marks that labels keep clear of where they can
 * @param lines - thin lines beside the figures, which a label may cross
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: Rect,
  obstacles: readonly Rect[],
  lines: readonly Rect[] = [],
): readonly PlacedLabel[] {
  const cost = ({ rect, leader, penalty }: LabelPosition): number =>
    covered(rect, obstacles) +
    covered(rect, lines) * CROSSING +
    (leader ? covered(rectOf(leader), obstacles) * LED_ACROSS : 0) +
    penalty;
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const free = (wish: WantedLabel): LabelPosition[] =>
      positionsFor(wish, frame).filter((place) => isFree(place, placed));
    const proper = free(label);
    const possible = label.strong && proper.length === 0 ? free({ ...label, height: undefined }) : proper;
    const best = possible.reduce<LabelPosition | undefined>(
      (least, place) => (least === undefined || cost(place) < cost(least) ? place : least),
      undefined,
    );
    if (best !== undefined && (label.strong || covered(best.rect, obstacles) === 0)) {
      placed.push({ ...label, text: best.text, rect: best.rect, leader: best.leader });
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

/** The same line with the ends that lie beyond an edge moved along it to that edge. */
export function between(points: readonly Point[], leftPx: number, rightPx: number): readonly Point[] {
  return points.map((point, index) => {
    const [xPx] = point;
    const neighbour = points.at(index === 0 ? 1 : index - 1) ?? point;
    const edge = Math.min(Math.max(xPx, leftPx), rightPx);
    return edge === xPx ? point : onTheWay(neighbour, point, edge);
  });
}

/** The path of a line that holds each value until the next: its corners stand between the points. */
export function stepped(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index): Point[] =>
    index === 0 ? [point] : [[point[0], points[index - 1][1]], point],
  );
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
 * @param wanted - ascending
 * @returns the wanted ones where there is no room for all
 */
export function spaceOut(
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
