/** What a row of readings says of the weeks to come. */
import { median } from "../figures/statistics.ts";

/** A reading at an hour of simulated time. */
export interface Reading {
  readonly hour: number;
  readonly value: number;
}

/**
 * The slope by Theil and Sen: the median of the slopes between all pairs of readings. Up to a quarter of the readings may be
 * far off, as after a collection that came late, without moving it.
 *
 * @returns per hour; 0 where fewer than two hours were read
 */
export function slope(readings: readonly Reading[]): number {
  const slopes = readings.flatMap((first, place) =>
    readings
      .slice(place + 1)
      .filter(({ hour }) => hour !== first.hour)
      .map(({ hour, value }) => (value - first.value) / (hour - first.hour)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}

/** From the median of the first quarter of the readings to that of the last. */
export function growth(readings: readonly Reading[]): number {
  const quarter = Math.max(1, Math.ceil(readings.length / 4));
  const middle = (some: readonly Reading[]): number => median(some.map(({ value }) => value));
  return readings.length === 0 ? 0 : middle(readings.slice(-quarter)) - middle(readings.slice(0, quarter));
}
