/** Days and values to pixels, and the ticks of both axes. Pure. */
import { scaleLinear, scaleLog } from "d3-scale";
import { dayOf, YEAR_DAYS, yearOf } from "../graphics/days.js";
import { drawnPoints, type ChartModel } from "../graphics/series-model.js";

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

export interface Scales {
  readonly xPx: (day: number) => number;
  /** On a logarithmic scale zero and less stand on the floor. */
  readonly yPx: (value: number) => number;
  readonly days: readonly [first: number, last: number];
  readonly values: readonly [low: number, high: number];
  /** First days of years. */
  readonly years: readonly Tick[];
  readonly levels: readonly Tick[];
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
/** Room of a year's label with air beside it. */
const YEAR_LABEL_PX = 52;
/** Distance of two levels that reads well. */
const LEVEL_PX = 56;
const POWER_PX = 26;
/** Air before the first and after the last date, as a part of the time shown. */
const MARGIN = 0.02;

/** The time that some series share, with a little air. */
export function daysOf(models: readonly ChartModel[]): readonly [number, number] {
  const window = models.find((model) => model.window)?.window;
  if (window) {
    return window;
  }
  const points = models.flatMap(drawnPoints);
  const first = Math.min(...points.map(({ startDay }) => startDay));
  const last = Math.max(...points.map(({ endDay }) => endDay));
  const air = Math.max((last - first) * MARGIN, YEAR_DAYS / 12);
  return [first - air, last + air];
}

function yearTicks(
  [first, last]: readonly [number, number],
  xPx: (day: number) => number,
  widthPx: number,
): Tick[] {
  const years = (last - first) / YEAR_DAYS;
  const step = YEAR_STEPS.find((size) => (widthPx * size) / years >= YEAR_LABEL_PX) ?? YEAR_STEPS.length;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(yearOf(first) / step) * step; dayOf(year) <= last; year += step) {
    if (dayOf(year) >= first) {
      ticks.push({ at: dayOf(year), px: xPx(dayOf(year)) });
    }
  }
  return ticks;
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
 * @param rightToLeft whether time runs from right to left, as it does in the timeline where the document is written so
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
  const years = yearTicks(days, xPx, box.rightPx - box.leftPx);
  if (model.scale === "log") {
    const y = scaleLog(values, [box.bottomPx, box.topPx]);
    const yPx = (value: number): number => (value > values[0] ? y(value) : box.bottomPx);
    return { xPx, yPx, days, values, years, levels: powerTicks(values, yPx) };
  }
  const count = Math.max(2, Math.round((box.bottomPx - box.topPx) / LEVEL_PX));
  const y = scaleLinear(values, [box.bottomPx, box.topPx]).nice(count);
  const yPx = (value: number): number => y(value);
  const whole = y.ticks(count).filter((tick) => !isCounted(model) || Number.isInteger(tick));
  const [low, high] = y.domain();
  return { xPx, yPx, days, values: [low, high], years, levels: whole.map((at) => ({ at, px: yPx(at) })) };
}

/** Half a country is no tick. */
function isCounted({ source }: ChartModel): boolean {
  return source.quantity === "count";
}
