/**
 * Sizes of the graphic for a box. On large screens everything is enlarged by one factor, so that a wall of 4K shows what
 * a screen of full HD shows, twice as large. The height is divided among lanes, in rows of one touch target each. Pure.
 */
import { apportionRows } from "./apportionment.js";
import { isSharer, type LaneShares } from "./lane-shares.js";
import type { TimelineModel } from "../model/model.js";

/** Smallest target (WCAG 2.2, 2.5.8) and so the height of a row, before enlargement. */
const TARGET_PX = 24;

/** A box of this height is drawn at natural size; a taller one is enlarged up to LARGEST_UNIT. */
const NATURAL_HEIGHT_PX = 1000;
const NATURAL_WIDTH_PX = 1000;
const LARGEST_UNIT = 2.5;
const UNIT_STEP = 0.25;

/** In a box narrower than this, time runs down. */
export const NARROW_PX = 600;

/** Rows grow up to this to fill a tall box with few lanes. */
const LARGEST_PITCH = 1.5;

/** The width of a cluster's area, in targets: its pill with a count of up to four characters. */
export const CLUSTER_WIDTH_TARGETS = 1.5;

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
  /** Width of the column of lane names, or of years when time runs down. */
  readonly gutterPx: number;
  /** Font size of lane names: smaller where the longest word would not fit otherwise. */
  readonly namePx: number;
  /** Height of the band of era names and tick labels. */
  readonly axisPx: number;
  /** Height of the foot: buttons and, when time runs across, the overview with its padding. */
  readonly overviewPx: number;
  /** Width of the overview beside the labels when time runs down; else 0. */
  readonly sidePx: number;
  /** The area of the lanes. */
  readonly plotLeftPx: number;
  readonly plotWidthPx: number;
  readonly plotHeightPx: number;
  /** Height of the number strip below the lanes; 0 without one, and when time runs down. */
  readonly stripPx: number;
  /** Length of the time axis: the plot's width, or its height when time runs down, without the padding. */
  readonly timePx: number;
  /** Padding before and after the window along the time axis, so that marks at its ends are not cut. */
  readonly padPx: number;
  /** Distance of two rows, or of two labels when time runs down. */
  readonly pitchPx: number;
  /** Least width and height of what can be pressed. */
  readonly targetPx: number;
  readonly fontPx: number;
  readonly lanes: readonly LaneBox[];
  /** When time runs down, where each lane's sloped name begins, right of the gutter; else none. */
  readonly fanPx: readonly number[];
  /** Where labels begin across time when time runs down; 0 when it runs across. */
  readonly labelLeftPx: number;
}

export interface TimelineBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rtl: boolean;
  /** Whether time runs from right to left where it runs across. */
  readonly reversed: boolean;
  /** Whether there are numbers to show below the lanes, and who wants them. */
  readonly strip?: StripWish;
  /** How many times the natural size of text the page's is; absent: once. */
  readonly textScale?: number;
}

/**
 * `wished` by the exhibit: there is a strip where every lane keeps ample room. `chosen` by the visitor: where it fits
 * at all.
 */
export type StripWish = "none" | "wished" | "chosen";

/** What the layout must know of the texts. */
export interface TextNeeds {
  readonly hasEras: boolean;
  /** Width of the longest word of a lane's name, in font sizes. */
  readonly longestWord: number;
  /** Width of the longest of these names, in font sizes. */
  readonly longestName: number;
  /** Width of the longest year on the axis, in font sizes. */
  readonly longestYear: number;
}

/** @param shares how lanes share the height where some of them are quiet */
export function metricsFor(
  box: TimelineBox,
  model: TimelineModel,
  wording: TextNeeds,
  shares?: LaneShares,
): Metrics {
  const unit = Math.max(unitFor(box), textUnitFor(box, model.lanes.length));
  return box.widthPx < NARROW_PX
    ? verticalMetrics(box, model, unit, wording)
    : horizontalMetrics(box, model, unit, wording, shares);
}

function unitFor({ widthPx, heightPx }: TimelineBox): number {
  const wished = Math.min(heightPx / NATURAL_HEIGHT_PX, widthPx / NATURAL_WIDTH_PX, LARGEST_UNIT);
  return Math.max(Math.floor(wished / UNIT_STEP) * UNIT_STEP, 1);
}

/** What the reader's size of text must leave at the least: axis and foot, and a row and a quarter in each lane. */
const AXIS_AND_FOOT_PX = 150;
const LEAST_LANE_PX = 30;
/** Or, when time runs down, room for a few words in a line. */
const LEAST_VERTICAL_WIDTH_PX = 260;

/** The reader's size of text enlarges the graphic as far as every lane keeps a label now and then. */
function textUnitFor({ widthPx, heightPx, textScale = 1 }: TimelineBox, lanes: number): number {
  const most =
    widthPx < NARROW_PX
      ? widthPx / LEAST_VERTICAL_WIDTH_PX
      : heightPx / (AXIS_AND_FOOT_PX + LEAST_LANE_PX * lanes);
  return Math.min(textScale, Math.max(most, 1));
}

/** `Metrics.padPx`: half a disc with its ring, or half a label of two lines when time runs down. */
const PAD_ACROSS_PX = 22;
const PAD_DOWN_PX = 22;

/** Font size of a lane's name at natural size, and the smallest that can still be read. */
const NAME_PX = 15;
const SMALLEST_NAME_PX = 12;
/** Beside a name in the gutter: padding, lamp and gap (timeline.styles.ts). */
const BESIDE_NAME_PX = 55;
const WIDEST_GUTTER_PX = 260;
/** The gutter takes at most this share of the width; a longer word is cut. */
const WIDEST_GUTTER_SHARE = 0.24;

/** The gutter is as wide as the longest word needs, within limits; beyond them the names are set smaller. */
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
  shares: LaneShares,
): Metrics {
  const { gutterPx, namePx } = gutterFor(box, unit, wording.longestWord);
  const axisPx = (wording.hasEras ? 62 : 36) * unit;
  const overviewPx = (box.heightPx >= 480 ? 88 : 60) * unit;
  const plotWidthPx = Math.max(box.widthPx - gutterPx, 1);
  const roomPx = Math.max(box.heightPx - axisPx - overviewPx, 1);
  const targetPx = TARGET_PX * unit;
  const stripPx = stripHeightPx(box.strip, roomPx, model.lanes.length * targetPx, unit);
  const plotHeightPx = roomPx - stripPx;
  const { pitchPx, lanes } = lanesFor(model, plotHeightPx, targetPx, shares);
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
    fanPx: [],
    labelLeftPx: 0,
  };
}

const STRIP_PX = 124;
const LOW_STRIP_PX = 96;
/** Mean rows that lanes must keep beside a strip that the visitor has not chosen: for dots, and one or two for labels. */
const AMPLE_ROWS = 2.5;
/** Mean rows that lanes keep beside a low strip that the visitor chose. */
const LEAST_ROWS = 1;

/** Unless the visitor chose the strip, it takes no room that the lanes' labels need. */
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

/** Divides a height among lanes. Each gets a row for its dots and clusters; the rows left over are for labels. */
function lanesFor(
  model: TimelineModel,
  heightPx: number,
  targetPx: number,
  shares: LaneShares,
): { readonly pitchPx: number; readonly lanes: LaneBox[] } {
  const laneCount = Math.max(model.lanes.length, 1);
  const rows = apportionRows(
    shares ?? model.lanes.map((lane) => lane.entries.length),
    Math.floor(heightPx / targetPx) - laneCount,
  );
  const slots = rows.reduce((sum, count) => sum + count + 1, 0);
  const pitchPx = Math.min(heightPx / Math.max(slots, 1), targetPx * LARGEST_PITCH);
  const sharers = rows.filter((_, lane) => isSharer(shares, lane)).length;
  const sparePx = Math.max(heightPx - pitchPx * slots, 0) / Math.max(sharers, 1);
  let topPx = 0;
  const lanes = rows.map((count, number) => {
    const ownPx = (count + 1) * pitchPx;
    const lane = { topPx, heightPx: isSharer(shares, number) ? ownPx + sparePx : ownPx, rows: count };
    topPx += lane.heightPx;
    return lane;
  });
  return { pitchPx, lanes };
}

/** Lines of a label when time runs down: the title's, or the title's one and the date. */
export const LABEL_LINES = 2;

/** Width of one lane's column of lamps when time runs down. */
const COLUMN_PX = 13;
/** Radius of the largest lamp (layers/marks.ts). */
const LARGEST_LAMP_PX = 7;
/** The overview beside the labels: its track is as wide as a target. */
const SIDE_PX = 34;
/** When time runs down: the least width of the gutter for years, their font size and the padding beside them. */
const YEARS_PX = 46;
const YEAR_PX = 13;
const BESIDE_YEAR_PX = 11;

/** Names above columns slope by 45 degrees. */
const SLOPE = Math.SQRT1_2;
/** Below a sloped name: the leader to its column, and the column's lamp. */
export const NAME_FOOT_PX = 26;
/** From one sloped name to the next, and the least. */
const FAN_PX = 22;
const NAME_HEIGHT_PX = 15;
/** In a lower box, such as above a sheet, the graphic has no foot when time runs down. */
const NO_FOOT_BELOW_PX = 340;

function yearsWidthPx(unit: number, { longestYear }: TextNeeds): number {
  return Math.max(YEARS_PX, longestYear * YEAR_PX + BESIDE_YEAR_PX) * unit;
}

/** The names spread as far as the width allows, so that each is whole and none lies on the next. */
function namesAbove(
  { widthPx }: TimelineBox,
  lanes: number,
  unit: number,
  wording: TextNeeds,
): { readonly axisPx: number; readonly fanPx: readonly number[] } {
  const slopedPx = Math.ceil((wording.longestName * SMALLEST_NAME_PX + NAME_HEIGHT_PX) * unit * SLOPE);
  const roomPx = widthPx - yearsWidthPx(unit, wording) - slopedPx;
  const stepPx = Math.min(roomPx / Math.max(lanes - 1, 1), FAN_PX * unit);
  return {
    axisPx: slopedPx + NAME_FOOT_PX * unit,
    fanPx: Array.from({ length: lanes }, (_, lane) => lane * stepPx + (COLUMN_PX * unit) / 2),
  };
}

function verticalMetrics(box: TimelineBox, model: TimelineModel, unit: number, wording: TextNeeds): Metrics {
  const { axisPx, fanPx } = namesAbove(box, model.lanes.length, unit, wording);
  const overviewPx = box.heightPx < NO_FOOT_BELOW_PX ? 0 : 56 * unit;
  const columns = Math.max(model.lanes.length, 1);
  // Where the words are larger the columns stand closer, so that there is room for words.
  const columnPx = Math.min(COLUMN_PX, (box.widthPx * 0.42) / unit ** 2 / columns);
  // A lamp in the first of them is whole.
  const insetPx = unit > 1 ? Math.max(LARGEST_LAMP_PX * unit - columnPx / 2, 0) : 0;
  const gutterPx = yearsWidthPx(unit, wording);
  const sidePx = Math.max(SIDE_PX, TARGET_PX * unit);
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
    fanPx,
    lanes: model.lanes.map((_, lane) => ({ topPx: insetPx + lane * columnPx, heightPx: columnPx, rows: 1 })),
    labelLeftPx: insetPx + columns * columnPx + (TARGET_PX + 12) * unit,
  };
}
