/**
 * Sizes of the graphic for a box: everything grows together on large screens (a 4K wall shows what a full-HD
 * screen shows, twice as large), and the height is dealt out to lanes in rows of one touch target each.
 */
import type { TimelineModel } from "../model/model.js";

/** Smallest target (WCAG 2.2, 2.5.8) and so the height of a row, before enlargement. */
const TARGET_PX = 24;

/** A box of this height is drawn at natural size; a taller one is enlarged up to LARGEST_UNIT. */
const NATURAL_HEIGHT_PX = 1000;
const NATURAL_WIDTH_PX = 1000;
const LARGEST_UNIT = 2.5;
const UNIT_STEP = 0.25;

/** Below this width time runs down. */
export const NARROW_PX = 600;

/** Rows grow up to this to fill a tall box with few lanes. */
const LARGEST_PITCH = 1.5;

/** From a mark's centre to its label. */
export function labelGapPx(unit: number): number {
  return 12 * unit;
}

export interface LaneBox {
  /** Top, in pixels below the first lane's top. */
  readonly topPx: number;
  readonly heightPx: number;
  /** Rows for labelled marks; the row below them takes dots and clusters. */
  readonly rows: number;
}

export interface Metrics {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly vertical: boolean;
  readonly rtl: boolean;
  /** Time runs from right to left; never when it runs down. */
  readonly reversed: boolean;
  /** Enlargement of all sizes: 1 up to full HD. */
  readonly unit: number;
  /** Column of lane names. */
  readonly gutterPx: number;
  /** Font size of lane names: smaller where the longest word would not fit otherwise. */
  readonly namePx: number;
  /** Band of era names and tick labels. */
  readonly axisPx: number;
  /** The foot: buttons and, when time runs across, the overview with its padding. */
  readonly overviewPx: number;
  /** The overview beside the labels when time runs down; else 0. */
  readonly sidePx: number;
  /** The area of the lanes. */
  readonly plotLeftPx: number;
  readonly plotWidthPx: number;
  readonly plotHeightPx: number;
  /** The number strip below the lanes; 0 without one, and when time runs down. */
  readonly stripPx: number;
  /** Length of the time axis: the plot's width, or its height when time runs down, without the padding. */
  readonly timePx: number;
  /** Room before and after the window along the time axis, so that what stands at its ends is seen whole. */
  readonly padPx: number;
  readonly pitchPx: number;
  readonly targetPx: number;
  readonly fontPx: number;
  readonly lanes: readonly LaneBox[];
  /** Labels on the vertical timeline start here; 0 on the horizontal one. */
  readonly labelLeftPx: number;
}

export interface TimelineBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rtl: boolean;
  /** Time is to run from right to left where it runs across. */
  readonly reversed: boolean;
  /** Numbers below the lanes: where the exhibit wishes them, if there is ample room; where the visitor chose them, if there is any. */
  readonly strip?: StripWish;
}

export type StripWish = "none" | "wished" | "chosen";

/** What the texts ask for. */
export interface TextNeeds {
  readonly hasEras: boolean;
  /** Width of the longest word of a lane's name, in font sizes. */
  readonly longestWord: number;
  /** Width of the longest year on the axis, in font sizes. */
  readonly longestYear: number;
}

export function metricsFor(box: TimelineBox, model: TimelineModel, wording: TextNeeds): Metrics {
  const unit = unitFor(box);
  return box.widthPx < NARROW_PX
    ? verticalMetrics(box, model, unit, wording)
    : horizontalMetrics(box, model, unit, wording);
}

function unitFor({ widthPx, heightPx }: TimelineBox): number {
  const wished = Math.min(heightPx / NATURAL_HEIGHT_PX, widthPx / NATURAL_WIDTH_PX, LARGEST_UNIT);
  return Math.max(Math.floor(wished / UNIT_STEP) * UNIT_STEP, 1);
}

/** Room beside the window: half a lamp with its glow; half a label of two lines when time runs down. */
const PAD_ACROSS_PX = 14;
const PAD_DOWN_PX = 22;

/** A lane's name at natural size, and the least that can still be read. */
const NAME_PX = 15;
const SMALLEST_NAME_PX = 12;
/** Beside a name in the gutter: padding, lamp and gap (timeline.styles.ts). */
const BESIDE_NAME_PX = 55;
const WIDEST_GUTTER_PX = 260;
/** A longer word than this share of the width is cut. */
const WIDEST_GUTTER_SHARE = 0.24;

/** As wide as the longest word needs; names get smaller before the gutter takes too much of the box. */
function gutterFor(
  { widthPx }: TimelineBox,
  unit: number,
  longestWord: number,
): { readonly gutterPx: number; readonly namePx: number } {
  const leastPx = (widthPx >= 1100 ? 196 : 148) * unit;
  const mostPx = Math.max(leastPx, Math.min(WIDEST_GUTTER_PX * unit, widthPx * WIDEST_GUTTER_SHARE));
  const besidePx = BESIDE_NAME_PX * unit;
  const wishedPx = Math.ceil(besidePx + longestWord * NAME_PX * unit);
  const gutterPx = Math.min(Math.max(wishedPx, leastPx), mostPx);
  const fittingPx = (gutterPx - besidePx) / Math.max(longestWord, 1);
  return { gutterPx, namePx: Math.max(Math.min(NAME_PX * unit, fittingPx), SMALLEST_NAME_PX * unit) };
}

function horizontalMetrics(
  box: TimelineBox,
  model: TimelineModel,
  unit: number,
  wording: TextNeeds,
): Metrics {
  const { gutterPx, namePx } = gutterFor(box, unit, wording.longestWord);
  const axisPx = (wording.hasEras ? 62 : 36) * unit;
  const overviewPx = (box.heightPx >= 480 ? 88 : 60) * unit;
  const plotWidthPx = Math.max(box.widthPx - gutterPx, 1);
  const roomPx = Math.max(box.heightPx - axisPx - overviewPx, 1);
  const targetPx = TARGET_PX * unit;
  const stripPx = stripHeightPx(box.strip, roomPx, model.lanes.length * targetPx, unit);
  const plotHeightPx = roomPx - stripPx;
  const { pitchPx, lanes } = dealRows(model, plotHeightPx, targetPx);
  return {
    ...box,
    vertical: false,
    unit,
    gutterPx,
    namePx,
    axisPx,
    overviewPx,
    sidePx: 0,
    plotLeftPx: box.rtl ? 0 : gutterPx,
    plotWidthPx,
    plotHeightPx,
    stripPx,
    timePx: Math.max(plotWidthPx - 2 * PAD_ACROSS_PX * unit, 1),
    padPx: PAD_ACROSS_PX * unit,
    pitchPx,
    targetPx,
    fontPx: 14 * unit,
    lanes,
    labelLeftPx: 0,
  };
}

const STRIP_PX = 124;
const LOW_STRIP_PX = 96;
/** Rows a lane must keep beside a strip that nobody asked for: dots, and two of labels. */
const AMPLE_ROWS = 2.5;
/** Rows it keeps beside one that the visitor chose, and beside a high one. */
const LEAST_ROWS = 1;

/** Numbers never take the room of the lanes' labels unless the visitor wants it so. */
function stripHeightPx(
  wish: StripWish | undefined,
  roomPx: number,
  rowOfLanesPx: number,
  unit: number,
): number {
  const fits = (stripPx: number, rows: number): boolean => roomPx - stripPx * unit >= rowOfLanesPx * rows;
  if (wish === undefined || wish === "none" || !fits(LOW_STRIP_PX, LEAST_ROWS)) {
    return 0;
  }
  if (fits(STRIP_PX, AMPLE_ROWS)) {
    return STRIP_PX * unit;
  }
  return wish === "chosen" ? LOW_STRIP_PX * unit : 0;
}

/**
 * Every lane gets a row for its dots and, where there is room, one for labels; rows left over go where the most
 * entries share a row (by square root, so that small lanes aren't starved).
 */
function dealRows(
  model: TimelineModel,
  heightPx: number,
  targetPx: number,
): { readonly pitchPx: number; readonly lanes: LaneBox[] } {
  const laneCount = Math.max(model.lanes.length, 1);
  let left = Math.floor(heightPx / targetPx) - laneCount;
  const rows = model.lanes.map(() => 0);
  const need = model.lanes.map((lane) => lane.entries.length);
  while (left > 0) {
    const hungriest = rows.reduce(
      (best, _, lane) => (hunger(need[lane], rows[lane]) > hunger(need[best], rows[best]) ? lane : best),
      0,
    );
    if (rows.length === 0 || hunger(need[hungriest], rows[hungriest]) <= 0) {
      break;
    }
    rows[hungriest]++;
    left--;
  }
  const slots = rows.reduce((sum, count) => sum + count + 1, 0);
  const pitchPx = Math.min(heightPx / Math.max(slots, 1), targetPx * LARGEST_PITCH);
  const sparePx = Math.max(heightPx - pitchPx * slots, 0) / laneCount;
  let topPx = 0;
  const lanes = rows.map((count) => {
    const lane = { topPx, heightPx: (count + 1) * pitchPx + sparePx, rows: count };
    topPx += lane.heightPx;
    return lane;
  });
  return { pitchPx, lanes };
}

function hunger(entries: number, rows: number): number {
  if (entries <= rows) {
    return 0;
  }
  return rows === 0 ? Infinity : Math.sqrt(entries) / (rows + 1);
}

/** Lines of a label when time runs down: the title's, or the title's one and the date. */
export const LABEL_LINES = 2;

/** Width of one lane's column of lamps when time runs down. */
const COLUMN_PX = 13;
/** The overview beside the labels: its track is as wide as a target. */
const SIDE_PX = 34;
/** Least room for years when time runs down, their font size and the room beside them. */
const YEARS_PX = 46;
const YEAR_PX = 13;
const BESIDE_YEAR_PX = 11;

function verticalMetrics(box: TimelineBox, model: TimelineModel, unit: number, wording: TextNeeds): Metrics {
  const axisPx = 128 * unit;
  const overviewPx = 56 * unit;
  const columns = Math.max(model.lanes.length, 1);
  const columnPx = Math.min(COLUMN_PX, (box.widthPx * 0.42) / columns) * unit;
  const gutterPx = Math.max(YEARS_PX, wording.longestYear * YEAR_PX + BESIDE_YEAR_PX) * unit;
  const sidePx = SIDE_PX * unit;
  const plotWidthPx = Math.max(box.widthPx - gutterPx - sidePx, 1);
  const plotHeightPx = Math.max(box.heightPx - axisPx - overviewPx, 1);
  return {
    ...box,
    vertical: true,
    reversed: false,
    unit,
    gutterPx,
    namePx: SMALLEST_NAME_PX * unit,
    axisPx,
    overviewPx,
    sidePx,
    plotLeftPx: box.rtl ? sidePx : gutterPx,
    plotWidthPx,
    plotHeightPx,
    stripPx: 0,
    timePx: Math.max(plotHeightPx - 2 * PAD_DOWN_PX * unit, 1),
    padPx: PAD_DOWN_PX * unit,
    pitchPx: 46 * unit,
    targetPx: TARGET_PX * unit,
    fontPx: 14 * unit,
    lanes: model.lanes.map((_, lane) => ({ topPx: lane * columnPx, heightPx: columnPx, rows: 1 })),
    labelLeftPx: columns * columnPx + (TARGET_PX + 12) * unit,
  };
}
