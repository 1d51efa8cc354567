/** Ticks of a time axis, from millions of years to a day. Pure: labels are made elsewhere, in the language. */
import { civilOf, dayOf, YEAR_DAYS } from "./calendar.js";

/** What ticks need to know of a scale. */
export interface TickScale {
  /** First moment, and the one after the last, in fractional days. */
  readonly window: { readonly start: number; readonly end: number };
  readonly pxPerDay: number;
}

export type TickUnit = "year" | "month" | "day";

export interface Tick {
  /** Day on which the tick stands. */
  readonly day: number;
  readonly unit: TickUnit;
  /** Whether the tick carries a label; the others only divide. */
  readonly labelled: boolean;
  /** Whether a larger unit begins here as well (a month tick on 1 January, a day tick on the first). */
  readonly strong: boolean;
}

interface Step {
  readonly unit: TickUnit;
  readonly size: number;
  readonly days: number;
}

/** 1, 2, 5, 10 and so on, up to the thousand million years that EDTF has digits for. */
export const YEAR_STEPS: readonly number[] = Array.from(
  { length: 28 },
  (_, index) => [1, 2, 5][index % 3] * 10 ** Math.floor(index / 3),
);
/** Year 1 has a tick beside round years from this step on; below, it would stand too close to the next. */
const LEAST_STEP_WITH_YEAR_ONE = 10;
const MONTH_STEPS = [1, 3];
const DAY_STEPS = [1, 7];
const MONTH_DAYS = YEAR_DAYS / 12;

const STEPS: readonly Step[] = [
  ...DAY_STEPS.map((size): Step => ({ unit: "day", size, days: size })),
  ...MONTH_STEPS.map((size): Step => ({ unit: "month", size, days: size * MONTH_DAYS })),
  ...YEAR_STEPS.map((size): Step => ({ unit: "year", size, days: size * YEAR_DAYS })),
];

/** Which finer step divides a labelled one without a label, by position in STEPS. */
const DIVIDERS: Readonly<Partial<Record<string, string>>> = {
  day7: "day1",
  month1: "day7",
  month3: "month1",
  year1: "month3",
  year2: "year1",
};

/** Divisions closer together than this are not drawn, because they blur. */
const MINIMUM_DIVISION_PX = 9;

/**
 * The ticks inside the scale's window.
 *
 * @param labelPx - room that one label needs; labelled ticks are never closer than this
 */
export function ticksFor(scale: TickScale, labelPx: number): Tick[] {
  const step =
    STEPS.find((candidate) => shortestDays(candidate) * scale.pxPerDay >= labelPx) ?? STEPS[STEPS.length - 1];
  const ticks = days(step, scale).map((day) => tick(day, step.unit, true));
  const divider = dividerOf(step);
  if (divider !== undefined && shortestDays(divider) * scale.pxPerDay >= MINIMUM_DIVISION_PX) {
    const taken = new Set(ticks.map(({ day }) => day));
    for (const day of days(divider, scale)) {
      if (!taken.has(day)) {
        ticks.push(tick(day, divider.unit, false));
      }
    }
  }
  return ticks.sort((a, b) => a.day - b.day);
}

function tick(day: number, unit: TickUnit, labelled: boolean): Tick {
  const { month, day: dayOfMonth } = civilOf(day);
  const strong = unit === "month" ? month === 1 : unit === "day" && dayOfMonth === 1;
  return { day, unit, labelled, strong };
}

/** The shortest distance that two ticks of a step can have: 28 days for a month; weeks restart with the month. */
function shortestDays(step: Step): number {
  if (step.unit === "month") {
    return step.size === 1 ? 28 : 90;
  }
  // Year 1 is a year closer to the first round year than round years are to each other.
  const years = step.size >= LEAST_STEP_WITH_YEAR_ONE ? step.size - 1 : step.size;
  return step.unit === "year" ? years * 365 : step.size;
}

function dividerOf(step: Step): Step | undefined {
  const named = DIVIDERS[`${step.unit}${step.size}`];
  if (named !== undefined) {
    return STEPS.find((candidate) => `${candidate.unit}${candidate.size}` === named);
  }
  if (step.unit !== "year") {
    return undefined;
  }
  const fifth = step.size / 5;
  const size = Number.isInteger(fifth) && YEAR_STEPS.includes(fifth) ? fifth : step.size / 2;
  return STEPS.find((candidate) => candidate.unit === "year" && candidate.size === size);
}

/** All days in the window that a step marks; weekly ticks stand on days 1, 8, 15 and 22 of the month. */
function days(step: Step, scale: TickScale): number[] {
  const { start, end } = scale.window;
  const result: number[] = [];
  const push = (day: number): void => {
    if (day >= start && day <= end) {
      result.push(day);
    }
  };
  const first = civilOf(start);
  if (step.unit === "year") {
    roundYears(step.size, first.year, civilOf(end).year).forEach((year) => {
      push(dayOf(year));
    });
  } else if (step.unit === "month") {
    const last = civilOf(end);
    const count = (last.year - first.year) * 12 + last.month;
    const from = Math.floor((first.month - 1) / step.size) * step.size + 1;
    for (let month = from; month <= count; month += step.size) {
      push(dayOf(first.year, month));
    }
  } else if (step.size === 1) {
    for (let day = Math.ceil(start); day <= end; day++) {
      push(day);
    }
  } else {
    weeks(first.year, first.month, end, push);
  }
  return result;
}

/**
 * Years that are round as people count them: 1000 BC is the astronomical year -999, and there is no year 0. Between
 * the last round year BC and the first after it stands year 1, where the count begins.
 */
export function roundYears(size: number, first: number, last: number): number[] {
  const years: number[] = [];
  const add = (year: number): void => {
    if (year >= first && year <= last) {
      years.push(year);
    }
  };
  for (let before = Math.floor((1 - first) / size) * size; before > 0; before -= size) {
    add(1 - before);
  }
  if (size >= LEAST_STEP_WITH_YEAR_ONE) {
    add(1);
  }
  for (let year = Math.max(Math.floor(first / size), 1) * size; year <= last; year += size) {
    add(year);
  }
  return years;
}

function weeks(year: number, firstMonth: number, end: number, push: (day: number) => void): void {
  for (let month = firstMonth; dayOf(year, month) <= end; month++) {
    for (const dayOfMonth of [1, 8, 15, 22]) {
      push(dayOf(year, month, dayOfMonth));
    }
  }
}
