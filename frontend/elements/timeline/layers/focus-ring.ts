import { svgElement } from "../../../shared/graphic/svg.js";
import { itemOf } from "../layout/placed.js";
import { lampRadiusPx } from "./marks.js";
import { hitBox } from "../layout/hit-test.js";
import type { Scene } from "../scene/scene.js";
import { put, round } from "../scene/svg.js";

/** Marks the selected entry, by a ring and a line through all lanes, and the one that has the keyboard's focus. */
export class FocusRingLayer {
  readonly guide = svgElement("g", { class: "guide" });
  readonly ring = svgElement("g", { class: "rings" });
  readonly #line = svgElement("line");
  readonly #selected = svgElement("circle", { class: "selected-ring" });
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
    const { layout, metrics, model, scale, selected, shiftPx } = scene;
    const shown = selected !== undefined;
    this.guide.style.display = shown ? "" : "none";
    const item = shown ? itemOf(layout, selected) : undefined;
    this.#selected.style.display = item === undefined ? "none" : "";
    if (!shown) {
      return;
    }
    const px = round(scale.toPx(model.at[selected]) - shiftPx);
    put(this.#line, "x1", metrics.vertical ? 0 : px);
    put(this.#line, "x2", metrics.vertical ? round(metrics.plotWidthPx) : px);
    put(this.#line, "y1", metrics.vertical ? px : 0);
    put(this.#line, "y2", metrics.vertical ? px : round(metrics.plotHeightPx + metrics.stripPx));
    if (item !== undefined) {
      const alongPx = item.alongPx - shiftPx;
      put(this.#selected, "cx", round(metrics.vertical ? item.acrossPx : alongPx));
      put(this.#selected, "cy", round(metrics.vertical ? alongPx : item.acrossPx));
      put(this.#selected, "r", round(lampRadiusPx(scene, selected) + 4 * metrics.unit));
    }
  }

  #drawFocus(scene: Scene): void {
    const { focused, layout, metrics, shiftPx } = scene;
    const item = focused === undefined ? undefined : itemOf(layout, focused);
    this.#focus.style.display = item === undefined ? "none" : "";
    if (item === undefined) {
      return;
    }
    const box = hitBox(item, metrics);
    put(this.#focus, "x", round(box.x - (metrics.vertical ? 0 : shiftPx)));
    put(this.#focus, "y", round(box.y - (metrics.vertical ? shiftPx : 0)));
    put(this.#focus, "width", round(box.width));
    put(this.#focus, "height", round(box.height));
    put(this.#focus, "rx", round(box.height / 4));
  }
}
