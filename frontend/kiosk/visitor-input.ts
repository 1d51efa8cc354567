import { Hands } from "./hands.js";
import type { IdleClock } from "./idle.js";

/** Inputs that begin or go on without a contact. */
const OTHERS = ["wheel", "keydown", "keyup", "scroll", "input", "click"] as const;
const CONTACTS = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;

/**
 * Tells the clock of all that a visitor does, before the exhibit hears of it, and keeps from the exhibit what is no
 * visitor's gesture: a third finger, another visitor's hand, a thing on the glass.
 *
 * @param clock - asked for each time, because a new visitor has a new one
 * @param signal - ends it
 */
export function watchVisitor(clock: () => IdleClock | undefined, signal: AbortSignal): void {
  const hands = new Hands();
  /** What holds a contact. */
  const holders = new Map<number, EventTarget>();
  const early = { capture: true, signal };
  for (const name of OTHERS) {
    window.addEventListener(
      name,
      ({ isTrusted }) => {
        // What a script does is no visitor; scrolling goes on by itself after a hand has let go, and counts.
        if (isTrusted) {
          clock()?.input(performance.now());
        }
      },
      { ...early, passive: true },
    );
  }
  for (const name of CONTACTS) {
    window.addEventListener(
      name,
      (event) => {
        tell(clock(), event);
        if (!event.isTrusted) {
          return;
        }
        if (event.type === "pointerdown") {
          holders.set(event.pointerId, event.composedPath()[0]);
        } else if (event.type !== "pointermove") {
          holders.delete(event.pointerId);
        }
        for (const id of clock()?.thingsOnTheGlass(performance.now()) ?? []) {
          if (hands.hears(id)) {
            hands.ignore(id);
            letGo(id, holders.get(id));
          }
        }
        if (!isHeard(hands, event)) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      },
      early,
    );
  }
  window.addEventListener(
    "pointermove",
    ({ pointerType }) => {
      if (pointerType === "mouse") {
        document.documentElement.dataset["pointer"] = "mouse";
      }
    },
    early,
  );
}

function tell(clock: IdleClock | undefined, event: PointerEvent): void {
  if (!clock || !event.isTrusted) {
    return;
  }
  const { pointerId, clientX, clientY } = event;
  const now = performance.now();
  switch (event.type) {
    case "pointerdown":
      clock.press(pointerId, clientX, clientY, now);
      break;
    case "pointermove":
      clock.move(pointerId, clientX, clientY, now);
      break;
    default:
      clock.release(pointerId, now);
  }
}

/** What holds a contact hears that it is over. */
export function letGo(pointerId: number, holder: EventTarget | undefined): void {
  holder?.dispatchEvent(new PointerEvent("pointercancel", { pointerId, bubbles: true, composed: true }));
}

function isHeard(hands: Hands, { type, pointerId, pointerType, clientX, clientY }: PointerEvent): boolean {
  if (pointerType === "mouse") {
    return true;
  }
  const place = { x: clientX, y: clientY };
  if (type === "pointerdown") {
    return hands.press(pointerId, place, Math.max(innerWidth, innerHeight));
  }
  hands.move(pointerId, place);
  const isHeardOf = hands.hears(pointerId);
  if (type !== "pointermove") {
    hands.release(pointerId);
  }
  return isHeardOf;
}
