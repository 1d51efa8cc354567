import { HELD_MS, LongPress, SHOWN_MS } from "./long-press.js";
import { prefersReducedMotion } from "../shared/page/reduced-motion.js";
import { make } from "../shell/stage.js";
import { letGo } from "./visitor-input.js";

/**
 * The way of staff to their PIN, in whatever state the kiosk is: a finger or a mouse held in the upper left corner of the
 * screen, or Ctrl+Alt+P. What is shown meanwhile is too little for a visitor to look for it.
 */

/** Of the screen's shorter side; a large screen is pressed from farther away. */
const CORNER_SHARE = 0.06;
const SMALLEST_CORNER_PX = 64;
const RADIUS = 16;

/** Whether a place lies in the corner. */
export function isInCorner(x: number, y: number): boolean {
  const side = Math.max(SMALLEST_CORNER_PX, CORNER_SHARE * Math.min(innerWidth, innerHeight));
  return x <= side && y <= side;
}

/** Whether staff ask for their PIN by keys; by where the key lies, because other alphabets have no P. */
function isAskedByKeys({ code, ctrlKey, altKey, shiftKey, metaKey, repeat }: KeyboardEvent): boolean {
  return code === "KeyP" && ctrlKey && altKey && !shiftKey && !metaKey && !repeat;
}

/**
 * Begins to listen. It has to be before those that keep keys and contacts from the exhibit, since they keep them from
 * whoever listens after them.
 *
 * @param ask - asks for the PIN
 * @param signal - ends it
 */
export function watchStaffCorner(ask: () => void, signal: AbortSignal): void {
  const ring = new Ring();
  let holder: EventTarget | undefined;
  const press = new LongPress({
    shown: () => {
      ring.show();
    },
    ended: () => {
      ring.hide();
    },
    held: (id) => {
      // The exhibit has begun a gesture by this contact and is not to end it in its own way.
      letGo(id, holder);
      holder = undefined;
      ask();
    },
  });
  const early = { capture: true, signal };
  window.addEventListener(
    "pointerdown",
    (event) => {
      const { pointerId, isPrimary, clientX, clientY, button } = event;
      if (isPrimary) {
        press.forget();
      }
      const isAsking = button === 0 && isInCorner(clientX, clientY);
      // What was pressed elsewhere would be kept with its whole exhibit after the visitor has gone.
      holder = isAsking ? event.composedPath()[0] : undefined;
      press.press(pointerId, clientX, clientY, isAsking);
    },
    early,
  );
  window.addEventListener(
    "pointermove",
    ({ pointerId, clientX, clientY }) => {
      press.move(pointerId, clientX, clientY);
    },
    early,
  );
  for (const name of ["pointerup", "pointercancel"] as const) {
    window.addEventListener(
      name,
      ({ pointerId }) => {
        press.release(pointerId);
        holder = undefined;
      },
      early,
    );
  }
  window.addEventListener(
    "keydown",
    (event) => {
      if (isAskedByKeys(event)) {
        ask();
      }
    },
    early,
  );
  signal.addEventListener("abort", () => {
    press.forget();
  });
}

/** A thin ring that closes while the finger is held, over whatever is shown. */
class Ring {
  readonly #element = make("div", { className: "bl-staff-ring" });

  constructor() {
    this.#element.ariaHidden = "true";
    this.#element.popover = "manual";
  }

  show(): void {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 40 40");
    const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    for (const [name, value] of Object.entries({ cx: "20", cy: "20", r: String(RADIUS), pathLength: "1" })) {
      circle.setAttribute(name, value);
    }
    svg.append(circle);
    this.#element.replaceChildren(svg);
    document.body.append(this.#element);
    this.#element.showPopover();
    if (!prefersReducedMotion()) {
      const duration = HELD_MS - SHOWN_MS;
      circle.animate([{ strokeDashoffset: 1 }, { strokeDashoffset: 0 }], { duration, fill: "both" });
    }
  }

  hide(): void {
    this.#element.remove();
  }
}
