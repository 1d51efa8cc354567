/**
 * The land below the discs as one path. It is made again only where the one drawn last does not cover the view. Pure.
 */
import type { Ground } from "../../shared/geography/ground.js";
import { layOutGround, type PlacedGround } from "../../shared/geography/layout.js";
import {
  frameOf,
  isStale,
  transformBetween,
  WHOLE,
  type Frame,
  type View,
} from "../../shared/geography/view.js";

export class LandLayer {
  readonly whole: PlacedGround;
  readonly frame: Frame;
  readonly #atlas: Ground;
  readonly #widthPx: number;
  readonly #hasPlace: (code: string) => boolean;
  #drawn: View = WHOLE;
  #path: string;

  /** @param hasPlace - whether a country has a disc, so that its place must be known */
  constructor(atlas: Ground, widthPx: number, hasPlace: (code: string) => boolean) {
    this.#atlas = atlas;
    this.#widthPx = widthPx;
    this.#hasPlace = hasPlace;
    this.whole = layOutGround(atlas, widthPx, hasPlace);
    this.frame = frameOf(widthPx, this.whole.heightPx);
    this.#path = pathOf(this.whole);
  }

  /** The path for a view, and the transform that fits it to the view. */
  look(view: View, isMoving: boolean): { readonly path: string; readonly transform: string | undefined } {
    if (isStale(this.#drawn, view, this.frame, isMoving)) {
      this.#path = pathOf(layOutGround(this.#atlas, this.#widthPx, this.#hasPlace, view));
      this.#drawn = view;
    }
    return { path: this.#path, transform: transformBetween(this.#drawn, view) };
  }
}

function pathOf({ areas }: PlacedGround): string {
  return areas.map(({ d }) => d).join("");
}
