/** What discs and cards are filled and cut with. Each is made when it is first used, since most exhibits need few. */
import { svgElement } from "../../../shared/graphic/svg.js";
import { themeClass } from "./scene.js";
import { put } from "./svg.js";

const DISC = "disc";

export class MarkFills {
  readonly defs = svgElement("defs");
  readonly #grounds = new Map<string, SVGLinearGradientElement>();
  #hasDisc = false;

  /**
   * A card's ground, with the theme's colour along the side at which the card begins. As one fill it takes one element of
   * the card.
   */
  ground(theme: number, side: "left" | "right", barPx: number): string {
    const id = `${themeClass(theme)}-card-${side}`;
    let gradient = this.#grounds.get(id);
    if (gradient === undefined) {
      gradient = svgElement("linearGradient", {
        id,
        class: themeClass(theme),
        gradientUnits: "userSpaceOnUse",
        x1: 0,
      });
      // Beyond its end a gradient goes on with its last colour.
      gradient.append(svgElement("stop", { offset: 1 }), svgElement("stop", { offset: 1, class: "ground" }));
      this.defs.append(gradient);
      this.#grounds.set(id, gradient);
    }
    put(gradient, "x2", side === "left" ? barPx : -barPx);
    return `url(#${id})`;
  }

  /** The `clip-path` that makes a square picture round. */
  disc(): string {
    if (!this.#hasDisc) {
      this.#hasDisc = true;
      const clip = svgElement("clipPath", { id: DISC, clipPathUnits: "objectBoundingBox" });
      clip.append(svgElement("circle", { cx: 0.5, cy: 0.5, r: 0.5 }));
      this.defs.append(clip);
    }
    return `url(#${DISC})`;
  }
}
