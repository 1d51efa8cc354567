/**
 * The number strip below the lanes: a group that moves with time, and the grid lines of values, which do not. Dots, bars
 * and lines of one style are one path each, so it has some thirty elements whatever the series. The paths are made anew
 * only when the scale changes or the window leaves the stretch that is drawn.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import { bands } from "../strip/path.js";
import { type StripBox, stripBoxOf, type StripFrame } from "../strip/geometry.js";
import type { Point } from "../../../shared/pointer/element-space.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { wording } from "../text/messages.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { StripLabels } from "./strip-labels.js";
import { breaks } from "../strip/breaks.js";
import { ESTIMATE, PROJECTION, REPORTED, type Annotation, type StripModel } from "../strip/model.js";
import * as paths from "../strip/path.js";
import { levelText } from "../strip/words.js";
import { sameScale } from "../time/scale.js";
import { KeyedElements, put, putText, round } from "../scene/svg.js";
import { sameButForLanes } from "../layout/geometry.js";
import { lengthDays } from "../time/window.js";

const DOT_PX = 3.5;
const DIAMOND_PX = 6;
const LEVEL_GAP_PX = 8;
/** How much is drawn beside the window, in windows: while panning, and while zooming, when each frame draws anew. */
const AHEAD = 1;
const AHEAD_ZOOMING = 0.05;
/** Coordinates that differ by less count as the same. */
const SAME_PX = 0.01;

/** Classes of the paths of the figures, from the back to the front. */
const FIGURE_PATHS = [
  "area",
  "bands",
  "breaks",
  "breaks signs",
  "bars",
  "bars hollow",
  "line",
  "line dashed",
  "disputes",
  "figures",
  "figures hollow",
  "figures hollow dashed",
] as const;

export type FigurePath = (typeof FIGURE_PATHS)[number];

interface Drawn {
  readonly strip: StripModel;
  readonly metrics: Scene["metrics"];
  readonly pxPerDay: number;
  readonly originPx: number;
  readonly fromDay: number;
  readonly toDay: number;
}

export class StripLayer {
  readonly moving = svgElement("g", { class: "strip" });
  /** Grid lines, and the values beside them. */
  readonly still = svgElement("g", { class: "strip-levels", "aria-hidden": "true" });
  readonly levels = svgElement("g", { class: "strip-values", "aria-hidden": "true" });
  readonly #paths = FIGURE_PATHS.map((name) => svgElement("path", { class: name }));
  readonly #labels = new StripLabels();
  readonly #annotations = new KeyedElements<SVGGElement>(
    () => this.#makeAnnotation(),
    (group) => {
      group.remove();
    },
  );
  readonly #stillLines = new KeyedElements<SVGLineElement>(
    () => {
      const line = svgElement("line");
      this.still.append(line);
      return line;
    },
    (line) => {
      line.remove();
    },
  );
  readonly #values = new KeyedElements<SVGTextElement>(
    () => {
      const text = svgElement("text");
      this.levels.append(text);
      return text;
    },
    (text) => {
      text.remove();
    },
  );
  #drawn: Drawn | undefined;
  #placedAnnotations: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly reachPx: number;
  }[] = [];

  constructor() {
    const figures = svgElement("g", { "aria-hidden": "true" });
    figures.append(...this.#paths);
    this.moving.append(figures, ...this.#labels.elements);
  }

  draw(scene: Scene): void {
    const { strip } = scene;
    this.moving.style.display = strip === undefined ? "none" : "";
    const box = stripBoxOf(scene.metrics, (strip?.annotations.length ?? 0) > 0);
    this.#drawLevels(scene, box);
    if (strip !== undefined) {
      this.#drawFigures(scene, strip, box);
      this.#labels.draw(scene, strip, box);
    }
    this.#drawAnnotations(scene, box);
  }

  /** Id of the entry whose annotation lies at a point of the plot. */
  annotationAt({ x, y }: Point): string | undefined {
    return this.#placedAnnotations.find(
      (placed) => Math.abs(placed.x - x) <= placed.reachPx && Math.abs(placed.y - y) <= placed.reachPx,
    )?.id;
  }

  #drawLevels({ metrics, strip }: Scene, box: StripBox): void {
    const { padPx, plotHeightPx, plotLeftPx, plotWidthPx, rtl, timePx, unit } = metrics;
    const levels = levelsOf(strip, box);
    [plotHeightPx, box.footPx, ...levels].forEach((px, key) => {
      const line = this.#stillLines.use(key);
      put(line, "class", key === 0 ? "border" : "level");
      put(line, "x1", round(-padPx));
      put(line, "x2", round(timePx + padPx));
      put(line, "y1", round(px));
      put(line, "y2", round(px));
    });
    this.#stillLines.sweep();
    const gapPx = LEVEL_GAP_PX * unit;
    const x = rtl ? plotLeftPx + plotWidthPx + gapPx : plotLeftPx - gapPx;
    strip?.levels.forEach(({ value }, key) => {
      const text = this.#values.use(key);
      putText(text, levelText(strip, value));
      put(text, "class", rtl ? "from-start" : "from-end");
      put(text, "transform", `translate(${round(x)} ${round(metrics.axisPx + levels[key] + 4 * unit)})`);
    });
    this.#values.sweep();
  }

  #drawFigures(scene: Scene, strip: StripModel, box: StripBox): void {
    const { metrics, scale, shiftPx } = scene;
    const originPx = scale.toPx(0) - shiftPx;
    const before = this.#drawn;
    const isSameScale = before !== undefined && sameScale(before.pxPerDay, scale.pxPerDay);
    if (
      isSameScale &&
      before.strip === strip &&
      sameButForLanes(before.metrics, metrics) &&
      Math.abs(before.originPx - originPx) < SAME_PX &&
      scale.window.start >= before.fromDay &&
      scale.window.end <= before.toDay
    ) {
      return;
    }
    const aheadDays = lengthDays(scale.window) * (isSameScale ? AHEAD : AHEAD_ZOOMING);
    const fromDay = scale.window.start - aheadDays;
    const toDay = scale.window.end + aheadDays;
    this.#drawn = { strip, metrics, pxPerDay: scale.pxPerDay, originPx, fromDay, toDay };
    figurePaths(scene, strip, box, { fromDay, toDay }).forEach(([, path], index) => {
      put(this.#paths[index], "d", path);
    });
  }

  #drawAnnotations(scene: Scene, box: StripBox): void {
    const { metrics, shiftPx } = scene;
    const placed = annotationsOf(scene);
    for (const { annotation, key, x } of placed) {
      const group = this.#annotations.use(key);
      put(group, "transform", `translate(${round(x - shiftPx)} ${round(box.annotationsPx)})`);
      describeAnnotation(group, scene, annotation);
    }
    this.#annotations.sweep();
    this.#placedAnnotations = placed.map(({ annotation: { id }, x }) => ({
      id,
      x,
      y: box.annotationsPx,
      reachPx: metrics.targetPx / 2,
    }));
  }

  #makeAnnotation(): SVGGElement {
    const group = svgElement("g", { role: "button", tabindex: -1 });
    group.append(svgElement("rect", { class: "button" }), svgElement("path"), svgElement("title"));
    this.moving.append(group);
    return group;
  }
}

function describeAnnotation(
  group: SVGGElement,
  { document: timeline, metrics, model }: Scene,
  annotation: Annotation,
): void {
  const [button, diamond, title] = [...group.children];
  const entry = model.indexOf.get(annotation.id);
  put(group, "class", `mover ${entry === undefined ? "" : themeClass(model.columns.theme[entry])}`);
  put(group, "data-mover", annotation.id);
  const words = wording(timeline, "stripMover", { title: annotation.title, date: annotation.phrase });
  put(group, "aria-label", words);
  putText(title, words);
  put(title, "dir", isRightToLeft(annotation.language) ? "rtl" : "ltr");
  const half = metrics.targetPx / 2;
  put(button, "x", -half);
  put(button, "y", -half);
  put(button, "width", metrics.targetPx);
  put(button, "height", metrics.targetPx);
  put(diamond, "d", diamondPath(metrics.unit, 0));
}

/** The sign of an annotation, so far below where it is counted from. */
export function diamondPath(unit: number, y: number): string {
  const reach = DIAMOND_PX * unit;
  return `M0 ${y - reach}L${reach} ${y}L0 ${y + reach}L${-reach} ${y}Z`;
}

/** From the plot's top to each grid line of values. */
export function levelsOf(strip: StripModel | undefined, box: StripBox): number[] {
  const heightPx = box.footPx - box.topPx;
  return strip?.levels.map(({ share }) => box.footPx - share * heightPx) ?? [];
}

/** The paths of the figures of a stretch of time, counted from the moving group's place. */
export function figurePaths(
  { metrics: { unit }, scale, shiftPx }: Scene,
  strip: StripModel,
  box: StripBox,
  stretch: Pick<StripFrame, "fromDay" | "toDay">,
): (readonly [FigurePath, string])[] {
  const frame: StripFrame = {
    ...stretch,
    xPx: (day) => scale.toPx(day) - shiftPx,
    yPx: (share) => box.footPx - share * (box.footPx - box.topPx),
  };
  const radiusPx = DOT_PX * unit;
  const lines = paths.linePaths(strip, frame);
  const changes = breaks(strip, frame, unit);
  const isBars = strip.form === "bars";
  const found: Record<FigurePath, string> = {
    area: lines.area,
    bands: bands(strip, frame, scale.pxPerDay, unit),
    breaks: changes.lines,
    "breaks signs": changes.signs,
    bars: isBars ? paths.bars(strip, frame, false) : "",
    "bars hollow": isBars ? paths.bars(strip, frame, true) : "",
    line: lines.solid,
    "line dashed": lines.dashed,
    disputes: paths.disputes(strip, frame),
    figures: paths.dots(strip, frame, REPORTED, radiusPx),
    "figures hollow": paths.dots(strip, frame, ESTIMATE, radiusPx),
    "figures hollow dashed": paths.dots(strip, frame, PROJECTION, radiusPx),
  };
  return FIGURE_PATHS.map((name) => [name, found[name]]);
}

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** Its place among all of the strip. */
  readonly key: number;
  /** Along time, in the plot. */
  readonly x: number;
}

/** The annotations in sight. Of those that would overlap, only the first is drawn, until the visitor zooms in. */
export function annotationsOf({ metrics, scale, strip }: Scene): PlacedAnnotation[] {
  const placed: PlacedAnnotation[] = [];
  strip?.annotations.forEach((annotation, key) => {
    const x = scale.toPx(annotation.day);
    const before = placed.at(-1);
    const free = before === undefined || Math.abs(x - before.x) >= metrics.targetPx;
    if (x >= -metrics.padPx && x <= scale.lengthPx + metrics.padPx && free) {
      placed.push({ annotation, key, x });
    }
  });
  return placed;
}
