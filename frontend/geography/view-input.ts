import type { Point } from "./view.js";

/** What hands can do with a map. */
export interface ViewActions {
  readonly pan: (dxPx: number, dyPx: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  /** A large step at once. */
  readonly leap: (at: Point) => void;
  /** The movement has come to rest. */
  readonly rest: () => void;
  /** Whether only a part of the map is seen, so that it can be pushed. */
  readonly isPart: () => boolean;
}

/** A finger that rests moves a little, too. */
const SLOP_PX = 6;
/** Wheel movement that doubles the size, as in the timeline: notches of a mouse are large, a pinch comes in small steps. */
const WHEEL_PER_OCTAVE = 300;
const PINCH_PER_OCTAVE = 70;
const NOTCH_PX = 50;
/** The wheel has no end; it rests when nothing came for so long. */
const WHEEL_REST_MS = 160;

/**
 * Two fingers zoom and push the map; one finger or the mouse pushes it where only a part is seen, and else is the page's;
 * the wheel zooms with Ctrl, as browsers also tell a pinch on a touchpad; a double press zooms in.
 */
export class ViewInput {
  readonly #actions: ViewActions;
  readonly #pointers = new Map<number, Point>();
  #drawing: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #start: Point | undefined;
  #wheeling: ReturnType<typeof setTimeout> | undefined;
  #isPushing = false;
  #wasPushed = false;

  constructor(actions: ViewActions) {
    this.#actions = actions;
  }

  get isMoving(): boolean {
    return this.#isPushing || this.#wheeling !== undefined;
  }

  get wasPushed(): boolean {
    return this.#wasPushed;
  }

  listen(drawing: HTMLElement): void {
    if (drawing === this.#drawing) {
      return;
    }
    this.release();
    this.#drawing = drawing;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    drawing.addEventListener("pointerdown", this.#press, { signal });
    drawing.addEventListener("pointermove", this.#move, { signal });
    drawing.addEventListener("pointerup", this.#lift, { signal });
    drawing.addEventListener("pointercancel", this.#lift, { signal });
    drawing.addEventListener("wheel", this.#wheel, { signal, passive: false });
    drawing.addEventListener("dblclick", this.#leap, { signal });
    // A link that is dragged would take the map along as a picture.
    drawing.addEventListener(
      "dragstart",
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
  }

  release(): void {
    this.#listening?.abort();
    clearTimeout(this.#wheeling);
    this.#drawing = this.#wheeling = undefined;
    this.#pointers.clear();
    this.#isPushing = false;
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const box = this.#drawing?.getBoundingClientRect();
    return { xPx: clientX - (box?.left ?? 0), yPx: clientY - (box?.top ?? 0) };
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" && event.button !== 0) {
      return;
    }
    const at = this.#at(event);
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size === 1) {
      this.#start = at;
      this.#wasPushed = false;
    }
  };

  readonly #move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const at = this.#at(event);
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    if (others.length === 0 && !this.#actions.isPart()) {
      return;
    }
    if (!this.#isPushing) {
      const start = this.#start ?? before;
      if (others.length === 0 && Math.hypot(at.xPx - start.xPx, at.yPx - start.yPx) < SLOP_PX) {
        return;
      }
      this.#isPushing = this.#wasPushed = true;
      for (const id of this.#pointers.keys()) {
        this.#drawing?.setPointerCapture(id);
      }
    }
    this.#pointers.set(event.pointerId, at);
    if (others.length === 0) {
      this.#actions.pan(at.xPx - before.xPx, at.yPx - before.yPx);
    } else {
      this.#pinch(before, at, others[0][1]);
    }
  };

  /** One of two fingers has moved; what was seen between them stays there. */
  #pinch(before: Point, at: Point, other: Point): void {
    const distance = (point: Point): number => Math.hypot(point.xPx - other.xPx, point.yPx - other.yPx);
    const middle = { xPx: (before.xPx + other.xPx) / 2, yPx: (before.yPx + other.yPx) / 2 };
    this.#actions.zoom(Math.max(distance(at), 1) / Math.max(distance(before), 1), middle);
    this.#actions.pan((at.xPx - before.xPx) / 2, (at.yPx - before.yPx) / 2);
  }

  readonly #lift = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size === 0 && this.#isPushing) {
      this.#isPushing = false;
      this.#actions.rest();
    }
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    event.preventDefault();
    const perOctave = Math.abs(event.deltaY) >= NOTCH_PX ? WHEEL_PER_OCTAVE : PINCH_PER_OCTAVE;
    clearTimeout(this.#wheeling);
    this.#wheeling = setTimeout(() => {
      this.#wheeling = undefined;
      this.#actions.rest();
    }, WHEEL_REST_MS);
    this.#actions.zoom(2 ** (-event.deltaY / perOctave), this.#at(event));
  };

  readonly #leap = (event: MouseEvent): void => {
    event.preventDefault();
    this.#actions.leap(this.#at(event));
  };
}
