/** The number strip below the lanes. */
import { annotationsOf, diamondPath, figurePaths, levelsOf } from "../layers/strip.js";
import { stripLabels } from "../layers/strip-labels.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { stripBoxOf, type StripBox } from "../strip/geometry.js";
import type { StripModel } from "../strip/model.js";
import { paintLines, addLine } from "./lines.js";
import { writeIn, type Ink, type Inks } from "./inks.js";
import type { Pen } from "./recording.js";

/** The lines of values. */
export function drawLevels(pen: Pen, scene: Scene, inks: Inks): void {
  const { metrics, strip } = scene;
  const { padPx, plotHeightPx, stripPx, timePx } = metrics;
  if (stripPx === 0) {
    return;
  }
  const box = stripBoxOf(metrics, (strip?.annotations.length ?? 0) > 0);
  pen.still();
  const draw = (ink: Ink, places: readonly number[]): void => {
    paintLines(pen, ink, () => {
      places.forEach((px) => {
        addLine(pen, px, -padPx, timePx + padPx, true);
      });
    });
  };
  draw(inks.border, [plotHeightPx]);
  draw(inks.level, [box.footPx, ...levelsOf(strip, box)]);
}

export function drawStrip(pen: Pen, scene: Scene, inks: Inks): void {
  const { metrics, scale, strip } = scene;
  if (strip === undefined || metrics.stripPx === 0) {
    return;
  }
  const box = stripBoxOf(metrics, strip.annotations.length > 0);
  const stretch = { fromDay: scale.window.start, toDay: scale.window.end };
  pen.stretch();
  for (const [name, path] of figurePaths(scene, strip, box, stretch)) {
    if (path !== "") {
      paintPath(pen, path, inks[name]);
    }
  }
  drawLabels(pen, scene, inks, strip, box);
  drawAnnotations(pen, scene, inks, box);
}

function paintPath(pen: Pen, path: string, ink: Ink): void {
  if (ink.fill !== "none") {
    pen.globalAlpha = ink.fillOpacity;
    pen.fillStyle = ink.fill;
    pen.fillPath(path);
  }
  if (ink.stroke !== "none") {
    pen.globalAlpha = ink.strokeOpacity;
    pen.strokeStyle = ink.stroke;
    pen.lineWidth = ink.strokePx;
    pen.setLineDash(ink.dashes);
    pen.strokePath(path);
    pen.setLineDash([]);
  }
}

function drawLabels(pen: Pen, scene: Scene, inks: Inks, strip: StripModel, box: StripBox): void {
  const { metrics } = scene;
  pen.direction = metrics.rtl ? "rtl" : "ltr";
  for (const { isBeyond, leftwards, words, x, y } of stripLabels(scene, strip, box)) {
    const ink = isBeyond ? inks.figureBeyond : inks.figure;
    writeIn(pen, ink);
    pen.textAlign = leftwards ? "right" : "left";
    pen.strokeStyle = ink.stroke;
    pen.lineWidth = ink.strokePx;
    if (isBeyond) {
      pen.still();
    } else {
      pen.anchor(x);
    }
    const along = isBeyond ? x : 0;
    pen.strokeText(words, along, y);
    pen.fillText(words, along, y);
  }
}

function drawAnnotations(pen: Pen, scene: Scene, inks: Inks, { annotationsPx }: StripBox): void {
  const { metrics, model } = scene;
  for (const { annotation, x } of annotationsOf(scene)) {
    const entry = model.indexOf.get(annotation.id);
    const theme = entry === undefined ? undefined : themeClass(model.columns.theme[entry]);
    const fill = (theme === undefined ? undefined : inks.themes.get(theme)) ?? inks.diamond.fill;
    pen.anchor(x);
    paintPath(pen, diamondPath(metrics.unit, annotationsPx), { ...inks.diamond, fill });
  }
}
