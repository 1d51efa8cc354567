import { pointIn, spaceOf, type ElementSpace, type Point } from "./element-space.js";
import { meaningOf } from "./pointer-meaning.js";
import { swallowClick } from "./swallow-click.js";

/** A pointer that is pressed. Points are in the CSS pixels of the element that it was pressed on. */
export interface PressedPointer {
  readonly id: number;
  /** `mouse`, `pen` or `touch`. */
  readonly type: string;
  readonly start: Point;
  /** Where it is. */
  readonly at: Point;
  /**
   * Its distance from where it was pressed, in pixels of the window, because a hand trembles by the same distance over
   * a small element and over a large one.
   */
  readonly travelPx: number;
}

/** What is done with pointers that are pressed. Each press that was taken ends in one release or one cancel. */
export interface PressHandler {
  /**
   * The tracker's `pressed` includes the pointer already.
   *
   * @returns whether it is followed; else it is forgotten
   */
  press(pointer: PressedPointer, event: PointerEvent): boolean;
  /** @param before - where the pointer was at the last call */
  move(pointer: PressedPointer, before: Point, event: PointerEvent): void;
  /** The pointer was released. */
  release(pointer: PressedPointer, event: PointerEvent): void;
  /** The press has ended in another way, and is neither a click nor the end of a choice. */
  cancel(pointer: PressedPointer): void;
}

interface Press {
  pointer: PressedPointer;
  readonly element: HTMLElement;
  readonly space: ElementSpace;
  readonly startX: number;
  readonly startY: number;
  isClaimed: boolean;
  isCaptured: boolean;
}

const POINTER_EVENTS = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;

/**
 * Follows pointers from the press to its end, wherever they go: the one piece under all drags.
 *
 * From the press on the whole window is listened to, so a flick out of the element is followed from its first movement.
 * A press that has become a drag is claimed: then the pointer is captured, no click and no menu follow. It is not
 * captured before that, because a captured pointer clicks and hovers over nothing but the element.
 *
 * A press ends when the hand lets go, but also when a mouse or pen moves without its button, when the browser takes the
 * pointer or its capture away, when the window loses the focus or is hidden, when the element leaves the page, and on
 * Escape.
 */
export class PointerTracker {
  readonly #handler: PressHandler;
  readonly #presses = new Map<number, Press>();
  #listening: AbortController | undefined;
  #endSwallowing: (() => void) | undefined;

  constructor(handler: PressHandler) {
    this.#handler = handler;
  }

  /** The pointers that are pressed, in the order in which they came. */
  get pressed(): readonly PressedPointer[] {
    return [...this.#presses.values()].map(({ pointer }) => pointer);
  }

  /** Takes a `pointerdown` on an element. Presses of other buttons than the primary one are ignored. */
  press(event: PointerEvent, element: HTMLElement): void {
    if (meaningOf(event, false) !== "press") {
      return;
    }
    const { pointerId: id, pointerType: type, clientX: startX, clientY: startY } = event;
    const beside = [...this.#presses.values()].find((press) => press.element === element);
    const space = beside?.space ?? spaceOf(element);
    const at = pointIn(space, event);
    const pointer = { id, type, start: at, at, travelPx: 0 };
    this.#presses.set(id, { pointer, element, space, startX, startY, isClaimed: false, isCaptured: false });
    this.#listen(element);
    if (!this.#handler.press(pointer, event)) {
      this.#drop(id);
    }
  }

  /** What is pressed is a drag from here on. */
  claim(): void {
    for (const press of this.#presses.values()) {
      if (!press.isClaimed) {
        press.isClaimed = true;
        press.isCaptured = capture(press);
      }
    }
  }

  /** Forgets all presses without calling a listener. */
  forget(): void {
    for (const id of [...this.#presses.keys()]) {
      this.#drop(id);
    }
  }

  #listen({ ownerDocument }: HTMLElement): void {
    const view = ownerDocument.defaultView;
    if (this.#listening !== undefined || view === null) {
      return;
    }
    this.#listening = new AbortController();
    // Before all others, so that nobody's `stopPropagation` keeps the end of a press from being heard.
    const options = { capture: true, signal: this.#listening.signal };
    for (const type of POINTER_EVENTS) {
      view.addEventListener(type, this.#hear, options);
    }
    view.addEventListener("lostpointercapture", this.#loseCapture, options);
    view.addEventListener("keydown", this.#key, options);
    view.addEventListener("contextmenu", this.#menu, options);
    // A link or picture that the browser drags would take the pointer away.
    view.addEventListener("dragstart", prevent, options);
    view.addEventListener(
      "blur",
      (event) => {
        // Events of this very element pass here, too, on their way to a field.
        if (event.target === view) {
          this.#cancelAll();
        }
      },
      options,
    );
    view.addEventListener(
      "visibilitychange",
      () => {
        if (ownerDocument.visibilityState === "hidden") {
          this.#cancelAll();
        }
      },
      options,
    );
  }

  readonly #hear = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (press === undefined) {
      return;
    }
    const meaning = press.element.isConnected ? meaningOf(event, true) : "lost";
    if (meaning === "move" || meaning === "release") {
      this.#move(press, event);
    }
    if (meaning === "release" && this.#drop(event.pointerId)) {
      this.#handler.release(press.pointer, event);
    } else if (meaning === "lost") {
      this.#cancel(press);
    } else if (meaning === "press") {
      this.#cancel(press);
      // The click to come belongs to the new press.
      this.#endSwallowing?.();
    }
  };

  #move(press: Press, event: PointerEvent): void {
    const before = press.pointer.at;
    const at = pointIn(press.space, event);
    if (at.x !== before.x || at.y !== before.y) {
      const travelPx = Math.hypot(event.clientX - press.startX, event.clientY - press.startY);
      press.pointer = { ...press.pointer, at, travelPx };
      this.#handler.move(press.pointer, before, event);
    }
  }

  readonly #loseCapture = ({ pointerId }: PointerEvent): void => {
    const press = this.#presses.get(pointerId);
    // A finger's capture goes from what it touched to the element: that is told as a loss, too.
    if (press?.isCaptured === true && !press.element.hasPointerCapture(pointerId)) {
      this.#cancel(press);
    }
  };

  /** Escape cancels the press, and is kept from closing anything else. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      prevent(event);
      event.stopPropagation();
      this.#cancelAll();
    }
  };

  /** A press of a second button must not open a menu over a drag, nor a finger that rests. */
  readonly #menu = (event: Event): void => {
    if ([...this.#presses.values()].some(({ isClaimed }) => isClaimed)) {
      prevent(event);
    }
  };

  #cancelAll(): void {
    for (const press of [...this.#presses.values()]) {
      this.#cancel(press);
    }
  }

  #cancel(press: Press): void {
    // The button may still be held: letting it go then is no click.
    press.isClaimed = true;
    if (this.#drop(press.pointer.id)) {
      this.#handler.cancel(press.pointer);
    }
  }

  /** @returns whether the pointer was pressed */
  #drop(id: number): boolean {
    const press = this.#presses.get(id);
    if (press === undefined) {
      return false;
    }
    this.#presses.delete(id);
    const { element, isCaptured, isClaimed } = press;
    if (isCaptured && element.hasPointerCapture(id)) {
      element.releasePointerCapture(id);
    }
    const view = element.ownerDocument.defaultView;
    if (isClaimed && view !== null) {
      this.#endSwallowing?.();
      this.#endSwallowing = swallowClick(view);
    }
    if (this.#presses.size === 0) {
      this.#listening?.abort();
      this.#listening = undefined;
    }
    return true;
  }
}

/** Whether pointers move one thing together: a single one does, and two fingers; more, and other pairs, do not. */
export function isAloneOrPair(pressed: readonly PressedPointer[]): boolean {
  return pressed.length === 1 || (pressed.length === 2 && pressed.every(({ type }) => type === "touch"));
}

/** @returns whether it worked: a pointer that a program has made can't be captured, and is followed all the same */
function capture({ element, pointer }: Press): boolean {
  try {
    element.setPointerCapture(pointer.id);
    return true;
  } catch {
    return false;
  }
}

function prevent(event: Event): void {
  event.preventDefault();
}
