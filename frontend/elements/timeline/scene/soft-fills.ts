/**
 * Gradients that fade one or both ends of a stretch of time, in the colour of a theme. Each is made when it is first used,
 * since most exhibits need few. (A mask would serve all colours, but the browser composes each use of one separately,
 * which takes long in every frame.)
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import { themeClass } from "./scene.js";

export type SoftEnds = "none" | "start" | "end" | "both";

/** Offset and opacity. */
type Stops = readonly (readonly [number, number])[];

/** The stops of a gradient with such ends. */
export const STOPS: Readonly<Record<SoftEnds, Stops>> = {
  none: [[0, 1]],
  start: [
    [0, 0],
    [0.35, 1],
  ],
  end: [
    [0.65, 1],
    [1, 0],
  ],
  both: [
    [0, 0.1],
    [0.3, 1],
    [0.7, 1],
    [1, 0.1],
  ],
};

export class SoftFills {
  readonly defs = svgElement("defs");
  readonly #made = new Set<string>();

  /** The `fill` of a stretch of which these ends fade. */
  fill(theme: number, ends: SoftEnds, vertical: boolean): string {
    if (ends === "none") {
      return "var(--theme)";
    }
    const id = `${themeClass(theme)}-${ends}-${vertical ? "down" : "across"}`;
    if (!this.#made.has(id)) {
      this.#made.add(id);
      const gradient = svgElement("linearGradient", {
        id,
        class: themeClass(theme),
        x2: vertical ? 0 : 1,
        y2: vertical ? 1 : 0,
      });
      for (const [offset, opacity] of STOPS[ends]) {
        gradient.append(svgElement("stop", { offset, "stop-opacity": opacity }));
      }
      this.defs.append(gradient);
    }
    return `url(#${id})`;
  }
}
