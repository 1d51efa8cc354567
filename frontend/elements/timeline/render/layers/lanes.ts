import { columnCentrePx } from "../../layout/geometry.js";
import type { Scene } from "../scene.js";
import { KeyedElements, put, round, svgElement } from "../svg.js";

/** The lines between lanes. Their names are HTML beside the graphic, where long ones wrap. */
export class LanesLayer {
  readonly lines = svgElement("g", { class: "lane-lines" });
  readonly #lines = new KeyedElements<SVGLineElement>(
    () => {
      const line = svgElement("line");
      this.lines.append(line);
      return line;
    },
    (line) => {
      line.remove();
    },
  );

  draw({ metrics }: Scene): void {
    metrics.lanes.forEach(({ topPx }, lane) => {
      const line = this.#lines.use(lane);
      const px = round(metrics.vertical ? columnCentrePx(metrics, lane) : topPx);
      const from = -metrics.padPx;
      const to = round(metrics.timePx + metrics.padPx);
      put(line, "x1", metrics.vertical ? px : from);
      put(line, "x2", metrics.vertical ? px : to);
      put(line, "y1", metrics.vertical ? from : px);
      put(line, "y2", metrics.vertical ? to : px);
    });
    this.#lines.sweep();
  }
}
