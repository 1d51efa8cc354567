/** Classes of values: few steps that the eye can tell apart, with round bounds. Pure. */
import { scaleLinear } from "d3-scale";

/** The values from `from` on and below `below`, of which the last class has no end. */
export interface ValueClass {
  readonly from: number;
  readonly below: number | undefined;
}

/** More steps of lightness than this can't be told apart beside each other. */
export const MOST_CLASSES = 5;
/** Where the highest value is so many times the lowest, equal steps would put all but the highest into one class. */
const LOG_RATIO = 50;

function bounded(bounds: readonly number[]): ValueClass[] {
  return bounds.map((from, index) => ({ from, below: bounds.at(index + 1) }));
}

function powersOf(lowest: number, highest: number): number[] {
  const first = Math.floor(Math.log10(lowest));
  const last = Math.floor(Math.log10(highest));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return powers.length < 4
    ? powers.flatMap((power) => [power, power * 3]).filter((at) => at <= highest)
    : powers;
}

/** Whether classes are powers of ten: where the document asks for it, or where values differ by orders of magnitude. */
export function isLogarithmic(
  values: readonly number[],
  wanted: "linear" | "log" | null | undefined,
): boolean {
  const lowest = Math.min(...values);
  return (
    lowest > 0 && (wanted === "log" || (wanted !== "linear" && Math.max(...values) / lowest >= LOG_RATIO))
  );
}

/**
 * The classes of some values, the lowest first: each value its own where there are few different ones, powers of ten
 * where they differ by orders of magnitude, else equal steps.
 */
export function classesOf(
  values: readonly number[],
  wanted: "linear" | "log" | null | undefined,
): readonly ValueClass[] {
  const different = [...new Set(values)].sort((a, b) => a - b);
  if (different.length <= MOST_CLASSES) {
    return bounded(different);
  }
  const [lowest, highest] = [different[0], different[different.length - 1]];
  if (isLogarithmic(values, wanted)) {
    const powers = powersOf(lowest, highest).filter(
      (_, index, all) => all[index + 1] > lowest || index === all.length - 1,
    );
    // Where there are too many classes the lowest ones are joined, so that every value still lies in a class.
    const few = powers.length <= MOST_CLASSES ? powers : [powers[0], ...powers.slice(1 - MOST_CLASSES)];
    return bounded(few);
  }
  for (let count = MOST_CLASSES; count > 1; count--) {
    const ticks = scaleLinear([lowest, highest], [0, 1]).nice(count).ticks(count);
    const bounds = ticks.filter((at) => at <= highest);
    if (bounds.length <= MOST_CLASSES) {
      return bounded(bounds);
    }
  }
  return bounded([lowest]);
}

/** The class that a value falls into; values below the first belong to it. */
export function classOf(classes: readonly ValueClass[], value: number): number {
  const index = classes.findLastIndex(({ from }) => from <= value);
  return Math.max(index, 0);
}
