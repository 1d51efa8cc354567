/** The labels of a plot and of its breaks, with their positions. Pure. */
import { yearOf } from "../../shared/time/calendar.js";
import { dateWords } from "../../shared/time/date-words.js";
import { labelOf, shortLabelOf } from "./point-text.js";
import { LABEL_HEIGHT_PX, type WantedLabel } from "./label-positions.js";
import { alongLine, between, placeLabels, stepped, type PlacedLabel } from "./labels.js";
import { overlaps, type Rect } from "./rects.js";
import { disputesOf } from "../../shared/series/lines.js";
import {
  BREAK_ROW_PX,
  DOT_PX,
  LABEL_SIZE_PX,
  LABEL_WEIGHT,
  NOTE_SIZE_PX,
  TICK_SIZE_PX,
  type Marks,
} from "./marks.js";
import { message } from "./messages.js";
import {
  allDateGroups,
  drawnPoints,
  extremes,
  type ChartModel,
  type ChartPoint,
} from "../../shared/series/model.js";

/** Where the definition changes. */
export interface Break {
  readonly xPx: number;
  readonly label: PlacedLabel | undefined;
}

/** Half of the sign that stands at a break's line. */
const BREAK_SIGN_PX = 8;
/** So few figures are all labelled, as far as there is room. */
const FEW = 7;

/** First and last, then rivals, then the highest, then the ends of segments, then the others if they are few. */
function labelledPoints(model: ChartModel, compact: boolean): readonly ChartPoint[] {
  const points = drawnPoints(model);
  const last = points[points.length - 1];
  if (compact) {
    return [last];
  }
  const rivals = allDateGroups(model).flatMap((group) => (group.points.length > 1 ? group.points : []));
  const ends = model.segments.flatMap((groups) => [...groups[groups.length - 1].points, ...groups[0].points]);
  const { highest } = extremes(points);
  const peak = [points[0].value, last.value].includes(highest.value) ? [] : [highest];
  const few = points.length <= FEW ? points : [];
  // No other label may stand above the highest bar, because it would be taken for that bar's.
  const first = model.form === "bars" ? [highest, last, points[0]] : [last, points[0]];
  return [...new Set([...first, ...rivals, ...peak, ...ends, ...few])];
}

/** Of rivals the highest is labelled above it, the others below. */
function heightsOf(model: ChartModel): ReadonlyMap<ChartPoint, "above" | "below"> {
  const disputes = disputesOf(allDateGroups(model));
  return new Map(
    disputes.flatMap(({ points }) =>
      points.map((point, index) => [point, index === points.length - 1 ? "above" : "below"] as const),
    ),
  );
}

function wantedLabels(marks: Marks): WantedLabel[] {
  const { model, scales, measure, compact, rightToLeft } = marks;
  const points = drawnPoints(model);
  const heights = heightsOf(model);
  const middlePx = (marks.box.leftPx + marks.box.rightPx) / 2;
  return labelledPoints(model, compact).map((point) => {
    const text = labelOf(model.source, point);
    const short = shortLabelOf(model.source, point);
    const width = (words: string): number => measure(words, LABEL_SIZE_PX, LABEL_WEIGHT) + 4;
    const onBar = model.form === "bars";
    const xPx = scales.xPx(model.form === "bars" ? (point.startDay + point.endDay) / 2 : point.day);
    const isEnd = point === points[0] || point === points.at(-1);
    const side = isEnd ? (xPx < middlePx ? "right" : "left") : "middle";
    return {
      text,
      xPx,
      yPx: scales.yPx(point.value),
      widthPx: width(text),
      short: { text: short, widthPx: width(short) },
      onBar,
      isHanging: onBar && point.value < 0,
      side: rightToLeft && !isEnd ? "middle" : side,
      height: heights.get(point),
      strong: isEnd || heights.has(point),
    };
  });
}

function marksInTheWay(marks: Marks): Rect[] {
  const { model, scales, polylines, size } = marks;
  const at = (point: ChartPoint): readonly [number, number] => [
    scales.xPx(point.day),
    scales.yPx(point.value),
  ];
  const dots = drawnPoints(model)
    .map(at)
    .map(([x, y]) => ({
      leftPx: x - DOT_PX - 1,
      rightPx: x + DOT_PX + 1,
      topPx: y - DOT_PX - 1,
      bottomPx: y + DOT_PX + 1,
    }));
  if (model.form === "bars") {
    return drawnPoints(model).map((point) => ({
      leftPx: Math.min(scales.xPx(point.startDay), scales.xPx(point.endDay)),
      rightPx: Math.max(scales.xPx(point.startDay), scales.xPx(point.endDay)),
      topPx: Math.min(scales.yPx(point.value), scales.yPx(scales.ground)),
      bottomPx: Math.max(scales.yPx(point.value), scales.yPx(scales.ground)),
    }));
  }
  const lines =
    model.form === "dots"
      ? []
      : polylines.flatMap(({ points }) => {
          const path = points.map(at);
          return alongLine(between(model.form === "step" ? stepped(path) : path, 0, size.widthPx));
        });
  return [...dots, ...lines];
}

/** Columns above the first and the last bar, which other labels keep free for leaders. */
function leaderColumns({ box, model, scales }: Marks): Rect[] {
  const points = drawnPoints(model);
  const ends = model.form === "bars" ? [points[0], points[points.length - 1]] : [];
  return ends.map((point) => {
    const xPx = scales.xPx((point.startDay + point.endDay) / 2);
    const yPx = scales.yPx(point.value);
    const column = { leftPx: xPx - 3, rightPx: xPx + 3 };
    return point.value < 0
      ? { ...column, topPx: yPx, bottomPx: box.bottomPx }
      : { ...column, topPx: 0, bottomPx: yPx };
  });
}

/** Moves a break away from the first figure of the new definition, so that its line does not run through the dot. */
function breakPx({ model, scales }: Marks, day: number): number {
  const points = drawnPoints(model);
  const after = points.find((point) => point.startDay >= day);
  const before = points.filter((point) => point.startDay < day).at(-1);
  if (!after || !before) {
    return scales.xPx(day);
  }
  const [fromPx, toPx] = [scales.xPx(before.day), scales.xPx(after.day)];
  const clear = Math.min(DOT_PX * 2.5, Math.abs(toPx - fromPx) / 2);
  const ahead = Math.sign(toPx - fromPx) || 1;
  return ahead * Math.max(ahead * fromPx + clear, Math.min(ahead * scales.xPx(day), ahead * toPx - clear));
}

function breakLines(marks: Marks): Rect[] {
  return marks.model.breaks.map((day) => {
    const xPx = breakPx(marks, day);
    return { leftPx: xPx - 2, rightPx: xPx + 2, topPx: marks.box.topPx, bottomPx: marks.box.bottomPx };
  });
}

/** Where the name of a break stands to its line. */
const BREAK_SIDES = ["about", "before", "after"] as const;
type BreakSide = (typeof BREAK_SIDES)[number];

/** Names of a break, the longest first. */
function breakPlaces(
  marks: Marks,
  xPx: number,
  day: number,
  sides: readonly BreakSide[],
): { readonly text: string; readonly rect: Rect }[] {
  const { model, measure, size } = marks;
  const date = dateWords(model.source.language).year(yearOf(day));
  const keys = ["break", "breakShort", "breakMark"] as const;
  return keys.slice(model.breaks.length > 1 ? 1 : 0).flatMap((key) => {
    const text = message(model.source, key, { date });
    const widthPx = measure(text, TICK_SIZE_PX) + 6;
    const lefts = {
      about: xPx - widthPx / 2,
      before: xPx - widthPx + BREAK_SIGN_PX,
      after: xPx - BREAK_SIGN_PX,
    };
    return sides.map((side) => {
      const leftPx = Math.min(Math.max(lefts[side], 0), size.widthPx - widthPx);
      return { text, rect: { leftPx, rightPx: leftPx + widthPx, topPx: 0, bottomPx: BREAK_ROW_PX } };
    });
  });
}

/** Breaks with their names in the order of the sides that are preferred. */
function namedBreaks(marks: Marks, sides: readonly BreakSide[]): Break[] {
  const lines = breakLines(marks).map((rect) => ({ ...rect, topPx: 0 }));
  const taken: Rect[] = [];
  return marks.model.breaks.map((day, index) => {
    const xPx = breakPx(marks, day);
    const inTheWay = [...taken, ...lines.filter((_, other) => other !== index)];
    const place = breakPlaces(marks, xPx, day, sides).find(
      ({ rect }) => !inTheWay.some((other) => overlaps(rect, other)),
    );
    if (!place) {
      return { xPx, label: undefined };
    }
    taken.push(place.rect);
    const widthPx = place.rect.rightPx - place.rect.leftPx;
    return { xPx, label: { ...place, xPx, yPx: 0, widthPx, side: "middle", strong: false } };
  });
}

/** Breaks with their years as far as those have room, off each other and off the lines of other breaks. */
export function breaksOf(marks: Marks): Break[] {
  if (marks.compact) {
    return marks.model.breaks.map((day) => ({ xPx: breakPx(marks, day), label: undefined }));
  }
  const said = (breaks: readonly Break[]): number =>
    breaks.reduce((sum, { label }) => sum + (label?.text.length ?? 0), 0);
  const about = namedBreaks(marks, BREAK_SIDES);
  // Where names about their lines leave no room for the next, they make it by standing before theirs.
  const before = namedBreaks(marks, ["before", "about", "after"]);
  return said(before) > said(about) ? before : about;
}

/** Says on a small chart, which has no axes, that its scale is logarithmic; none elsewhere. */
export function scaleLabel(marks: Marks): PlacedLabel | undefined {
  const { compact, model, measure, rightToLeft, size } = marks;
  if (!compact || model.scale === "linear") {
    return undefined;
  }
  const text = message(model.source, "logShort");
  const widthPx = measure(text, NOTE_SIZE_PX) + 4;
  const leftPx = rightToLeft ? size.widthPx - widthPx : 0;
  const rect = { leftPx, rightPx: leftPx + widthPx, topPx: 0, bottomPx: NOTE_SIZE_PX + 4 };
  return { text, xPx: leftPx, yPx: 0, widthPx, side: "middle", strong: true, rect };
}

/** On a small chart the last figure is said in a row of its own above the plot, where no line runs. */
function compactLabels(marks: Marks): readonly PlacedLabel[] {
  const { leftPx, rightPx } = marks.box;
  const note = scaleLabel(marks)?.rect;
  return wantedLabels(marks).flatMap((label) => {
    const { xPx, widthPx } = label;
    const startPx = Math.max(Math.min(xPx - widthPx / 2, rightPx - widthPx), leftPx);
    const rect = {
      leftPx: startPx,
      rightPx: startPx + widthPx,
      topPx: 0,
      bottomPx: LABEL_HEIGHT_PX,
    };
    return note && overlaps(rect, note) ? [] : [{ ...label, rect }];
  });
}

/** The labels of first, last, disputed and highest figures. */
export function labelsOf(marks: Marks): readonly PlacedLabel[] {
  const { compact, model, box, size } = marks;
  if (compact) {
    return compactLabels(marks);
  }
  const frame = {
    leftPx: marks.rightToLeft ? 0 : box.leftPx + 2,
    rightPx: marks.rightToLeft ? box.rightPx - 2 : size.widthPx,
    topPx: model.breaks.length === 0 ? 0 : BREAK_ROW_PX,
    bottomPx: box.bottomPx,
  };
  const lines = [...breakLines(marks), ...leaderColumns(marks)];
  return placeLabels(wantedLabels(marks), frame, marksInTheWay(marks), lines);
}
