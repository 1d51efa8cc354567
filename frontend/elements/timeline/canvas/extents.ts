/** The stretches of time that entries cover. */
import { extentShape, wordsOverBars, type ExtentShape } from "../layers/extents.js";
import type { PlacedDot, PlacedMark } from "../layout/placed.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { STOPS, type SoftEnds } from "../scene/soft-fills.js";
import type { Inks } from "./inks.js";
import type { Pen } from "./recording.js";

export function drawExtents(pen: Pen, scene: Scene, inks: Inks): void {
  pen.stretch();
  const words = wordsOverBars(scene);
  for (const item of [...scene.layout.marks, ...scene.layout.dots]) {
    if (item.extent !== undefined) {
      const shape = extentShape(scene, item, item.extent, words);
      shape.stretches.forEach((_, position) => {
        drawStretch(pen, scene, inks, item, shape, position);
      });
    }
  }
}

function drawStretch(
  pen: Pen,
  scene: Scene,
  inks: Inks,
  item: PlacedDot | PlacedMark,
  { acrossPx, ends: allEnds, kind, stretches, thicknessPx }: ExtentShape,
  position: number,
): void {
  const { metrics, model } = scene;
  const [alongPx, toPx] = stretches[position] ?? stretches[0];
  const lengthPx = toPx - alongPx;
  const ends = endsOf(allEnds, position === 0, position === stretches.length - 1);
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

/** Only the first stretch of a bar fades at its beginning, and only the last at its end. */
function endsOf(ends: SoftEnds, isFirst: boolean, isLast: boolean): SoftEnds {
  const start = isFirst && (ends === "start" || ends === "both");
  const end = isLast && (ends === "end" || ends === "both");
  return start && end ? "both" : start ? "start" : end ? "end" : "none";
}
