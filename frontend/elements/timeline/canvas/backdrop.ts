/** What lies behind the entries: bands of eras, lines between lanes, grid lines, and the axis with its labels. */
import type { Tick } from "../../../shared/time/ticks.js";
import { isYear, tickLabelPlace, tickReach, ticksOf } from "../layers/axis.js";
import { erasOf, type EraInSight } from "../layers/backdrop.js";
import { columnCentrePx } from "../layout/geometry.js";
import type { Scene } from "../scene/scene.js";
import { writeIn, type Ink, type Inks } from "./inks.js";
import { addLine, paintLines } from "./lines.js";
import type { Pen } from "./recording.js";

/** What of the backdrop is in sight, found once for a frame. */
export interface Backdrop {
  readonly eras: readonly EraInSight[];
  readonly ticks: readonly Tick[];
}

export function backdropOf(scene: Scene): Backdrop {
  return { eras: erasOf(scene), ticks: ticksOf(scene) };
}

/** The bands of eras, and the lines between lanes. */
export function drawLanes(pen: Pen, { metrics }: Scene, inks: Inks, { eras }: Backdrop): void {
  const { padPx, plotHeightPx, timePx, vertical } = metrics;
  pen.stretch();
  pen.fillStyle = inks.era.fill;
  pen.globalAlpha = inks.era.fillOpacity;
  for (const { fromPx, number, toPx } of eras) {
    if (number % 2 === 0) {
      pen.fillRect(fromPx, 0, toPx - fromPx, plotHeightPx);
    }
  }
  pen.still();
  paintLines(pen, inks.laneLine, () => {
    metrics.lanes.forEach(({ topPx }, lane) => {
      const px = vertical ? columnCentrePx(metrics, lane) : topPx;
      addLine(pen, px, -padPx, timePx + padPx, !vertical);
    });
  });
}

/** The lines of ticks. */
export function drawGrid(pen: Pen, { metrics, scale }: Scene, inks: Inks, { ticks }: Backdrop): void {
  for (const labelled of [false, true]) {
    paintLines(pen, labelled ? inks.grid : inks.division, () => {
      const [from, to] = tickReach(labelled, metrics);
      for (const tick of ticks) {
        if (tick.labelled === labelled) {
          pen.anchor(scale.toPx(tick.day));
          addLine(pen, 0, from, to, metrics.vertical);
        }
      }
    });
  }
}

/** The labels of the axis, and above them the names of eras. */
export function drawAxis(pen: Pen, scene: Scene, inks: Inks, backdrop: Backdrop): void {
  const { dates, metrics } = scene;
  pen.textAlign = metrics.rtl ? "right" : "left";
  pen.direction = "ltr";
  writeIn(pen, inks.eraName);
  pen.still();
  for (const { nameAt, text } of backdrop.eras) {
    pen.fillText(text, nameAt[0], nameAt[1]);
  }
  pen.textAlign = metrics.reversed ? "right" : "left";
  const ticks = backdrop.ticks.filter(({ labelled }) => labelled);
  const write = (which: (tick: Tick) => boolean, ink: Ink): void => {
    writeIn(pen, ink);
    for (const tick of ticks.filter(which)) {
      const text = dates.tick(tick);
      const [x, y] = tickLabelPlace(scene, tick, text);
      pen.anchor(metrics.vertical ? y : x);
      pen.fillText(text, metrics.vertical ? x : 0, metrics.vertical ? 0 : y);
    }
  };
  write(isYear, inks.year);
  write((tick) => !isYear(tick), inks.tick);
}
