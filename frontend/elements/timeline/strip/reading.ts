/** What the number strip says at a moment: the nearest figure of the series. Nothing is interpolated. Pure. */
import { entryOf, isCluster, type Layout, type PlacedItem } from "../layout/placed.js";
import { bisectLeft } from "../../../shared/time/bisect.js";
import type { TimelineModel } from "../model/model.js";
import type { TimeScale } from "../time/scale.js";
import type { Break, Annotation, StripModel } from "./model.js";

/** The moment at which the strip is read, and the figure nearest to it. */
export interface Reading {
  readonly day: number;
  /** Number of the figure. */
  readonly figure: number;
}

/** Whether a moment lies within a figure's date, or so near to its point that the point is meant. */
export function holds(
  { days, ends, starts }: StripModel,
  { day, figure }: Reading,
  reachDays: number,
): boolean {
  return (day >= starts[figure] && day < ends[figure] + 1) || Math.abs(days[figure] - day) <= reachDays;
}

/** Undefined where nothing is read, or the series has no figures. */
export function readingOf(strip: StripModel | undefined, day: number | undefined): Reading | undefined {
  return strip === undefined || day === undefined || strip.days.length === 0
    ? undefined
    : { day, figure: nearestFigure(strip, day) };
}

/**
 * The figure whose date holds the day, else the one whose date is nearest. Figures on the day's own side of a break go
 * before those beyond it; of figures that disagree about one date, it is the first.
 */
export function nearestFigure(strip: StripModel, day: number): number {
  const { days } = strip;
  const after = bisectLeft(days, day);
  const candidates = [after - 1, after].filter((figure) => figure >= 0 && figure < days.length);
  const outside = (figure: number): number =>
    Math.max(strip.starts[figure] - day, day - strip.ends[figure] - 1, 0);
  const segment = strip.breaks.filter((change) => change.day <= day).length;
  const ranks = (figure: number): readonly number[] => [
    outside(figure) === 0 ? 0 : 1,
    strip.segment[figure] === segment ? 0 : 1,
    outside(figure),
    Math.abs(days[figure] - day),
  ];
  const nearest = candidates.reduce((a, b) => (isLess(ranks(b), ranks(a)) ? b : a));
  return bisectLeft(days, days[nearest]);
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((rank, place) => rank !== b[place]);
  return first >= 0 && a[first] < b[first];
}

/** The break right before a figure; undefined where the figure is not the first after a break. */
export function breakBefore({ breaks, days }: StripModel, figure: number): Break | undefined {
  return breaks.findLast(({ after }) => after === days[figure]);
}

/** All figures of the same date as one, itself among them. */
export function rivalsOf({ days }: StripModel, figure: number): readonly number[] {
  const first = bisectLeft(days, days[figure]);
  const rivals: number[] = [];
  for (let rival = first; rival < days.length && days[rival] === days[figure]; rival++) {
    rivals.push(rival);
  }
  return rivals;
}

/** The first and the last figure whose dates overlap a stretch of time; undefined where none does. */
export function figuresBetween(
  { days, ends, starts }: StripModel,
  fromDay: number,
  toDay: number,
): { readonly first: number; readonly last: number } | undefined {
  let first = bisectLeft(days, fromDay);
  let last = bisectLeft(days, toDay) - 1;
  while (first > 0 && ends[first - 1] + 1 > fromDay) {
    first--;
  }
  while (last < days.length - 1 && starts[last + 1] < toDay) {
    last++;
  }
  return first > last ? undefined : { first, last };
}

/** The first and the last figure whose dates overlap the visible window; undefined where none does. */
export function figuresInSight(
  strip: StripModel,
  { window }: Pick<TimeScale, "window">,
): ReturnType<typeof figuresBetween> {
  return figuresBetween(strip, window.start, window.end);
}

/** The nearest figures before and after a window in which there is none. */
export function figuresBeside(
  { days }: StripModel,
  { window }: Pick<TimeScale, "window">,
): { readonly before: number | undefined; readonly after: number | undefined } {
  const after = bisectLeft(days, window.end);
  return {
    before: after > 0 ? bisectLeft(days, days[after - 1]) : undefined,
    after: after < days.length ? after : undefined,
  };
}

/** Whether a line leads from a figure to earlier figures, or to later ones. */
export function leadsOn({ days, lines }: StripModel, figure: number, earlier: boolean): boolean {
  const day = days[figure];
  return lines.some((line) => {
    const [first, last] = [line.days[0], line.days[line.days.length - 1]];
    return earlier ? first < day && last >= day : last > day && first <= day;
  });
}

/** The figure so many dates after (or, below 0, before) another; infinity leads to the last or the first. */
export function stepFrom(strip: StripModel, figure: number, dates: number): number {
  const { days } = strip;
  let at = bisectLeft(days, days[figure]);
  for (let left = Math.min(Math.abs(dates), days.length); left > 0; left--) {
    const next = dates > 0 ? bisectLeft(days, days[at] + 1e-6) : bisectLeft(days, days[Math.max(at - 1, 0)]);
    if (next >= days.length) {
      break;
    }
    at = next;
  }
  return at;
}

/** The marks and dots of the lanes at most `reachPx` from a moment, the most significant first. */
export function itemsInReach(
  layout: Layout,
  { significance }: TimelineModel,
  alongPx: number,
  reachPx: number,
): readonly PlacedItem[] {
  const distance = (item: PlacedItem): number => Math.abs(item.alongPx - alongPx);
  return [...layout.marks, ...layout.dots]
    .filter((item: PlacedItem) => !isCluster(item) && distance(item) <= reachPx)
    .sort((a, b) => significance[entryOf(b)] - significance[entryOf(a)] || distance(a) - distance(b));
}

/** The annotation of a figure's date, or one at most `reachDays` from a moment; the nearest where there are several. */
export function annotationAt(
  strip: StripModel,
  figure: number,
  day: number,
  reachDays: number,
): Annotation | undefined {
  const within = strip.annotations.filter(
    (annotation) =>
      Math.abs(annotation.day - day) <= reachDays ||
      (annotation.day >= strip.starts[figure] && annotation.day < strip.ends[figure] + 1),
  );
  return within.reduce<Annotation | undefined>(
    (best, annotation) =>
      best !== undefined && Math.abs(best.day - day) <= Math.abs(annotation.day - day) ? best : annotation,
    undefined,
  );
}
