/**
 * Wheel, drag, pinch and taps by Pointer Events, turned into the window's few verbs. It reads hands and holds no
 * truth about time: positions are pixels in the plot.
 */
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
  /** The pointer hovers at a point; undefined when it left. */
  hover(at: Point | undefined): void;
}

/** A press that moves less than this is a tap. */
const TAP_SLOP_PX = 5;
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_SLOP_PX = 24;
/** The speed of a drag is measured over its last moments. */
const SPEED_MS = 90;
/** Wheel movement that doubles the scale: a notch of a mouse wheel is 100 or 120. */
const WHEEL_PER_OCTAVE = 300;
/** Pinching on a trackpad arrives as ctrl+wheel in much smaller steps. */
const PINCH_PER_OCTAVE = 70;
const LINE_PX = 16;
const PAGE_PX = 400;
const WHEEL_REST_MS = 180;

interface Sample {
  readonly timeMs: number;
  readonly point: Point;
}

export class Gestures {
  readonly #area: HTMLElement;
  readonly #handler: GestureHandler;
  readonly #pointers = new Map<number, Point>();
  readonly #listening = new AbortController();
  #samples: Sample[] = [];
  #moved = false;
  #tapped = false;
  #lastTap: Sample | undefined;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param area the plot: pixel positions count from its upper left corner */
  constructor(area: HTMLElement, handler: GestureHandler) {
    this.#area = area;
    this.#handler = handler;
    const { signal } = this.#listening;
    area.addEventListener(
      "pointerdown",
      (event) => {
        this.#down(event);
      },
      { signal },
    );
    area.addEventListener(
      "pointermove",
      (event) => {
        this.#move(event);
      },
      { signal },
    );
    area.addEventListener(
      "pointerup",
      (event) => {
        this.#up(event);
      },
      { signal },
    );
    area.addEventListener(
      "pointercancel",
      (event) => {
        this.#cancel(event);
      },
      { signal },
    );
    area.addEventListener(
      "pointerleave",
      () => {
        handler.hover(undefined);
      },
      { signal },
    );
    // A finger's tap ends in a click at the same place, where by then a list or a page may have opened.
    area.addEventListener(
      "touchend",
      (event) => {
        if (event.cancelable && this.#tapped) {
          event.preventDefault();
        }
      },
      { signal, passive: false },
    );
    area.addEventListener(
      "wheel",
      (event) => {
        this.#wheel(event);
      },
      { signal, passive: false },
    );
  }

  disconnect(): void {
    this.#listening.abort();
    clearTimeout(this.#wheelTimer);
    this.#pointers.clear();
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
    this.#pointers.set(event.pointerId, point);
    this.#handler.begin();
    this.#handler.hover(undefined);
    this.#samples = [{ timeMs: event.timeStamp, point }];
    this.#moved = this.#pointers.size > 1;
    if (this.#moved) {
      this.#capture();
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
    if (before === undefined) {
      if (event.pointerType !== "touch" && this.#pointers.size === 0) {
        this.#handler.hover(point);
      }
      return;
    }
    if (!this.#moved) {
      const { point: first } = this.#samples[0];
      if (Math.hypot(point.x - first.x, point.y - first.y) < TAP_SLOP_PX) {
        return;
      }
      this.#moved = true;
      this.#capture();
    }
    if (this.#pointers.size === 2) {
      this.#pinch(event.pointerId, point);
    } else {
      this.#handler.drag({ x: point.x - before.x, y: point.y - before.y });
    }
    this.#pointers.set(event.pointerId, point);
    this.#samples.push({ timeMs: event.timeStamp, point });
    this.#samples = this.#samples.filter(({ timeMs }) => event.timeStamp - timeMs <= SPEED_MS);
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
    const point = this.#point(event);
    if (this.#pointers.size > 0) {
      this.#samples = [];
    } else if (this.#moved) {
      this.#handler.release(this.#speed(event.timeStamp, point));
    } else {
      this.#tap({ timeMs: event.timeStamp, point });
    }
  }

  #cancel(event: PointerEvent): void {
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
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE_PX
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? PAGE_PX
          : 1;
    const across = event.deltaX * unit;
    const along = event.deltaY * unit;
    this.#handler.begin();
    if (event.ctrlKey || event.metaKey) {
      // A mouse wheel with ctrl sends notches, a trackpad's pinch single pixels.
      const octave = Math.abs(along) >= 50 ? WHEEL_PER_OCTAVE : PINCH_PER_OCTAVE;
      this.#handler.zoom(2 ** (-along / octave), this.#point(event));
    } else if (event.shiftKey || Math.abs(across) > Math.abs(along)) {
      const by = -(across === 0 ? along : across);
      this.#handler.drag({ x: by, y: by });
    } else {
      this.#handler.zoom(2 ** (-along / WHEEL_PER_OCTAVE), this.#point(event));
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
