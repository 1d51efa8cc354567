/** What is told of many measurements: the middle, the slow end and the worst. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * The smallest measurement that is not exceeded by a share of all (nearest rank).
 *
 * @param share from 0 to 1
 * @throws Error without a measurement
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) {
    throw new Error("percentile: there are no measurements");
  }
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
}

/** The mean of the two middle ones where there is an even number. */
export function median(values: readonly number[]): number {
  const middle = percentile(values, 0.5);
  return values.length % 2 === 1 ? middle : (middle + percentile(values, 0.5 + 1 / values.length)) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), max: percentile(values, 1) };
}

/** Several runs as one: medians, but the worst of all runs stays the worst. */
export function medianSpread(runs: readonly Spread[]): Spread {
  return {
    p50: median(runs.map(({ p50 }) => p50)),
    p95: median(runs.map(({ p95 }) => p95)),
    max: percentile(
      runs.map(({ max }) => max),
      1,
    ),
  };
}
