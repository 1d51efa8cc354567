/** The stretches of time that entries cover. */
import { extentShape } from "../layers/extents.js";
import type { Extent, PlacedDot, PlacedMark } from "../layout/placed.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { STOPS } from "../scene/soft-fills.js";
import type { Inks } from "./inks.js";
import type { Pen } from "./recording.js";

export function drawExtents(pen: Pen, scene: Scene, inks: Inks): void {
  pen.stretch();
  for (const item of [...scene.layout.marks, ...scene.layout.dots]) {
    if (item.extent !== undefined) {
      drawExtent(pen, scene, inks, item, item.extent);
    }
  }
}

function drawExtent(pen: Pen, scene: Scene, inks: Inks, item: PlacedMark | PlacedDot, extent: Extent): void {
  const { metrics, model } = scene;
  const { acrossPx, ends, kind, thicknessPx } = extentShape(scene, item, extent);
  const alongPx = extent.fromPx;
  const lengthPx = extent.toPx - extent.fromPx;
  const [x, y, width, height] = metrics.vertical
    ? [acrossPx, alongPx, thicknessPx, lengthPx]
    : [alongPx, acrossPx, lengthPx, thicknessPx];
  const colour = inks.themes.get(themeClass(model.columns.theme[item.entry])) ?? inks.title.fill;
  pen.globalAlpha = inks[kind].fillOpacity;
  if (ends === "none") {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.roundRect(x, y, width, height, thicknessPx / 2);
    pen.fill();
  } else {
    const stops = STOPS[ends].map(([offset, opacity]) => [offset, withOpacity(colour, opacity)] as const);
    pen.fadeRect([x, y, width, height], metrics.vertical, stops);
  }
}

/** Computed colours are written `rgb(R, G, B)`; one of another form stays as it is. */
function withOpacity(colour: string, opacity: number): string {
  return opacity === 1 ? colour : colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity})`);
}
