/**
 * Wheel, drag, pinch, taps and long presses by Pointer Events, turned into the window's few verbs. It reads hands and
 * holds no truth about time: positions are pixels in the plot.
 */
import { WheelReader, WHEEL_REST_MS } from "./wheel.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GestureHandler {
  /** A hand is on the timeline: movements under way end. */
  begin(): void;
  /** Zoom by `factor` about a point. */
  zoom(factor: number, about: Point): void;
  /** The content follows the hand by this much. */
  drag(by: Point): void;
  /** The hand let go, moving at this speed in pixels per millisecond. */
  release(speed: Point): void;
  /** The wheel has come to rest. */
  rest(): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
  /** A finger or pen stays where it is. */
  longPress(at: Point): void;
  /** The pointer hovers at a point; undefined when it left. */
  hover(at: Point | undefined): void;
  /** Whether the page can scroll, so that plain turns of the wheel are its. */
  pageScrolls(): boolean;
  /** Whether one finger's movement along the time axis is the page's. */
  leavesOneFinger(): boolean;
  /** Whether one finger that comes down at a point reads, instead of moving time; a second one moves and zooms. */
  reads(from: Point): boolean;
  /** The finger that reads is at a point. */
  read(at: Point): void;
  /** A movement was left to the page. */
  left(to: "wheel" | "finger"): void;
}

/** A press that moves less than this is a tap. */
const TAP_SLOP_PX = 5;
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_SLOP_PX = 24;
const LONG_PRESS_MS = 500;
/** The speed of a drag is measured over its last moments. */
const SPEED_MS = 90;

interface Sample {
  readonly timeMs: number;
  readonly point: Point;
}

export class Gestures {
  readonly #area: HTMLElement;
  readonly #handler: GestureHandler;
  readonly #pointers = new Map<number, Point>();
  readonly #listening = new AbortController();
  readonly #wheels = new WheelReader();
  #samples: Sample[] = [];
  #moved = false;
  #reading = false;
  #tapped = false;
  #longPressed = false;
  #lastTap: Sample | undefined;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;
  #pressTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param area the plot: pixel positions count from its upper left corner */
  constructor(area: HTMLElement, handler: GestureHandler) {
    this.#area = area;
    this.#handler = handler;
    this.#on("pointerdown", (event) => {
      this.#down(event);
    });
    this.#on("pointermove", (event) => {
      this.#move(event);
    });
    this.#on("pointerup", (event) => {
      this.#up(event);
    });
    this.#on("pointercancel", (event) => {
      this.#cancel(event);
    });
    this.#on("pointerleave", () => {
      handler.hover(undefined);
    });
    this.#on("wheel", (event) => {
      this.#wheel(event);
    });
    for (const type of ["touchstart", "touchmove", "touchend"] as const) {
      this.#on(type, (event) => {
        this.#touch(event);
      });
    }
    this.#on("contextmenu", (event) => {
      // A long press is answered already.
      if (this.#longPressed) {
        event.preventDefault();
      }
    });
  }

  disconnect(): void {
    this.#listening.abort();
    clearTimeout(this.#wheelTimer);
    clearTimeout(this.#pressTimer);
    this.#pointers.clear();
  }

  #on<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void {
    this.#area.addEventListener(type, listener, { signal: this.#listening.signal, passive: false });
  }

  #point(event: MouseEvent): Point {
    const box = this.#area.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#pointers.size === 2) {
      return;
    }
    const point = this.#point(event);
    this.#tapped = false;
    this.#longPressed = false;
    this.#pointers.set(event.pointerId, point);
    this.#handler.begin();
    this.#handler.hover(undefined);
    this.#samples = [{ timeMs: event.timeStamp, point }];
    this.#moved = this.#pointers.size > 1;
    this.#reading = !this.#moved && event.pointerType === "touch" && this.#handler.reads(point);
    clearTimeout(this.#pressTimer);
    if (this.#moved) {
      this.#capture();
    } else if (this.#reading) {
      this.#handler.read(point);
    } else if (event.pointerType !== "mouse") {
      this.#pressTimer = setTimeout(() => {
        this.#longPressed = true;
        this.#handler.longPress(point);
      }, LONG_PRESS_MS);
    }
  }

  /**
   * A finger's tap ends in a click at the same place, where by then a list or a page may have opened. And two fingers
   * are never the page's, even where one is.
   */
  #touch(event: TouchEvent): void {
    const answered = event.type === "touchend" ? this.#tapped || this.#longPressed : event.touches.length > 1;
    if (answered && event.cancelable) {
      event.preventDefault();
    }
  }

  #capture(): void {
    for (const id of this.#pointers.keys()) {
      this.#area.setPointerCapture(id);
    }
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    const point = this.#point(event);
    if (before !== undefined && this.#reading) {
      this.#handler.read(point);
    }
    if (before === undefined) {
      if (event.pointerType !== "touch" && this.#pointers.size === 0) {
        this.#handler.hover(point);
      }
      return;
    }
    if (!this.#begins(point)) {
      return;
    }
    if (this.#pointers.size === 2) {
      this.#pinch(event.pointerId, point);
    } else if (this.#reading) {
      this.#samples = [];
    } else if (event.pointerType === "touch" && this.#handler.leavesOneFinger()) {
      this.#samples = [];
      this.#handler.left("finger");
      return;
    } else {
      this.#handler.drag({ x: point.x - before.x, y: point.y - before.y });
    }
    this.#pointers.set(event.pointerId, point);
    this.#samples.push({ timeMs: event.timeStamp, point });
    this.#samples = this.#samples.filter(({ timeMs }) => event.timeStamp - timeMs <= SPEED_MS);
  }

  /** Whether this is a movement, and no longer a tap or a press. */
  #begins(point: Point): boolean {
    if (!this.#moved) {
      const { point: first } = this.#samples[0];
      if (Math.hypot(point.x - first.x, point.y - first.y) < TAP_SLOP_PX) {
        return false;
      }
      this.#moved = true;
      clearTimeout(this.#pressTimer);
      this.#capture();
    }
    return true;
  }

  /** Two fingers: the moments under them stay under them, as far as one scale allows. */
  #pinch(id: number, point: Point): void {
    const [other] = [...this.#pointers].filter(([pointer]) => pointer !== id).map(([, value]) => value);
    const before = this.#pointers.get(id) ?? point;
    const centre = middle(point, other);
    const centreBefore = middle(before, other);
    this.#handler.drag({ x: centre.x - centreBefore.x, y: centre.y - centreBefore.y });
    const distance = Math.hypot(point.x - other.x, point.y - other.y);
    const distanceBefore = Math.hypot(before.x - other.x, before.y - other.y);
    if (distance > 0 && distanceBefore > 0) {
      this.#handler.zoom(distance / distanceBefore, centre);
    }
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) {
      return;
    }
    clearTimeout(this.#pressTimer);
    const point = this.#point(event);
    if (this.#pointers.size > 0) {
      this.#samples = [];
    } else if (this.#moved) {
      this.#handler.release(this.#speed(event.timeStamp, point));
    } else if (this.#longPressed) {
      this.#handler.rest();
    } else {
      this.#tap({ timeMs: event.timeStamp, point });
    }
  }

  #cancel(event: PointerEvent): void {
    clearTimeout(this.#pressTimer);
    if (this.#pointers.delete(event.pointerId) && this.#pointers.size === 0) {
      this.#handler.release({ x: 0, y: 0 });
    }
  }

  #tap(tap: Sample): void {
    this.#tapped = true;
    const last = this.#lastTap;
    const twice =
      last !== undefined &&
      tap.timeMs - last.timeMs < DOUBLE_TAP_MS &&
      Math.hypot(tap.point.x - last.point.x, tap.point.y - last.point.y) < DOUBLE_TAP_SLOP_PX;
    this.#lastTap = twice ? undefined : tap;
    if (twice) {
      this.#handler.doubleTap(tap.point);
    } else {
      this.#handler.tap(tap.point);
    }
  }

  #speed(nowMs: number, point: Point): Point {
    const first = this.#samples.find(({ timeMs }) => nowMs - timeMs <= SPEED_MS);
    const elapsedMs = first === undefined ? 0 : nowMs - first.timeMs;
    return first === undefined || elapsedMs <= 0
      ? { x: 0, y: 0 }
      : { x: (point.x - first.point.x) / elapsedMs, y: (point.y - first.point.y) / elapsedMs };
  }

  #wheel(event: WheelEvent): void {
    const meaning = this.#wheels.read(event, this.#handler.pageScrolls());
    if (meaning.kind === "page") {
      this.#handler.left("wheel");
      return;
    }
    event.preventDefault();
    this.#handler.begin();
    if (meaning.kind === "zoom") {
      this.#handler.zoom(meaning.factor, this.#point(event));
    } else {
      this.#handler.drag({ x: meaning.byPx, y: meaning.byPx });
    }
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => {
      this.#handler.rest();
    }, WHEEL_REST_MS);
  }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
