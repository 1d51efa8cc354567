/** Where the marks of one plot stand. Pure: widths of texts come from outside. */
import type { Annotation } from "../../shared/document/number-document.js";
import { YEAR_DAYS } from "../../shared/time/calendar.js";
import type { Measure } from "../../shared/text/measure.js";
import { formatShort } from "../../shared/statistics/number-format.js";
import { disputesOf, polylinesOf, type Polyline } from "../../shared/series/lines.js";
import {
  allDateGroups,
  drawnPoints,
  LONG_YEARS,
  type ChartModel,
  type ChartPoint,
} from "../../shared/series/model.js";
import { scalesFor, type Box, type Scales } from "./scales.js";

export const TICK_SIZE_PX = 13;
export const LABEL_SIZE_PX = 14;
/** Notes on a small chart. */
export const NOTE_SIZE_PX = 11;
export const LABEL_WEIGHT = 600;
export const DOT_PX = 4;
/** Diameter of a lamp on the axis; what can be pressed is as large as WCAG's smallest target. */
export const LAMP_PX = 24;
const TOP_PX = 30;
/** Row above the plot for the names of breaks. */
export const BREAK_ROW_PX = 20;
const YEARS_PX = 28;
const AXIS_GAP_PX = 10;
const COMPACT_PADDING_PX = 6;
/** Points closer together than this get no dots; their line shows them. */
const DOT_ROOM_PX = 11;
/** A date narrower than this is hidden by its dot and is not drawn as a band. */
const EXTENT_MIN_PX = 14;

export interface PlotSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Everything that a plan is made from. */
export interface PlanRequest {
  readonly model: ChartModel;
  readonly size: PlotSize;
  readonly days: readonly [number, number];
  readonly values: readonly [number, number];
  readonly compact: boolean;
  readonly rightToLeft: boolean;
  readonly annotations: readonly Annotation[];
  readonly measure: Measure;
}

/** The marks of a plot, before its texts are placed. */
export interface Marks extends PlanRequest {
  readonly box: Box;
  readonly scales: Scales;
  readonly polylines: readonly Polyline[];
  /** Points that carry a dot. */
  readonly dots: readonly ChartPoint[];
  /** Points whose date is a stretch that can be seen. */
  readonly extents: readonly ChartPoint[];
}

/** The text of a level of the value axis. */
export function levelText(model: ChartModel, value: number): string {
  return formatShort(value, model.source.quantity, model.source.language);
}

function boxOf(request: PlanRequest): Box {
  const { size, compact, rightToLeft, model, values, annotations } = request;
  if (compact) {
    const pad = COMPACT_PADDING_PX;
    return { leftPx: pad, rightPx: size.widthPx - pad, topPx: 24, bottomPx: size.heightPx - pad };
  }
  const topPx = TOP_PX + (model.breaks.length > 0 ? BREAK_ROW_PX : 0);
  const bottomPx = size.heightPx - YEARS_PX - (annotations.length > 0 ? LAMP_PX + 6 : 0);
  const tall = { leftPx: 0, rightPx: size.widthPx, topPx, bottomPx };
  const { levels } = scalesFor(model, tall, request.days, values, false);
  const widest = Math.max(...levels.map(({ at }) => request.measure(levelText(model, at), TICK_SIZE_PX)));
  const side = widest + AXIS_GAP_PX;
  return rightToLeft
    ? { ...tall, leftPx: 12, rightPx: size.widthPx - side }
    : { ...tall, leftPx: side, rightPx: size.widthPx - 12 };
}

function isDrawable(model: ChartModel, point: ChartPoint): boolean {
  return model.scale === "linear" || point.value > 0;
}

/**
 * The points that get a dot: all where there is room; else estimates, projections, figures that disagree and lone ones.
 */
function dotsOf({
  model,
  scales,
  compact,
}: Pick<Marks, "model" | "scales" | "compact">): readonly ChartPoint[] {
  if (model.form === "bars") {
    return [];
  }
  const points = drawnPoints(model);
  const widthPx = Math.abs(scales.xPx(scales.days[1]) - scales.xPx(scales.days[0]));
  const roomy = model.form === "dots" || widthPx / points.length >= DOT_ROOM_PX;
  if (roomy && !compact) {
    return points;
  }
  const lone = model.segments.filter((groups) => groups.length === 1).flat();
  const disputed = disputesOf(allDateGroups(model));
  const kept = new Set([...lone, ...disputed].flatMap((group) => group.points));
  const last = points.at(-1);
  return points.filter(
    (point) => point.status !== "reported" || kept.has(point) || point === last || model.form === "dots",
  );
}

/** The points whose date is drawn as a band: uncertain dates, long ones and, where there is no line, every date. */
function extentsOf({ model, scales }: Pick<Marks, "model" | "scales">): readonly ChartPoint[] {
  return drawnPoints(model).filter((point) => {
    const widthPx = Math.abs(scales.xPx(point.endDay) - scales.xPx(point.startDay));
    const long = point.interval && point.endDay - point.startDay > YEAR_DAYS * LONG_YEARS;
    const worth = point.uncertain || long || model.form === "dots";
    return model.form !== "bars" && worth && (widthPx >= EXTENT_MIN_PX || point.uncertain);
  });
}

/** Finds room for the marks and places them. */
export function marksOf(request: PlanRequest): Marks {
  const { model, compact } = request;
  const box = boxOf(request);
  const scales = scalesFor(model, box, request.days, request.values, request.rightToLeft);
  const polylines = model.lineSegments.flatMap((groups) =>
    polylinesOf(groups, (point) => isDrawable(model, point)),
  );
  const dots = dotsOf({ model, scales, compact });
  const extents = compact ? [] : extentsOf({ model, scales });
  return { ...request, box, scales, polylines, dots, extents };
}
