import { svgElement } from "../../../shared/graphic/svg.js";
import { isMark, itemOf, type PlacedItem } from "../layout/placed.js";
import { cardParts, wordsBox } from "../layout/mark-parts.js";
import { lampRadiusPx, markRadiusPx } from "./marks.js";
import { hitBox, type HitBox } from "../layout/hit-test.js";
import type { Scene } from "../scene/scene.js";
import { put, round } from "../scene/svg.js";

/** From a mark to its ring, at natural size. */
const SPACE_PX = 4;

/** Marks the selected entry, by a ring and a line through all lanes, and the one that has the keyboard's focus. */
export class FocusRingLayer {
  readonly guide = svgElement("g", { class: "guide" });
  readonly ring = svgElement("g", { class: "rings" });
  readonly #line = svgElement("path");
  readonly #selected = svgElement("rect", { class: "selected-ring" });
  readonly #focus = svgElement("rect", { class: "focus-ring" });

  constructor() {
    this.guide.append(this.#line);
    this.ring.append(this.#selected, this.#focus);
  }

  draw(scene: Scene): void {
    this.#drawSelected(scene);
    this.#drawFocus(scene);
  }

  #drawSelected(scene: Scene): void {
    const { layout, model, scale, selected, shiftPx } = scene;
    const shown = selected !== undefined;
    this.guide.style.display = shown ? "" : "none";
    const item = shown ? itemOf(layout, selected) : undefined;
    this.#selected.style.display = item === undefined ? "none" : "";
    if (!shown) {
      return;
    }
    const px = round(scale.toPx(model.at[selected]) - shiftPx);
    put(this.#line, "d", guidePath(scene, px));
    if (item !== undefined) {
      placeRing(this.#selected, selectedRing(scene, item, selected));
    }
  }

  #drawFocus(scene: Scene): void {
    const { focused, layout } = scene;
    const item = focused === undefined ? undefined : itemOf(layout, focused);
    this.#focus.style.display = item === undefined ? "none" : "";
    if (item === undefined) {
      return;
    }
    placeRing(this.#focus, focusRing(scene, item));
  }
}

/** A box with round corners, which counts from the moving group's place. */
export interface Ring extends HitBox {
  readonly radiusPx: number;
}

function placeRing(rect: SVGRectElement, { height, radiusPx, width, x, y }: Ring): void {
  put(rect, "x", round(x));
  put(rect, "y", round(y));
  put(rect, "width", round(width));
  put(rect, "height", round(height));
  put(rect, "rx", round(radiusPx));
}

/** The ring around what has the keyboard's focus. */
export function focusRing({ metrics, shiftPx }: Scene, item: PlacedItem): Ring {
  const box = hitBox(item, metrics);
  return {
    ...box,
    x: box.x - (metrics.vertical ? 0 : shiftPx),
    y: box.y - (metrics.vertical ? shiftPx : 0),
    radiusPx: box.height / 4,
  };
}

/** A line through all lanes, which passes behind the words in its way. */
export function guidePath({ layout, metrics, shiftPx }: Scene, px: number): string {
  const { plotHeightPx, plotWidthPx, stripPx, vertical } = metrics;
  const alongPx = px + shiftPx;
  const words = layout.marks
    .map((mark) => wordsBox(mark, metrics))
    .filter(({ height, width, x, y }) =>
      vertical ? y < alongPx && y + height > alongPx : x < alongPx && x + width > alongPx,
    )
    .map(({ height, width, x, y }) => (vertical ? [x, x + width] : [y, y + height]))
    .sort(([a], [b]) => a - b);
  const endPx = vertical ? plotWidthPx : plotHeightPx + stripPx;
  let path = "";
  let fromPx = 0;
  for (const [beginPx, overPx] of [...words, [endPx, endPx]]) {
    if (beginPx > fromPx) {
      path += vertical
        ? `M${round(fromPx)} ${px}H${round(beginPx)}`
        : `M${px} ${round(fromPx)}V${round(beginPx)}`;
    }
    fromPx = Math.max(fromPx, overPx);
  }
  return path;
}

/** The ring around a lamp or a disc, or around a whole card. */
export function selectedRing(scene: Scene, item: PlacedItem, selected: number): Ring {
  const box = selectedBox(scene, item, selected);
  return { ...box, radiusPx: Math.min(box.width, box.height) / (isCard(scene, item) ? 8 : 2) };
}

function selectedBox(scene: Scene, item: PlacedItem, selected: number): HitBox {
  const { metrics, shiftPx } = scene;
  const alongPx = item.alongPx - shiftPx;
  const [x, y] = metrics.vertical ? [item.acrossPx, alongPx] : [alongPx, item.acrossPx];
  const spacePx = SPACE_PX * metrics.unit;
  if (isMark(item) && isCard(scene, item)) {
    const { ground } = cardParts(item, metrics);
    return {
      x: x + ground.x - spacePx / 2,
      y: y + ground.y - spacePx / 2,
      width: ground.width + spacePx,
      height: ground.height + spacePx,
    };
  }
  const radiusPx = (isMark(item) ? markRadiusPx(scene, item) : lampRadiusPx(scene, selected)) + spacePx;
  return { x: x - radiusPx, y: y - radiusPx, width: 2 * radiusPx, height: 2 * radiusPx };
}

function isCard({ metrics }: Scene, item: PlacedItem): boolean {
  return !metrics.vertical && isMark(item) && item.form === "card";
}
