import { svgElement } from "../../../shared/graphic/svg.js";
import type { RenderBudget } from "../scene/render-budget.js";
import { FLAG_OPEN_END, FLAG_OPEN_START, FLAG_UNCERTAIN, isInterval } from "../model/columns.js";
import type { HitBox } from "../layout/hit-test.js";
import type { Metrics } from "../layout/metrics.js";
import { stretchesBeside } from "../layout/bar-stretches.js";
import { wordsBox } from "../layout/mark-parts.js";
import { isMark, type Extent, type PlacedDot, type PlacedMark } from "../layout/placed.js";
import { SoftFills, type SoftEnds } from "../scene/soft-fills.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { KeyedElements, put, round } from "../scene/svg.js";

/**
 * Thickness of a bar; its distance below the middle of the row of a mark of one row, and above the end of the rows of a
 * higher one, at natural size.
 */
const BAR_PX = 3;
const BAR_BELOW_PX = 9;
const BAR_ABOVE_END_PX = 2;
/** Thickness of the band of a date that is only known to lie somewhere in it, where there are no words to run through. */
const BAND_PX = 18;

/**
 * The stretches of time that entries cover: below a mark's words a thin bar, darker for an interval than for a date that
 * lies somewhere in the stretch; about a dot a soft band for such a date. Open and uncertain ends fade out. A bar breaks off
 * where it would run through the words of other marks.
 */
export class ExtentsLayer {
  readonly extents = svgElement("g", { class: "extents", "aria-hidden": "true" });
  readonly fills = new SoftFills();
  readonly #extents = new KeyedElements<SVGRectElement>(
    () => {
      const rect = svgElement("rect");
      this.extents.append(rect);
      return rect;
    },
    (rect) => {
      rect.remove();
    },
  );

  /** Bars that break off at words. */
  readonly #broken = new KeyedElements<SVGPathElement>(
    () => {
      const path = svgElement("path");
      this.extents.append(path);
      return path;
    },
    (path) => {
      path.remove();
    },
  );

  draw(scene: Scene, budget: RenderBudget): void {
    const words = wordsOverBars(scene);
    for (const item of [...scene.layout.marks, ...scene.layout.dots]) {
      const { entry, extent } = item;
      if (extent === undefined) {
        continue;
      }
      const shape = extentShape(scene, item, extent, words);
      if (shape.stretches.length === 1) {
        const rect = this.#extents.useIf(entry, () => budget.take());
        if (rect !== undefined) {
          this.#place(scene, item, rect, shape);
        }
      } else {
        const path = this.#broken.useIf(entry, () => budget.take());
        if (path !== undefined) {
          this.#placeBroken(scene, item, path, shape);
        }
      }
    }
    this.#extents.sweep();
    this.#broken.sweep();
  }

  /** Only where time runs across do bars run through words. */
  #placeBroken(
    scene: Scene,
    item: PlacedMark | PlacedDot,
    path: SVGPathElement,
    { acrossPx, ends, kind, stretches, thicknessPx }: ExtentShape,
  ): void {
    const theme = scene.model.columns.theme[item.entry];
    const d = stretches.map(
      ([fromPx, toPx]) =>
        `M${round(fromPx - scene.shiftPx)} ${round(acrossPx)}h${round(toPx - fromPx)}v${round(thicknessPx)}` +
        `h${round(fromPx - toPx)}z`,
    );
    put(path, "d", d.join(""));
    put(path, "class", `${kind} ${themeClass(theme)}`);
    const fill = this.fills.fill(theme, ends, false);
    if (path.style.fill !== fill) {
      path.style.fill = fill;
    }
  }

  #place(
    scene: Scene,
    item: PlacedMark | PlacedDot,
    rect: SVGRectElement,
    { acrossPx, ends, kind, stretches: [[fromPx, toPx]], thicknessPx }: ExtentShape,
  ): void {
    const { metrics, model } = scene;
    const length = toPx - fromPx;
    put(rect, metrics.vertical ? "y" : "x", round(fromPx - scene.shiftPx));
    put(rect, metrics.vertical ? "x" : "y", round(acrossPx));
    put(rect, metrics.vertical ? "height" : "width", round(length));
    put(rect, metrics.vertical ? "width" : "height", round(thicknessPx));
    const theme = model.columns.theme[item.entry];
    put(rect, "class", `${kind} ${themeClass(theme)}`);
    // Faded ends need no round corners, which take longer to draw.
    put(rect, "rx", ends === "none" ? round(thicknessPx / 2) : 0);
    const fill = this.fills.fill(theme, ends, metrics.vertical);
    if (rect.style.fill !== fill) {
      rect.style.fill = fill;
    }
  }
}

/** How the stretch of time that an entry covers is drawn. */
export interface ExtentShape {
  readonly kind: "bar" | "band";
  /** Its top, or its left side when time runs down. */
  readonly acrossPx: number;
  readonly thicknessPx: number;
  /** Which ends fade, from left to right or from the top down. */
  readonly ends: SoftEnds;
  /** Its parts that run through no words; one where it is whole. */
  readonly stretches: readonly (readonly [fromPx: number, toPx: number])[];
}

/** Words of several lines, which a bar between two rows may run through; a card's ground covers bars. */
export function wordsOverBars({ layout, metrics }: Scene): HitBox[] {
  return metrics.vertical
    ? []
    : layout.marks
        .filter(({ form }) => form !== "line" && form !== "card")
        .map((mark) => wordsBox(mark, metrics));
}

/** @param words as in `wordsOverBars` */
export function extentShape(
  { metrics, model }: Scene,
  item: PlacedMark | PlacedDot,
  extent: Extent,
  words: readonly HitBox[],
): ExtentShape {
  const interval = isInterval(model, item.entry);
  const belowWords = isMark(item) && !metrics.vertical;
  const thicknessPx = (interval || belowWords ? BAR_PX : BAND_PX) * metrics.unit;
  const ends = softEnds(interval ? model.flags[item.entry] : FLAG_UNCERTAIN, extent);
  const acrossPx =
    item.acrossPx - thicknessPx / 2 + (metrics.vertical ? 0 : belowPx(item, interval, metrics));
  return {
    kind: interval ? "bar" : "band",
    acrossPx,
    thicknessPx,
    stretches: stretchesBeside(extent, acrossPx, thicknessPx, words),
    ends: metrics.reversed ? mirrored(ends) : ends,
  };
}

/** From the middle of an item's rows to the bar below its words, its disc or its card. */
function belowPx(item: PlacedMark | PlacedDot, interval: boolean, { pitchPx, unit }: Metrics): number {
  if (!isMark(item)) {
    return interval ? BAR_BELOW_PX * unit : 0;
  }
  return item.rows === 1 ? BAR_BELOW_PX * unit : (item.rows * pitchPx) / 2 - BAR_ABOVE_END_PX * unit;
}

/** Fills run from left to right also where time does not. */
function mirrored(ends: SoftEnds): SoftEnds {
  return ends === "start" ? "end" : ends === "end" ? "start" : ends;
}

/** Which ends fade: those that are not cut off, and are open or uncertain. */
function softEnds(flags: number, { cutBefore, cutAfter }: Extent): SoftEnds {
  const start = !cutBefore && (flags & (FLAG_OPEN_START | FLAG_UNCERTAIN)) !== 0;
  const end = !cutAfter && (flags & (FLAG_OPEN_END | FLAG_UNCERTAIN)) !== 0;
  if (start && end) {
    return "both";
  }
  return start ? "start" : end ? "end" : "none";
}
