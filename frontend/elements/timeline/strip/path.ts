/**
 * The lines, dots, bars and bands of the number strip as the `d` of SVG paths. They are made for a stretch of time, and of
 * figures in the same column of pixels only the first, lowest, highest and last are drawn, so that a series of thousands
 * of figures costs no more than one of hundreds. Pure.
 */
import { bisectLeft } from "../../../shared/time/bisect.js";
import { isBand, tenth, type StripFrame } from "./geometry.js";
import type { StripLine, StripModel } from "./model.js";
import { figuresBetween } from "./reading.js";

/** Width of a column of pixels: finer detail could not be seen. */
const COLUMN_PX = 1.5;
/** A line has dots at its figures where their mean distance is at least this. */
const DOT_ROOM_PX = 11;
const NARROWEST_BAR_PX = 2;
/** Gap between neighbouring bars. */
const BAR_GAP_PX = 1;

/**
 * The corners of a line inside the frame: x, y, x, y and so on. A line that leads out of the frame is cut at its edge.
 */
export function outline({ days, shares }: StripLine, frame: StripFrame, stepped: boolean): number[] {
  const first = Math.max(bisectLeft(days, frame.fromDay) - 1, 0);
  const last = Math.min(bisectLeft(days, frame.toDay), days.length - 1);
  if (days[first] > frame.toDay || days[last] < frame.fromDay) {
    return [];
  }
  const corners: number[] = [];
  const add = (day: number, share: number): void => {
    const x = frame.xPx(day);
    const y = frame.yPx(share);
    if (stepped && corners.length > 0) {
      corners.push(x, corners[corners.length - 1]);
    }
    corners.push(x, y);
  };
  const columns = new PixelColumns(add, (day) => Math.floor(frame.xPx(day) / COLUMN_PX));
  for (let point = first; point <= last; point++) {
    const day = Math.min(Math.max(days[point], frame.fromDay), frame.toDay);
    const other = day > days[point] ? point + 1 : point - 1;
    const clipped = day !== days[point] && other >= 0 && other < days.length;
    columns.add(day, clipped ? shareAt(days, shares, point, other, day, stepped) : shares[point]);
  }
  columns.flush();
  return corners;
}

/**
 * The share at which a line between two figures crosses a day: interpolated, or in a line of steps that of the earlier
 * one.
 */
function shareAt(
  days: Float64Array,
  shares: Float64Array,
  point: number,
  other: number,
  day: number,
  stepped: boolean,
): number {
  if (stepped) {
    return shares[Math.min(point, other)];
  }
  const part = (day - days[point]) / (days[other] - days[point]);
  return shares[point] + part * (shares[other] - shares[point]);
}

/** Passes on the first, lowest, highest and last figure of each column of pixels. */
class PixelColumns {
  readonly #pass: (day: number, share: number) => void;
  readonly #columnOf: (day: number) => number;
  #column = NaN;
  #points: { day: number; share: number }[] = [];

  constructor(pass: (day: number, share: number) => void, columnOf: (day: number) => number) {
    this.#pass = pass;
    this.#columnOf = columnOf;
  }

  add(day: number, share: number): void {
    const column = this.#columnOf(day);
    if (column !== this.#column) {
      this.flush();
      this.#column = column;
    }
    this.#points.push({ day, share });
  }

  flush(): void {
    const points = this.#points;
    this.#points = [];
    if (points.length > 4) {
      const lowest = points.reduce(
        (best, { share }, place) => (share < points[best].share ? place : best),
        0,
      );
      const highest = points.reduce(
        (best, { share }, place) => (share > points[best].share ? place : best),
        0,
      );
      const places = new Set([0, Math.min(lowest, highest), Math.max(lowest, highest), points.length - 1]);
      for (const place of places) {
        this.#pass(points[place].day, points[place].share);
      }
      return;
    }
    for (const { day, share } of points) {
      this.#pass(day, share);
    }
  }
}

/** An open line through corners. */
export function polyline(corners: readonly number[]): string {
  let path = "";
  for (let at = 0; at < corners.length; at += 2) {
    path += `${at === 0 ? "M" : "L"}${tenth(corners[at])} ${tenth(corners[at + 1])}`;
  }
  return path;
}

/** The area between a line and the ground. */
export function area(corners: readonly number[], groundPx: number): string {
  if (corners.length < 4) {
    return "";
  }
  return `${polyline(corners)}V${tenth(groundPx)}H${tenth(corners[0])}Z`;
}

/** The lines of a series: those drawn solid, those drawn dashed, and the area between solid ones and the ground. */
export function linePaths(
  model: StripModel,
  frame: StripFrame,
): { readonly solid: string; readonly dashed: string; readonly area: string } {
  let [solid, dashed, filled] = ["", "", ""];
  for (const line of model.lines) {
    const corners = outline(line, frame, model.form === "step");
    if (line.dashed) {
      dashed += polyline(corners);
    } else {
      solid += polyline(corners);
      filled += line.filled ? area(corners, frame.yPx(model.groundShare)) : "";
    }
  }
  return { solid, dashed, area: filled };
}

/** The dots of figures of one status: of those that always have one, and of the others where there is room. */
export function dots(model: StripModel, frame: StripFrame, status: number, radiusPx: number): string {
  const { days, dotted, shares } = model;
  if (model.form === "bars" || days.length === 0) {
    return "";
  }
  const spanPx = Math.abs(frame.xPx(days[days.length - 1]) - frame.xPx(days[0]));
  const roomy = spanPx / days.length >= DOT_ROOM_PX;
  let path = "";
  let [lastX, lastY] = [NaN, NaN];
  const end = bisectLeft(days, frame.toDay);
  for (let point = bisectLeft(days, frame.fromDay); point < end; point++) {
    if (model.status[point] !== status || (!roomy && dotted[point] === 0)) {
      continue;
    }
    const x = tenth(frame.xPx(days[point]));
    const y = tenth(frame.yPx(shares[point]));
    // A dot in the same column and at the same height would be hidden.
    if (Math.abs(x - lastX) < COLUMN_PX && Math.abs(y - lastY) < COLUMN_PX) {
      continue;
    }
    [lastX, lastY] = [x, y];
    path += circle(x, y, radiusPx);
  }
  return path;
}

/** A circle as part of a path. */
export function circle(x: number, y: number, radiusPx: number): string {
  const across = 2 * radiusPx;
  return `M${tenth(x - radiusPx)} ${tenth(y)}a${radiusPx} ${radiusPx} 0 1 0 ${across} 0a${radiusPx} ${radiusPx} 0 1 0 ${-across} 0`;
}

/** Bars as wide as their dates, standing on the ground. Those in the same column of pixels are drawn as one. */
export function bars(model: StripModel, frame: StripFrame, hollow: boolean): string {
  const { days, ends, groundShare, shares, starts, status } = model;
  let path = "";
  let waiting: { x: number; widthPx: number; low: number; high: number } | undefined;
  const pass = (): void => {
    if (waiting !== undefined) {
      const { high, low, widthPx, x } = waiting;
      const [footPx, headPx] = [tenth(frame.yPx(low)), tenth(frame.yPx(high))];
      path += `M${x} ${footPx}V${headPx}h${tenth(widthPx)}V${footPx}Z`;
    }
  };
  const end = bisectLeft(days, frame.toDay);
  for (let point = bisectLeft(days, frame.fromDay); point < end; point++) {
    if (status[point] > 0 !== hollow) {
      continue;
    }
    const [a, b] = [frame.xPx(starts[point]), frame.xPx(ends[point] + 1)];
    const widthPx = Math.max(Math.abs(b - a) - BAR_GAP_PX, NARROWEST_BAR_PX);
    const x = tenth((a + b - widthPx) / 2);
    const low = Math.min(shares[point], groundShare);
    const high = Math.max(shares[point], groundShare);
    const bar = { x, widthPx, low, high };
    if (waiting !== undefined && Math.abs(x - waiting.x) < COLUMN_PX) {
      waiting.low = Math.min(waiting.low, low);
      waiting.high = Math.max(waiting.high, high);
    } else {
      pass();
      waiting = bar;
    }
  }
  pass();
  return path;
}

/** The largest share that is drawn between two days; undefined where nothing is. */
export function highestShare(
  model: StripModel,
  fromDay: number,
  toDay: number,
  pxPerDay: number,
  unit: number,
): number | undefined {
  const { days, form, shares } = model;
  let highest: number | undefined;
  const meet = (share: number): void => {
    highest = Math.max(highest ?? share, share);
  };
  const seen = figuresBetween(model, fromDay, toDay);
  for (let point = seen?.first ?? 0; point <= (seen?.last ?? -1); point++) {
    const lasts = form === "bars" || isBand(model, point, pxPerDay, unit);
    if (lasts || (days[point] >= fromDay && days[point] <= toDay)) {
      meet(form === "bars" ? Math.max(shares[point], model.groundShare) : shares[point]);
    }
  }
  const level: StripFrame = { fromDay, toDay, xPx: (day) => day, yPx: (share) => share };
  for (const line of model.lines) {
    outline(line, level, form === "step").forEach((value, place) => {
      if (place % 2 === 1) {
        meet(value);
      }
    });
  }
  return highest;
}

/** Upright lines between figures that disagree. */
export function disputes(model: StripModel, frame: StripFrame): string {
  return model.disputes
    .filter(({ day }) => day >= frame.fromDay && day <= frame.toDay)
    .map(
      ({ day, lowShare, highShare }) =>
        `M${tenth(frame.xPx(day))} ${tenth(frame.yPx(lowShare))}V${tenth(frame.yPx(highShare))}`,
    )
    .join("");
}

/** Level lines, as wide as their dates, for the figures that are drawn as bands. */
export function bands(model: StripModel, frame: StripFrame, pxPerDay: number, unit: number): string {
  const seen = figuresBetween(model, frame.fromDay, frame.toDay);
  if (seen === undefined) {
    return "";
  }
  let path = "";
  for (let figure = seen.first; figure <= seen.last; figure++) {
    if (isBand(model, figure, pxPerDay, unit)) {
      const startPx = frame.xPx(Math.max(model.starts[figure], frame.fromDay));
      const endPx = frame.xPx(Math.min(model.ends[figure] + 1, frame.toDay));
      path += `M${tenth(startPx)} ${tenth(frame.yPx(model.shares[figure]))}H${tenth(endPx)}`;
    }
  }
  return path;
}
