/**
 * Recognises gestures in pointer, touch and wheel events: drag, pinch, tap, double tap, long press, hover. It knows nothing
 * of time: positions are pixels of the area that it listens on.
 */
import { pointIn, pointOn, spaceOf, type Point } from "../../../shared/pointer/element-space.js";
import {
  isAloneOrPair,
  PointerTracker,
  type PressedPointer,
} from "../../../shared/pointer/pointer-tracker.js";
import { WheelReader, WHEEL_REST_MS } from "./wheel.js";

export interface GestureHandler {
  /** A pointer is pressed or the wheel turns: movements that are under way end. */
  begin(): void;
  /** Zoom by `factor` about a point. */
  zoom(factor: number, about: Point): void;
  /** The pointer has moved by this much, and the content with it. */
  drag(by: Point): void;
  /** The last pointer was released while it moved at this speed, in pixels per millisecond. */
  release(speed: Point): void;
  /** The wheel has stopped, or a long press has ended. */
  rest(): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
  /** A finger or pen is put down, and a long press follows if it is held still. */
  mayBecomeLongPress(): void;
  /** A finger or pen was held still. */
  longPress(at: Point): void;
  /** The pointer is over a point without being pressed; undefined when it has left the area. */
  hover(at: Point | undefined): void;
  /** Whether the page around scrolls, to which plain turns of the wheel belong then. */
  pageScrolls(): boolean;
  /** Whether the movement of a single finger belongs to the page. */
  oneFingerIsPages(): boolean;
  /**
   * Whether a single finger that is put down at a point reads there instead of dragging. A second finger drags and
   * zooms.
   */
  startsReading(from: Point): boolean;
  /** The finger that reads has moved to a point. */
  read(at: Point): void;
  /** A movement was left to the page. */
  leftToPage(by: "wheel" | "finger"): void;
}

/** A press whose pointer travels less than this is a tap. */
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

interface Tap {
  readonly timeMs: number;
  readonly clientX: number;
  readonly clientY: number;
}

export class PointerGestures {
  readonly #area: HTMLElement;
  readonly #handler: GestureHandler;
  readonly #listening = new AbortController();
  readonly #wheels = new WheelReader();
  readonly #tracker = new PointerTracker({
    press: (pointer, event) => this.#press(pointer, event),
    move: (pointer, before, event) => {
      this.#move(pointer, before, event);
    },
    release: (pointer, event) => {
      this.#release(pointer, event);
    },
    cancel: () => {
      this.#cancel();
    },
  });
  #samples: Sample[] = [];
  #moved = false;
  #reading = false;
  #tapped = false;
  #longPressed = false;
  /** The press began on a link, which the browser itself follows unless it becomes a drag. */
  #onLink = false;
  #lastTap: Tap | undefined;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;
  #pressTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param area listened on; positions count from its upper left corner */
  constructor(area: HTMLElement, handler: GestureHandler) {
    this.#area = area;
    this.#handler = handler;
    this.#on("pointerdown", (event) => {
      this.take(event);
    });
    this.#on("pointermove", (event) => {
      if (event.pointerType !== "touch" && this.#tracker.pressed.length === 0) {
        handler.hover(pointOn(area, event));
      }
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
      // Some systems call their menu before the press is a long one, and some when the finger is lifted.
      if (this.#longPressed || this.#isHeldByFinger) {
        event.preventDefault();
      }
    });
  }

  /** Takes a press, or a turn of the wheel, beside the area as one on it. */
  take(event: PointerEvent | WheelEvent): void {
    if (isWheel(event)) {
      this.#wheel(event);
    } else {
      this.#longPressed = false;
      this.#onLink = isOnLink(event);
      this.#tracker.press(event, this.#area);
    }
  }

  disconnect(): void {
    this.#listening.abort();
    clearTimeout(this.#wheelTimer);
    clearTimeout(this.#pressTimer);
    this.#tracker.forget();
  }

  #on<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void {
    this.#area.addEventListener(type, listener, { signal: this.#listening.signal, passive: false });
  }

  /** A link's own menu is of use. */
  get #isHeldByFinger(): boolean {
    return !this.#onLink && this.#tracker.pressed.some(({ type }) => type === "touch");
  }

  #press(pointer: PressedPointer, event: PointerEvent): boolean {
    const { pressed } = this.#tracker;
    if (!isAloneOrPair(pressed)) {
      return false;
    }
    const isAlone = pressed.length === 1;
    this.#tapped = false;
    this.#handler.begin();
    this.#handler.hover(undefined);
    this.#samples = [{ timeMs: event.timeStamp, point: pointer.at }];
    this.#moved = !isAlone;
    this.#reading = isAlone && pointer.type === "touch" && this.#handler.startsReading(pointer.at);
    clearTimeout(this.#pressTimer);
    if (this.#moved) {
      this.#tracker.claim();
    } else if (this.#reading) {
      this.#handler.read(pointer.at);
    } else if (pointer.type !== "mouse" && !this.#onLink) {
      this.#handler.mayBecomeLongPress();
      this.#pressTimer = setTimeout(() => {
        this.#longPressed = true;
        this.#tracker.claim();
        this.#handler.longPress(pointer.at);
      }, LONG_PRESS_MS);
    }
    return true;
  }

  /**
   * Prevents the click that a browser sends after a tap, since at its place a list or a page may have been opened by then;
   * and keeps the page from scrolling or zooming with two fingers.
   */
  #touch(event: TouchEvent): void {
    const answered = event.type === "touchend" ? this.#tapped || this.#longPressed : event.touches.length > 1;
    if (answered && event.cancelable) {
      event.preventDefault();
    }
  }

  #move(pointer: PressedPointer, before: Point, event: PointerEvent): void {
    const { at } = pointer;
    if (this.#reading) {
      this.#handler.read(at);
    }
    const isFirst = !this.#moved;
    if (isFirst && !this.#begins(pointer)) {
      return;
    }
    const other = this.#tracker.pressed.find(({ id }) => id !== pointer.id);
    if (other !== undefined) {
      this.#pinch(before, at, other.at);
    } else if (this.#reading) {
      this.#samples = [];
    } else if (pointer.type === "touch" && this.#handler.oneFingerIsPages()) {
      this.#samples = [];
      this.#handler.leftToPage("finger");
      return;
    } else {
      const from = isFirst ? pointer.start : before;
      this.#handler.drag({ x: at.x - from.x, y: at.y - from.y });
    }
    this.#samples.push({ timeMs: event.timeStamp, point: at });
    this.#samples = this.#samples.filter(({ timeMs }) => event.timeStamp - timeMs <= SPEED_MS);
  }

  /** Whether the pointer has travelled so far that the gesture is a movement, no tap and no long press. */
  #begins({ travelPx }: PressedPointer): boolean {
    if (travelPx < TAP_SLOP_PX) {
      return false;
    }
    this.#moved = true;
    clearTimeout(this.#pressTimer);
    this.#tracker.claim();
    return true;
  }

  /** Moves and zooms so that the content under two fingers stays under them. */
  #pinch(before: Point, at: Point, other: Point): void {
    const centre = middle(at, other);
    const centreBefore = middle(before, other);
    this.#handler.drag({ x: centre.x - centreBefore.x, y: centre.y - centreBefore.y });
    const distance = Math.hypot(at.x - other.x, at.y - other.y);
    const distanceBefore = Math.hypot(before.x - other.x, before.y - other.y);
    if (distance > 0 && distanceBefore > 0) {
      this.#handler.zoom(distance / distanceBefore, centre);
    }
  }

  #release({ at }: PressedPointer, event: PointerEvent): void {
    clearTimeout(this.#pressTimer);
    if (this.#tracker.pressed.length > 0) {
      this.#samples = [];
    } else if (this.#moved) {
      this.#handler.release(this.#speed(event.timeStamp, at));
    } else if (this.#longPressed || this.#onLink) {
      this.#handler.rest();
    } else {
      this.#tap(at, event);
    }
  }

  #cancel(): void {
    clearTimeout(this.#pressTimer);
    this.#samples = [];
    if (this.#tracker.pressed.length === 0) {
      this.#handler.release({ x: 0, y: 0 });
    }
  }

  #tap(at: Point, { timeStamp: timeMs, clientX, clientY }: PointerEvent): void {
    this.#tapped = true;
    const last = this.#lastTap;
    const twice =
      last !== undefined &&
      timeMs - last.timeMs < DOUBLE_TAP_MS &&
      Math.hypot(clientX - last.clientX, clientY - last.clientY) < DOUBLE_TAP_SLOP_PX;
    this.#lastTap = twice ? undefined : { timeMs, clientX, clientY };
    if (twice) {
      this.#handler.doubleTap(at);
    } else {
      this.#handler.tap(at);
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
      this.#handler.leftToPage("wheel");
      return;
    }
    event.preventDefault();
    this.#handler.begin();
    const space = spaceOf(this.#area);
    if (meaning.kind === "zoom") {
      this.#handler.zoom(meaning.factor, pointIn(space, event));
    } else {
      this.#handler.drag({ x: meaning.byPx / space.scaleX, y: meaning.byPx / space.scaleY });
    }
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => {
      this.#handler.rest();
    }, WHEEL_REST_MS);
  }
}

function isWheel(event: PointerEvent | WheelEvent): event is WheelEvent {
  return event.type === "wheel";
}

function isOnLink({ target }: Event): boolean {
  return target !== null && "closest" in target && (target as Element).closest("a[href]") !== null;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
