/** The range of values that a plot must show. Pure. */
import type { ChartModel } from "./model.js";

const WHOLE = 100;

/**
 * The values that some series share: with zero among them on a linear scale, whole powers of ten on a logarithmic one.
 */
export function valueRangeOf(models: readonly ChartModel[]): readonly [number, number] {
  const groups = models.flatMap(({ lineSegments }) => lineSegments.flat());
  const values = groups.flatMap(({ points }) => points.map(({ value }) => value));
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (models[0].scale === "log") {
    const drawable = values.filter((value) => value > 0);
    const lowest = drawable.length === 0 ? 1 : drawable.reduce((least, value) => Math.min(least, value));
    const low = 10 ** Math.floor(Math.log10(lowest));
    return [low, Math.max(10 ** Math.ceil(Math.log10(Math.max(highest, low))), low * 10)];
  }
  const isShare = models[0].source.quantity === "share";
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = isShare && highest > WHOLE / 2 && highest <= WHOLE ? WHOLE : Math.max(highest, 0);
  return [low, low === high ? 1 : high];
}
