/** Tells what wheel events, of a mouse or of two fingers on a trackpad, are meant to do. Pure. */
import { pinchFactor, turnedPx, wheelFactor } from "../../../shared/pointer/wheel-zoom.js";

export type WheelMeaning =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly byPx: number }
  /** It belongs to the page around the timeline. */
  | { readonly kind: "page" };

export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly timeStamp: number;
}

/** Wheel events after a longer pause than this begin a new movement. */
export const WHEEL_REST_MS = 180;

/**
 * Reads the events of a movement one after another. All get the meaning of the first: two fingers never move quite
 * straight, and what began as panning must not zoom in between.
 */
export class WheelReader {
  #kind: WheelMeaning["kind"] = "zoom";
  #lastMs = -Infinity;

  /** @param pageScrolls the page can scroll: a plain turn up or down is left to it */
  read(turn: WheelTurn, pageScrolls: boolean): WheelMeaning {
    const { acrossPx, alongPx } = turnedPx(turn);
    if (turn.ctrlKey || turn.metaKey) {
      this.#lastMs = -Infinity;
      return { kind: "zoom", factor: pinchFactor(alongPx) };
    }
    if (turn.timeStamp - this.#lastMs > WHEEL_REST_MS) {
      const sideways = turn.shiftKey || Math.abs(acrossPx) > Math.abs(alongPx);
      this.#kind = sideways ? "pan" : pageScrolls ? "page" : "zoom";
    }
    this.#lastMs = turn.timeStamp;
    switch (this.#kind) {
      case "pan":
        // With Shift, some systems report a turn along the page as one across it, and some do not.
        return { kind: "pan", byPx: -(turn.shiftKey && acrossPx === 0 ? alongPx : acrossPx) };
      case "page":
        return { kind: "page" };
      case "zoom":
        return { kind: "zoom", factor: wheelFactor(alongPx) };
    }
  }
}
