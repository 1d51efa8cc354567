/** Days and values to pixels, and the ticks of both axes. Pure. */
import { scaleLinear, scaleLog } from "d3-scale";
import { dayOf, YEAR_DAYS, yearOf } from "../../shared/time/calendar.js";
import { roundYears, ticksFor, YEAR_STEPS, type TickUnit } from "../../shared/time/ticks.js";
import { sharedYears } from "../../shared/series/shared-years.js";
import { drawnPoints, type ChartModel } from "../../shared/series/model.js";

/** The inner rectangle of a plot. */
export interface Box {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

export interface Tick {
  readonly at: number;
  readonly px: number;
}

/** A tick of the time axis. */
export interface DateTick extends Tick {
  readonly unit: TickUnit;
  /** Whether a larger unit begins here as well: a month on 1 January. */
  readonly strong: boolean;
}

export interface Scales {
  readonly xPx: (day: number) => number;
  readonly dayAt: (px: number) => number;
  /** On a logarithmic scale values of zero and less get the position of the lowest value. */
  readonly yPx: (value: number) => number;
  readonly days: readonly [first: number, last: number];
  readonly values: readonly [low: number, high: number];
  /** Where bars and areas stand: zero, or the floor of a logarithmic scale. */
  readonly ground: number;
  /**
   * Years that are named, in the middle of what is seen of them: a year's figure stands above its name. Where years do
   * not tell figures apart and there is room, months or days, each at its beginning.
   */
  readonly years: readonly DateTick[];
  /** Where a year meets the next, if every year is named; else their names have ticks of their own. */
  readonly edges: readonly Tick[];
  readonly levels: readonly Tick[];
}

/** Room below the lowest hanging bar for its label. */
const FOOT_PX = 22;
const STEPS = [...YEAR_STEPS, 25].sort((a, b) => a - b);
/** Width that a year's label needs, with a gap. */
const YEAR_LABEL_PX = 52;
/** Width of a year from which its name is shown. */
const YEAR_NAME_PX = 34;
/** Wanted distance between two levels of the value axis. */
const LEVEL_PX = 56;
const POWER_PX = 26;
/** Margin before the first and after the last date, as a share of the time shown. */
const MARGIN = 0.02;

/** The first and last day of a chart's time axis, with a margin. */
export function daysOf(models: readonly ChartModel[]): readonly [number, number] {
  const window = models.find((model) => model.window)?.window;
  if (window) {
    return window;
  }
  const points = models.flatMap(drawnPoints);
  const first = Math.min(...points.map(({ startDay }) => startDay));
  const last = Math.max(...points.map(({ endDay }) => endDay));
  // The margin is a month where the axis spans years, and less where it spans days.
  const air = Math.max((last - first) * MARGIN, Math.min(last - first + 1, YEAR_DAYS) / 12);
  return [first - air, last + air];
}

function dateTicks(
  model: ChartModel,
  [first, last]: readonly [number, number],
  xPx: (day: number) => number,
  widthPx: number,
): Pick<Scales, "years" | "edges"> {
  if (sharedYears(model.source).size > 0) {
    const scale = { window: { start: first, end: last }, pxPerDay: widthPx / (last - first) };
    const named = ticksFor(scale, YEAR_LABEL_PX).filter(({ labelled }) => labelled);
    if (named.some(({ unit }) => unit !== "year")) {
      return {
        years: named.map(({ day, unit, strong }) => ({ at: day, px: xPx(day), unit, strong })),
        edges: [],
      };
    }
  }
  return yearTicks([first, last], xPx, widthPx);
}

function yearTicks(
  [first, last]: readonly [number, number],
  xPx: (day: number) => number,
  widthPx: number,
): Pick<Scales, "years" | "edges"> {
  const years = (last - first) / YEAR_DAYS;
  const step = STEPS.find((size) => (widthPx * size) / years >= YEAR_LABEL_PX) ?? STEPS[STEPS.length - 1];
  const wanted = roundYears(step, yearOf(first), yearOf(last));
  const tick = (at: number): DateTick => ({ at, px: xPx(at), unit: "year", strong: false });
  if (step > 1) {
    const middles = wanted.map((year) => dayOf(year) + YEAR_DAYS / 2);
    return { years: middles.filter((day) => day >= first && day <= last).map(tick), edges: [] };
  }
  const parts = wanted.map(
    (year) => [Math.max(dayOf(year), first), Math.min(dayOf(year + 1), last)] as const,
  );
  return {
    years: parts
      .filter(([start, end]) => Math.abs(xPx(end) - xPx(start)) >= YEAR_NAME_PX)
      .map(([start, end]) => tick((start + end) / 2)),
    edges: wanted
      .map((year) => dayOf(year))
      .filter((day) => day >= first)
      .map(tick),
  };
}

function powerTicks([low, high]: readonly [number, number], yPx: (value: number) => number): Tick[] {
  const powers = Math.round(Math.log10(high / low));
  const every = Math.ceil(POWER_PX / (Math.abs(yPx(low) - yPx(high)) / powers));
  const ticks: Tick[] = [];
  for (let power = 0; power <= powers; power += every) {
    const at = low * 10 ** power;
    ticks.push({ at, px: yPx(at) });
  }
  return ticks;
}

/**
 * The scales of one plot.
 *
 * @param rightToLeft - whether time runs from right to left, as it does in the timeline where the document is written so
 */
export function scalesFor(
  model: ChartModel,
  box: Box,
  days: readonly [number, number],
  values: readonly [number, number],
  rightToLeft: boolean,
): Scales {
  const across = rightToLeft ? [box.rightPx, box.leftPx] : [box.leftPx, box.rightPx];
  const x = scaleLinear(days, across);
  const xPx = (day: number): number => x(day);
  const dayAt = (px: number): number => x.invert(px);
  const names = dateTicks(model, days, xPx, box.rightPx - box.leftPx);
  if (model.scale === "log") {
    const y = scaleLog(values, [box.bottomPx, box.topPx]);
    const yPx = (value: number): number => (value > values[0] ? y(value) : box.bottomPx);
    return { xPx, dayAt, yPx, days, values, ground: values[0], ...names, levels: powerTicks(values, yPx) };
  }
  const count = Math.max(2, Math.round((box.bottomPx - box.topPx) / LEVEL_PX));
  const y = scaleLinear(values, [box.bottomPx - footPx(model), box.topPx]).nice(count);
  const yPx = (value: number): number => y(value);
  const whole = y.ticks(count).filter((tick) => !isCounted(model) || Number.isInteger(tick));
  const [low, high] = y.domain();
  return {
    xPx,
    dayAt,
    yPx,
    days,
    values: [low, high],
    ground: 0,
    ...names,
    levels: whole.map((at) => ({ at, px: yPx(at) })),
  };
}

/** Whether all values are whole counts, so that ticks between whole numbers make no sense. */
function isCounted(model: ChartModel): boolean {
  return (
    model.source.quantity === "count" && drawnPoints(model).every(({ value }) => Number.isInteger(value))
  );
}

/** Room below the plot for the labels of bars that hang from zero. */
function footPx(model: ChartModel): number {
  return model.form === "bars" && drawnPoints(model).some(({ value }) => value < 0) ? FOOT_PX : 0;
}
