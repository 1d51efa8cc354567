/**
 * The number strip's lines, dots and bars as paths. Only what lies in a stretch of time is looked at, and of the
 * figures that share a pixel column only first, lowest, highest and last are drawn: thousands cost no more than
 * hundreds. Pure.
 */
import { bisectLeft } from "../../../shared/time/bisect.js";
import { isBand } from "./bands.js";
import { tenth, type StripFrame } from "./frame.js";
import type { StripLine, StripModel } from "./model.js";
import { figuresBetween } from "./reading.js";

/** Finer detail than this could not be seen. */
const COLUMN_PX = 1.5;
/** Dots stand on a line only where it has this much room between its figures. */
const DOT_ROOM_PX = 11;
const NARROWEST_BAR_PX = 2;
/** Air between neighbouring bars. */
const BAR_GAP_PX = 1;

/** Corners of a line inside the frame, as x and y in turn; lines that lead beyond it end at its edges. */
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
  const columns = new Columns(add, (day) => Math.floor(frame.xPx(day) / COLUMN_PX));
  for (let point = first; point <= last; point++) {
    const day = Math.min(Math.max(days[point], frame.fromDay), frame.toDay);
    const other = day > days[point] ? point + 1 : point - 1;
    const clipped = day !== days[point] && other >= 0 && other < days.length;
    columns.add(day, clipped ? shareAt(days, shares, point, other, day, stepped) : shares[point]);
  }
  columns.flush();
  return corners;
}

/** Where a line crosses the frame's edge; a step keeps the earlier figure. */
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

/** Passes on first, lowest, highest and last of each pixel column. */
class Columns {
  readonly #pass: (day: number, share: number) => void;
  readonly #columnOf: (day: number) => number;
  #column = NaN;
  #kept: { day: number; share: number }[] = [];

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
    this.#kept.push({ day, share });
  }

  flush(): void {
    const kept = this.#kept;
    this.#kept = [];
    if (kept.length > 4) {
      const lowest = kept.reduce((best, { share }, place) => (share < kept[best].share ? place : best), 0);
      const highest = kept.reduce((best, { share }, place) => (share > kept[best].share ? place : best), 0);
      const places = new Set([0, Math.min(lowest, highest), Math.max(lowest, highest), kept.length - 1]);
      for (const place of places) {
        this.#pass(kept[place].day, kept[place].share);
      }
      return;
    }
    for (const { day, share } of kept) {
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

/** The area between corners and the ground. */
export function area(corners: readonly number[], groundPx: number): string {
  if (corners.length < 4) {
    return "";
  }
  return `${polyline(corners)}V${tenth(groundPx)}H${tenth(corners[0])}Z`;
}

/** Dots of one status: always those that need one, the others where there is room. */
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
    // One dot upon another could not be seen.
    if (Math.abs(x - lastX) < COLUMN_PX && Math.abs(y - lastY) < COLUMN_PX) {
      continue;
    }
    [lastX, lastY] = [x, y];
    path += circle(x, y, radiusPx);
  }
  return path;
}

/** A circle as a piece of a path. */
export function circle(x: number, y: number, radiusPx: number): string {
  const across = 2 * radiusPx;
  return `M${tenth(x - radiusPx)} ${tenth(y)}a${radiusPx} ${radiusPx} 0 1 0 ${across} 0a${radiusPx} ${radiusPx} 0 1 0 ${-across} 0`;
}

/** Bars as wide as their dates, from the ground; several in one pixel column are one, from the lowest to the highest. */
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

/** The height that the drawing reaches between two days, as a share; undefined where nothing is drawn. */
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
