/** Leaders from marks to their displaced labels. They lie behind all marks. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { leaderOf, type LeaderPoint } from "../layout/leaders.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { KeyedElements, put, round } from "../scene/svg.js";

/** The `d` of a leader whose mark stands at a point. */
export function leaderPath(corners: readonly LeaderPoint[], x: number, y: number): string {
  return `M${corners.map(([cornerX, cornerY]) => `${round(x + cornerX)} ${round(y + cornerY)}`).join("L")}`;
}

export class LeadersLayer {
  readonly leaders = svgElement("g", { class: "leaders", "aria-hidden": "true" });
  readonly #paths = new KeyedElements<SVGPathElement>(
    () => {
      const path = svgElement("path");
      this.leaders.append(path);
      return path;
    },
    (path) => {
      path.remove();
    },
  );

  draw({ foreground, layout, metrics, model, shiftPx }: Scene): void {
    for (const mark of layout.marks) {
      const corners = leaderOf(mark, metrics);
      if (corners.length > 0) {
        const path = this.#paths.use(mark.entry);
        const isAside = foreground.links.length > 0 && !foreground.entries.has(mark.entry);
        put(path, "class", `${themeClass(model.columns.theme[mark.entry])}${isAside ? " aside" : ""}`);
        put(path, "d", leaderPath(corners, mark.acrossPx, mark.alongPx - shiftPx));
      }
    }
    this.#paths.sweep();
  }

  /** Removes all elements, because entry numbers mean other entries now. */
  clear(): void {
    this.#paths.clear();
  }
}
