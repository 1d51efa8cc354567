/** What a turn of the wheel, or two fingers on a trackpad, mean. Pure: it reads the events' numbers. */
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

/** A pause of this length ends a movement. */
export const WHEEL_REST_MS = 180;

/**
 * Reads turn after turn. A movement keeps the meaning it began with, because two fingers never move quite straight:
 * what began as a pan does not zoom in between.
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
        // With shift, some systems turn the wheel's direction themselves.
        return { kind: "pan", byPx: -(turn.shiftKey && acrossPx === 0 ? alongPx : acrossPx) };
      case "page":
        return { kind: "page" };
      case "zoom":
        return { kind: "zoom", factor: wheelFactor(alongPx) };
    }
  }
}
