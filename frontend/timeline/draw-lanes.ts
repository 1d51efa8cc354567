import type { Scene } from "./scene.js";
import { KeyedElements, put, round, svgElement } from "./svg.js";

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
    metrics.lanes.forEach(({ topPx, heightPx }, lane) => {
      const line = this.#lines.use(lane);
      const px = round(metrics.vertical ? topPx + heightPx / 2 : topPx);
      put(line, "x1", metrics.vertical ? px : 0);
      put(line, "x2", metrics.vertical ? px : round(metrics.plotWidthPx));
      put(line, "y1", metrics.vertical ? 0 : px);
      put(line, "y2", metrics.vertical ? round(metrics.plotHeightPx) : px);
    });
    this.#lines.sweep();
  }
}
