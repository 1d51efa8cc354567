/** Places and paints the graphic on a canvas. Has its own model and placement, which are made of the same as the page's. */
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { sameButForLanes } from "../layout/geometry.js";
import { layOut, prepareAround } from "../layout/layout.js";
import type { FormTexts } from "../layout/forms.js";
import type { Metrics } from "../layout/metrics.js";
import { bringForward } from "../layout/open-entry.js";
import type { Placement } from "../layout/placement.js";
import type { RestingForms } from "../layout/room-at-rest.js";
import { placementFor, textsFor } from "../layout/sizes.js";
import { foregroundOf } from "../model/links.js";
import { buildModel, type TimelineModel } from "../model/model.js";
import type { Scene } from "../scene/scene.js";
import { TextMeasure, type LabelFont } from "../scene/text-measure.js";
import { TimeShare } from "../scene/time-share.js";
import type { StripModel } from "../strip/model.js";
import { DateFormat } from "../text/date-format.js";
import { TimeScale } from "../time/scale.js";
import { areaOf, deviceSize, type Area } from "./area.js";
import { backdropOf, drawAxis, drawGrid, drawLanes } from "./backdrop.js";
import { drawExtents } from "./extents.js";
import type { Inks } from "./inks.js";
import { drawClusters, drawDensityDots, drawDots, drawGuide, drawRings } from "./items.js";
import { CanvasMarks } from "./marks.js";
import type { PaintedFrame, PaintedParts } from "./painter-messages.js";
import type { PaintedPictures } from "./painted-pictures.js";
import { Pen, Player, type Canvas2D } from "./recording.js";
import { drawLevels, drawStrip } from "./strip.js";

/** To place everything anew may take half of the time; in the frames between, what was placed last moves with the time axis. */
const PLACING_PAUSES = 1;

interface Exhibit {
  readonly document: ExhibitDocument;
  readonly model: TimelineModel;
  readonly dates: DateFormat;
}

interface Letters {
  readonly model: TimelineModel;
  readonly font: LabelFont;
  readonly measure: TextMeasure;
  readonly texts: FormTexts;
}

export class Painting {
  readonly #context: Canvas2D;
  readonly #pen = new Pen();
  readonly #player: Player;
  readonly #marks: CanvasMarks;
  readonly #placing = new TimeShare(PLACING_PAUSES);
  #exhibit: Exhibit | undefined;
  #metrics: Metrics | undefined;
  #restingForms: RestingForms = new Map();
  #font: LabelFont | undefined;
  #letters: Letters | undefined;
  #placement:
    { readonly placement: Placement; readonly letters: Letters; readonly metrics: Metrics } | undefined;
  #inks: Inks | undefined;
  #strip: StripModel | undefined;
  #ratio = 1;
  /** What was placed last, and for which time axis; undefined where it must be placed anew. */
  #placed: { readonly frame: PaintedFrame; readonly scale: TimeScale } | undefined;

  constructor(context: Canvas2D, pictures: PaintedPictures) {
    this.#context = context;
    this.#player = new Player(context);
    this.#marks = new CanvasMarks(pictures);
  }

  /** Parts of what is painted have changed. */
  take({ document, font, inks, ledes, metrics, ratio, restingForms, strip }: PaintedParts): void {
    this.#placed = undefined;
    if (document !== undefined) {
      this.#exhibit = { document, model: buildModel(document), dates: new DateFormat(document) };
      this.#marks.clear();
    }
    this.#metrics = metrics ?? this.#metrics;
    this.#restingForms = restingForms ?? this.#restingForms;
    this.#font = font ?? this.#font;
    this.#inks = inks ?? this.#inks;
    this.#ratio = ratio ?? this.#ratio;
    if (ledes !== undefined) {
      this.#marks.ledes = ledes;
    }
    if (strip !== undefined) {
      this.#strip = strip ?? undefined;
    }
  }

  /** Does what the first frames of the next movement from here would have to do. */
  prepare(frame: PaintedFrame): void {
    const scene = this.#sceneOf(frame);
    if (scene !== undefined && this.#placement !== undefined) {
      this.#marks.prepare(scene, this.#ratio);
      prepareAround(this.#placement.placement, scene.scale);
    }
  }

  /**
   * Paints a frame, or, where there has been no time to place it, what was placed last where the time axis is now.
   *
   * @returns in how many milliseconds there is time to place it; 0 where that is done
   */
  paint(frame: PaintedFrame): number {
    const beganMs = performance.now();
    const before = this.#placed;
    if (
      before?.frame.selected === frame.selected &&
      before?.frame.focused === frame.focused &&
      before !== undefined &&
      !this.#placing.isDue(beganMs)
    ) {
      const { lengthPx, reversed } = before.scale;
      this.#player.move(movementOf(before.scale, new TimeScale(frame.window, lengthPx, reversed)));
      return this.#placing.dueInMs(beganMs);
    }
    const scene = this.#sceneOf(frame);
    if (scene === undefined || this.#inks === undefined) {
      return 0;
    }
    this.#fitCanvas(areaOf(scene.metrics));
    this.#record(scene, this.#inks);
    this.#player.play(this.#pen.end());
    this.#placed = { frame, scale: scene.scale };
    this.#placing.took(beganMs, performance.now());
    return 0;
  }

  #sceneOf({ focused, selected, window }: PaintedFrame): Scene | undefined {
    const metrics = this.#metrics;
    const exhibit = this.#exhibit;
    const letters = this.#lettersOf(exhibit?.model);
    if (metrics === undefined || exhibit === undefined || letters === undefined) {
      return undefined;
    }
    const { document, model } = exhibit;
    const placement = this.#placementOf(metrics, letters);
    const scale = new TimeScale(window, metrics.timePx, metrics.reversed);
    const foreground = foregroundOf(model.links, model.count, selected, document.thread !== undefined);
    placement.beginFrame(Infinity);
    placement.restingForms = this.#restingForms;
    return {
      ...exhibit,
      metrics,
      measure: letters.measure,
      scale,
      shiftPx: 0,
      zooming: true,
      moving: true,
      layout: layOut(model, placement, scale, metrics, foreground, bringForward),
      selected,
      focused,
      foreground,
      strip: metrics.stripPx > 0 ? this.#strip : undefined,
      reading: undefined,
    };
  }

  /** Kept for the same letters, because each title is measured once. */
  #lettersOf(model: TimelineModel | undefined): Letters | undefined {
    const font = this.#font;
    if (model === undefined || font === undefined) {
      return undefined;
    }
    const before = this.#letters;
    if (before?.model === model && before.font.family === font.family && before.font.sizePx === font.sizePx) {
      return before;
    }
    const measure = new TextMeasure(font);
    const texts = textsFor(model, (text, bold) => measure.widthPx(text, bold));
    this.#letters = { model, font, measure, texts };
    return this.#letters;
  }

  /** Kept while the lanes' heights change on their way, because their rows stay. */
  #placementOf(metrics: Metrics, letters: Letters): Placement {
    const before = this.#placement;
    const isSame =
      before?.letters === letters &&
      sameButForLanes(before.metrics, metrics) &&
      before.metrics.lanes.every(({ rows }, lane) => rows === metrics.lanes[lane].rows);
    if (before !== undefined && isSame) {
      return before.placement;
    }
    const placement = placementFor(letters.model, metrics, letters.texts);
    this.#placement = { placement, letters, metrics };
    return placement;
  }

  /** To give a canvas a size clears it and takes long, so it is only done for another one. */
  #fitCanvas(area: Area): void {
    const { canvas } = this.#context;
    const [width, height] = deviceSize(area, this.#ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
  }

  #record(scene: Scene, inks: Inks): void {
    const pen = this.#pen;
    const ratio = this.#ratio;
    const { metrics } = scene;
    const area = areaOf(metrics);
    const [padX, padY] = metrics.vertical ? [0, metrics.padPx] : [metrics.padPx, 0];
    const [plotX, plotY] = [metrics.plotLeftPx - area.left + padX, metrics.axisPx + padY];
    const axisX = metrics.vertical ? (metrics.rtl ? metrics.widthPx - metrics.gutterPx : 0) : plotX;
    const axisY = metrics.vertical ? plotY : 0;
    const backdrop = backdropOf(scene);
    pen.begin();
    pen.origin(ratio, 0, 0, metrics.vertical);
    pen.globalAlpha = 1;
    pen.fillStyle = inks.edgeDot.fill;
    pen.fillRect(0, 0, area.width, area.height);
    pen.origin(ratio, axisX * ratio, axisY * ratio, metrics.vertical);
    drawAxis(pen, scene, inks, backdrop);
    pen.origin(ratio, plotX * ratio, plotY * ratio, metrics.vertical);
    drawLanes(pen, scene, inks, backdrop);
    drawLevels(pen, scene, inks);
    drawGrid(pen, scene, inks, backdrop);
    drawExtents(pen, scene, inks);
    drawDensityDots(pen, scene, inks);
    drawGuide(pen, scene, inks);
    drawDots(pen, scene, inks);
    drawClusters(pen, scene, inks);
    this.#marks.draw(pen, scene, inks, ratio);
    drawRings(pen, scene, inks);
    drawStrip(pen, scene, inks);
  }
}

/** What takes places on one time axis to those of the same moments on another. */
function movementOf(from: TimeScale, to: TimeScale): { readonly stretch: number; readonly shiftPx: number } {
  return { stretch: to.pxPerDay / from.pxPerDay, shiftPx: to.toPx(from.toDay(0)) };
}
