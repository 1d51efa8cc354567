/**
 * Density dots, for where time runs down: dots and clusters of all lanes then stand in one column, so each of their entries
 * also has a small dot in the column of its lane. Dots on the same pixels are drawn once.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import { columnCentrePx } from "../layout/geometry.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { KeyedElements, put } from "../scene/svg.js";

/** Of clusters with more entries than this in sight, a sample is drawn, which looks the same. */
const MOST_DOTS = 2_000;
/** Side of a dot, which is a square. */
export const DENSITY_DOT_PX = 3;

export class DensityDotsLayer {
  readonly dots = svgElement("g", { class: "dust", "aria-hidden": "true" });
  readonly #paths = new KeyedElements<SVGPathElement>(
    () => {
      const path = svgElement("path");
      this.dots.append(path);
      return path;
    },
    (path) => {
      path.remove();
    },
  );

  draw(scene: Scene): void {
    const { metrics, model } = scene;
    if (metrics.vertical) {
      dotRows(scene).forEach((rows, lane) => {
        const x = columnCentrePx(metrics, lane) - DENSITY_DOT_PX / 2;
        const path = this.#paths.use(lane);
        put(path, "class", themeClass(model.lanes[lane].theme));
        put(
          path,
          "d",
          [...rows].map((y) => `M${x} ${y}h${DENSITY_DOT_PX}v${DENSITY_DOT_PX}h${-DENSITY_DOT_PX}z`).join(""),
        );
      });
    }
    this.#paths.sweep();
  }
}

/** The rows of pixels in which each lane has dots. */
export function dotRows({ layout, model, scale, shiftPx }: Scene): Set<number>[] {
  const rows = model.lanes.map(() => new Set<number>());
  const add = (entry: number): void => {
    const lane = model.lane[entry];
    rows[lane].add(Math.round(scale.toPx(model.at[entry]) - shiftPx - DENSITY_DOT_PX / 2));
  };
  const total = layout.clusters.reduce((sum, { members }) => sum + members.length, 0);
  const stride = Math.max(Math.ceil(total / MOST_DOTS), 1);
  layout.dots.forEach(({ entry }) => {
    add(entry);
  });
  for (const { members } of layout.clusters) {
    for (let position = 0; position < members.length; position += stride) {
      add(members[position]);
    }
  }
  return rows;
}
