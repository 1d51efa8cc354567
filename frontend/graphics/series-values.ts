/** The values that a drawing of numbers must have room for. Pure. */
import type { ChartModel } from "./series-model.js";

const WHOLE = 100;

/** The values that some series share: from zero on a linear scale, whole powers of ten on a logarithmic one. */
export function valuesOf(models: readonly ChartModel[]): readonly [number, number] {
  const stations = models.flatMap(({ lineSegments }) => lineSegments.flat());
  const values = stations.flatMap(({ points }) => points.map(({ value }) => value));
  const highest = Math.max(...values);
  if (models[0].scale === "log") {
    const lowest = Math.min(...values.filter((value) => value > 0));
    const low = 10 ** Math.floor(Math.log10(lowest));
    return [low, Math.max(10 ** Math.ceil(Math.log10(highest)), low * 10)];
  }
  const isShare = models[0].source.quantity === "share";
  const low = Math.min(0, ...values);
  return [low, isShare && highest > WHOLE / 2 && highest <= WHOLE ? WHOLE : highest || 1];
}
