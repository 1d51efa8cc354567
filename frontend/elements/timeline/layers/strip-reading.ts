/**
 * Marks the moment that is read in the number strip: a line through lanes and strip, the figure, rings around near
 * entries.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import { reachPx, stripBoxOf } from "../strip/geometry.js";
import { entryOf } from "../layout/placed.js";
import { lampRadiusPx } from "./marks.js";
import type { Scene } from "../scene/scene.js";
import { circle } from "../strip/path.js";
import { itemsInReach } from "../strip/reading.js";
import { put, round } from "../scene/svg.js";

const RING_PX = 3;
const FIGURE_PX = 5;
/** At most so many marks are ringed; more rings could not be told apart. */
const MOST_RINGS = 24;

export class StripReadingLayer {
  readonly element = svgElement("g", { class: "reading", "aria-hidden": "true" });
  readonly #line = svgElement("line");
  readonly #rings = svgElement("path", { class: "beside" });
  readonly #figure = svgElement("circle");

  constructor() {
    this.element.append(this.#line, this.#rings, this.#figure);
  }

  draw(scene: Scene): void {
    const { layout, metrics, model, reading, scale, strip } = scene;
    const shown = reading !== undefined && strip !== undefined;
    this.element.style.display = shown ? "" : "none";
    if (!shown) {
      return;
    }
    const px = round(scale.toPx(reading.day));
    put(this.#line, "x1", px);
    put(this.#line, "x2", px);
    put(this.#line, "y2", round(metrics.plotHeightPx + metrics.stripPx));
    const box = stripBoxOf(metrics, strip.annotations.length > 0);
    put(this.#figure, "cx", round(scale.toPx(strip.days[reading.figure])));
    put(this.#figure, "cy", round(box.footPx - strip.shares[reading.figure] * (box.footPx - box.topPx)));
    put(this.#figure, "r", FIGURE_PX * metrics.unit);
    const beside = itemsInReach(layout, model, px, reachPx(metrics.unit)).slice(0, MOST_RINGS);
    const rings = beside.map((item) =>
      circle(item.alongPx, item.acrossPx, lampRadiusPx(scene, entryOf(item)) + RING_PX * metrics.unit),
    );
    put(this.#rings, "d", rings.join(""));
  }
}
