/** Where a label may stand: beside its point, shortened, or farther off with a leader. Pure. */
import { isInside, type Rect } from "./rects.js";

export const LABEL_HEIGHT_PX = 18;
const GAP_PX = 7;
/** A leader ends so far from its point, where the mark begins. */
const MARK_PX = 6;
const BAR_GAP_PX = 3;
/** A label beside a bar reaches so far across the bar's middle; bars may be thin. */
const BAR_OVERHANG_PX = 2;
/** Rows beyond the nearest that a label may be moved away from its point; above a bar there is nothing but room. */
const ROWS = 3;
const ROW_PX = LABEL_HEIGHT_PX;
const BAR_ROW_PX = 6;
/** What a position costs, where covering one mark costs 1: a shortened text, a leader, each row of distance. */
const SHORTENED = 0.6;
const LED = 0.7;
const LED_ROW = 0.05;

/** A label that is wanted at a point; the ones named first are placed first. */
export interface WantedLabel {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  /** A shorter text, used where the position makes the rest plain. */
  readonly short?: { readonly text: string; readonly widthPx: number };
  /** Which side of the point is tried first. */
  readonly side: "left" | "right" | "middle";
  /**
   * Whether it must stand above or below its point, because labels of figures that disagree could be mistaken for each
   * other.
   */
  readonly height?: "above" | "below" | undefined;
  /** It belongs to a bar and may stand only above it, because the neighbouring bars stand beside it. */
  readonly onBar?: boolean;
  /** The bar hangs down from zero, and its label stands below it. */
  readonly isHanging?: boolean;
  readonly strong: boolean;
}

/** A fine upright line from a label that stands far off to its point. */
export interface Leader {
  readonly xPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A position that a label may take. Of the free ones the cheapest is taken. */
export interface LabelPosition {
  readonly text: string;
  readonly rect: Rect;
  readonly leader?: Leader;
  readonly penalty: number;
}

function rectAt(leftPx: number, topPx: number, widthPx: number): Rect {
  return { leftPx, topPx, rightPx: leftPx + widthPx, bottomPx: topPx + LABEL_HEIGHT_PX };
}

/** Left edges, the best first, inside the frame: those that begin, stand about or end at the point. */
function leftsOf({ xPx, side, onBar }: WantedLabel, widthPx: number, frame: Rect): number[] {
  const overhang = onBar ? BAR_OVERHANG_PX : GAP_PX;
  const toRight = xPx - overhang;
  const toLeft = xPx - widthPx + overhang;
  const centred = xPx - widthPx / 2;
  return {
    right: [toRight, centred, toLeft],
    left: [toLeft, centred, toRight],
    middle: [centred, toRight, toLeft],
  }[side].map((left) => Math.min(Math.max(left, frame.leftPx), frame.rightPx - widthPx));
}

/** Beside the point: above and below in three positions, before and after it, and before and after it above a floor. */
function nearRects(label: WantedLabel, widthPx: number, frame: Rect): Rect[] {
  const { xPx, yPx } = label;
  const lefts = leftsOf(label, widthPx, frame);
  if (label.onBar) {
    const centred = lefts[label.side === "middle" ? 0 : 1];
    const top = label.isHanging ? yPx + BAR_GAP_PX : yPx - BAR_GAP_PX - LABEL_HEIGHT_PX;
    return [centred, ...lefts].map((left) => rectAt(left, top, widthPx));
  }
  const above = yPx - GAP_PX - LABEL_HEIGHT_PX;
  const below = yPx + GAP_PX;
  const beside = yPx - LABEL_HEIGHT_PX / 2;
  return [
    ...[above, below].flatMap((top) => lefts.map((left) => rectAt(left, top, widthPx))),
    rectAt(xPx + GAP_PX + 2, beside, widthPx),
    rectAt(xPx - GAP_PX - 2 - widthPx, beside, widthPx),
    rectAt(xPx + GAP_PX, yPx - LABEL_HEIGHT_PX, widthPx),
    rectAt(xPx - GAP_PX - widthPx, yPx - LABEL_HEIGHT_PX, widthPx),
  ];
}

function leaderTo({ xPx, yPx, onBar }: WantedLabel, rect: Rect): Leader {
  const isAbove = rect.bottomPx < yPx;
  const mark = onBar ? 1 : MARK_PX;
  const at = Math.min(Math.max(xPx, rect.leftPx + 2), rect.rightPx - 2);
  return isAbove
    ? { xPx: at, topPx: rect.bottomPx, bottomPx: yPx - mark }
    : { xPx: at, topPx: yPx + mark, bottomPx: rect.topPx + 3 };
}

/** Positions farther off, each with a leader that shows whose label it is. */
function farPlaces(label: WantedLabel, frame: Rect): LabelPosition[] {
  const { text, widthPx, yPx, onBar } = label;
  const lefts = leftsOf(label, widthPx, frame);
  const step = onBar ? BAR_ROW_PX : ROW_PX;
  const nearest = yPx - (onBar ? BAR_GAP_PX : GAP_PX) - LABEL_HEIGHT_PX;
  const roomPx = label.isHanging
    ? frame.bottomPx - yPx - BAR_GAP_PX - LABEL_HEIGHT_PX
    : nearest - frame.topPx;
  const rows = onBar ? Math.max(0, Math.floor(roomPx / step)) : ROWS;
  return [...Array(rows).keys()].flatMap((row) => {
    const up = nearest - (row + 1) * step;
    const down = yPx + (onBar ? BAR_GAP_PX : GAP_PX) + (row + 1) * step;
    const tops = onBar ? [label.isHanging ? down : up] : [up, down];
    return tops.flatMap((top) =>
      lefts.map((left) => {
        const rect = rectAt(left, top, widthPx);
        return { text, rect, leader: leaderTo(label, rect), penalty: LED + row * LED_ROW };
      }),
    );
  });
}

/**
 * The positions that a label may take inside a frame, the best first. Only a strong label may stand far from its point.
 */
export function positionsFor(label: WantedLabel, frame: Rect): LabelPosition[] {
  const { text, widthPx, short, yPx, height } = label;
  const near = nearRects(label, widthPx, frame).map((rect) => ({ text, rect, penalty: 0 }));
  const shortened = short
    ? nearRects(label, short.widthPx, frame).map((rect) => ({ text: short.text, rect, penalty: SHORTENED }))
    : [];
  const far = label.strong ? farPlaces(label, frame) : [];
  const isRightHeight = ({ rect }: LabelPosition): boolean =>
    height === undefined || (height === "above") === rect.topPx < yPx - LABEL_HEIGHT_PX / 2;
  return [...near, ...shortened, ...far].filter(
    (place) => isRightHeight(place) && isInside(place.rect, frame),
  );
}
