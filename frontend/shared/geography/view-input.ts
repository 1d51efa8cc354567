/** Turns fingers, mouse and wheel over a map, or a picture, into movements of its view. */
import { pointOn, type ClientPlace, type Point as LocalPoint } from "../pointer/element-space.js";
import { isAloneOrPair, PointerTracker, type PressedPointer } from "../pointer/pointer-tracker.js";
import { pinchFactor, turnedPx, wheelFactor } from "../pointer/wheel-zoom.js";
import type { PointPx } from "../graphic/point.js";

/** What gestures do with a map. */
export interface ViewActions {
  readonly pan: (dxPx: number, dyPx: number) => void;
  readonly zoom: (factor: number, at: PointPx) => void;
  /** Zooms in by a large step. */
  readonly leap: (at: PointPx) => void;
  /** The movement has come to rest. */
  readonly rest: () => void;
  /** Whether only a part of the map is seen, so that it can be pushed. */
  readonly isPart: () => boolean;
  /** Whether a plain turn of the wheel zooms, too, because there is no page that it could scroll. */
  readonly hasWheel?: boolean;
}

/** A finger that moves less than this rests. */
const SLOP_PX = 6;
/** Two taps at one place within so long are a double tap. */
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_PX = 30;
/** The wheel tells no end of its movement: it has ended when no event came for so long. */
const WHEEL_REST_MS = 160;

/**
 * Two fingers zoom and push the map; one finger or the mouse pushes it where only a part is seen, and else is the page's;
 * the wheel zooms with Ctrl, as browsers also tell a pinch on a touchpad; a double press zooms in.
 */
export class ViewInput {
  readonly #actions: ViewActions;
  readonly #tracker: PointerTracker = new PointerTracker({
    press: () => isAloneOrPair(this.#tracker.pressed),
    move: (pointer, before) => {
      this.#move(pointer, before);
    },
    release: (pointer, event) => {
      this.#tap(pointer, event.timeStamp);
      this.#end();
    },
    cancel: () => {
      this.#end();
    },
  });
  #drawing: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #wheeling: ReturnType<typeof setTimeout> | undefined;
  #isPushing = false;
  /** What pressed last: `mouse`, `pen` or `touch`. */
  #lastType = "";
  /** The last tap of a finger, if the next may make it a double one. */
  #tapped: { readonly at: LocalPoint; readonly atMs: number } | undefined;

  constructor(actions: ViewActions) {
    this.#actions = actions;
  }

  get isMoving(): boolean {
    return this.#isPushing || this.#wheeling !== undefined;
  }

  listen(drawing: HTMLElement): void {
    if (drawing === this.#drawing) {
      return;
    }
    this.release();
    this.#drawing = drawing;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    drawing.addEventListener(
      "pointerdown",
      (event) => {
        this.#lastType = event.pointerType;
        this.#tracker.press(event, drawing);
      },
      { signal },
    );
    drawing.addEventListener(
      "wheel",
      (event) => {
        this.#wheel(event, drawing);
      },
      { signal, passive: false },
    );
    drawing.addEventListener(
      "dblclick",
      (event) => {
        event.preventDefault();
        // Not each browser tells a finger's double tap in this way, so those are counted by ourselves.
        if (this.#lastType !== "touch") {
          this.#actions.leap(placeOn(drawing, event));
        }
      },
      { signal },
    );
  }

  release(): void {
    this.#listening?.abort();
    clearTimeout(this.#wheeling);
    this.#drawing = this.#wheeling = undefined;
    this.#tracker.forget();
    this.#isPushing = false;
  }

  #move(pointer: PressedPointer, before: LocalPoint): void {
    const other = this.#tracker.pressed.find(({ id }) => id !== pointer.id);
    if (other === undefined && !this.#actions.isPart()) {
      return;
    }
    const isFirst = !this.#isPushing;
    if (isFirst) {
      if (other === undefined && pointer.travelPx < SLOP_PX) {
        return;
      }
      this.#isPushing = true;
      this.#tracker.claim();
    }
    if (other !== undefined) {
      this.#pinch(placeOf(before), placeOf(pointer.at), placeOf(other.at));
    } else {
      const from = isFirst ? pointer.start : before;
      this.#actions.pan(pointer.at.x - from.x, pointer.at.y - from.y);
    }
  }

  /** One of two fingers has moved; what was seen between them stays there. */
  #pinch(before: PointPx, at: PointPx, other: PointPx): void {
    const distance = (point: PointPx): number => Math.hypot(point.xPx - other.xPx, point.yPx - other.yPx);
    const middle = { xPx: (before.xPx + other.xPx) / 2, yPx: (before.yPx + other.yPx) / 2 };
    this.#actions.zoom(Math.max(distance(at), 1) / Math.max(distance(before), 1), middle);
    this.#actions.pan((at.xPx - before.xPx) / 2, (at.yPx - before.yPx) / 2);
  }

  #tap({ type, at, travelPx }: PressedPointer, atMs: number): void {
    const before = this.#tapped;
    this.#tapped = undefined;
    if (type !== "touch" || travelPx >= SLOP_PX || this.#isPushing || this.#tracker.pressed.length > 0) {
      return;
    }
    const isSecond =
      before !== undefined &&
      atMs - before.atMs <= DOUBLE_TAP_MS &&
      Math.hypot(at.x - before.at.x, at.y - before.at.y) <= DOUBLE_TAP_PX;
    if (isSecond) {
      this.#actions.leap(placeOf(at));
    } else {
      this.#tapped = { at, atMs };
    }
  }

  #end(): void {
    if (this.#tracker.pressed.length === 0 && this.#isPushing) {
      this.#isPushing = false;
      this.#actions.rest();
    }
  }

  #wheel(event: WheelEvent, drawing: HTMLElement): void {
    const isPinch = event.ctrlKey || event.metaKey;
    if (!isPinch && this.#actions.hasWheel !== true) {
      return;
    }
    event.preventDefault();
    clearTimeout(this.#wheeling);
    this.#wheeling = setTimeout(() => {
      this.#wheeling = undefined;
      this.#actions.rest();
    }, WHEEL_REST_MS);
    const { alongPx } = turnedPx(event);
    this.#actions.zoom(isPinch ? pinchFactor(alongPx) : wheelFactor(alongPx), placeOn(drawing, event));
  }
}

function placeOf({ x, y }: LocalPoint): PointPx {
  return { xPx: x, yPx: y };
}

function placeOn(drawing: HTMLElement, event: ClientPlace): PointPx {
  return placeOf(pointOn(drawing, event));
}
