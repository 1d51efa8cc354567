/** A map without any interaction, for files and galleries. */
import { drawGround, fillArea, type MapPaint } from "./draw.js";
import type { Ground } from "../../shared/geography/ground.js";
import { layOutGround, type PlacedGround } from "../../shared/geography/layout.js";
import { fillOf } from "./legend.js";
import { stateOf, type MapModel } from "./model.js";

/**
 * @param hasDots - whether areas too small to be seen are drawn as dots where they have a value
 */
export function staticMap(
  model: MapModel,
  ground: Ground,
  { widthPx, year, hasDots }: { readonly widthPx: number; readonly year: number; readonly hasDots: boolean },
  paint: MapPaint,
): { readonly svg: SVGElement; readonly place: PlacedGround } {
  const place = layOutGround(ground, widthPx, (code) => hasDots && model.byArea.has(code));
  const { svg, shapes } = drawGround(place, paint);
  for (const [code, shape] of shapes) {
    fillArea(shape, fillOf(model, stateOf(model, code, year)), paint);
  }
  return { svg, place };
}
