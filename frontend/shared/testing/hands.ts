/**
 * A visitor's hands in tests that run in a browser: mouse and fingers. Their input goes through the browser's own
 * pipeline, which decides what scrolls, what is a click and who hears of it; keys are `userEvent.keyboard`'s. No part of
 * an element imports this module.
 *
 * Places are CSS pixels of the test's own window, as `getBoundingClientRect` gives them. The test runs in a frame and the
 * protocol counts in pixels of the page around, so each place is translated on its way.
 *
 * The messages of one gesture are sent in order without waiting for the answers: on a busy machine an answer takes as
 * long as a finger may rest before the element takes it for a long press. Each carries the time at which a hand would
 * have made it, so that speeds are always the same. Where the page has still heard a finger too slowly, the gesture is
 * made again.
 */
import type {} from "@vitest/browser-playwright";
import { onTestFinished } from "vitest";
import { cdp, page } from "vitest/browser";

export interface Place {
  readonly x: number;
  readonly y: number;
}

type Key = "Alt" | "Control" | "Meta" | "Shift";

/** The protocol's bits for keys that are held. */
const KEY_BITS: Readonly<Record<Key, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
/** A finger that rests as long is no longer tapping or moving, for elements and for the browser. */
const REST_MS = 500;
const STEPS = 12;
/** Time between two messages of a moving finger, and between two taps of a double tap. */
const STEP_MS = 16;
const BETWEEN_TAPS_MS = 100;
const MOST_ATTEMPTS = 20;

/** @param part how far along the element's width and height, from its left and its upper edge; else the middle */
export function placeOn(element: Element, part: Place = { x: 0.5, y: 0.5 }): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * part.x, y: top + height * part.y };
}

/** A mouse whose button can be let go without the page being told, as happens outside a window or below a menu. */
export const mouse = {
  /** Moves with no button held. */
  move: (to: Place) => mouseEvent("mouseMoved", to, { button: "none", buttons: 0 }),
  press: (at: Place) => mouseEvent("mousePressed", at, { button: "left", buttons: 1 }),
  /** Moves in one movement, with the button held. */
  drag: (to: Place) => mouseEvent("mouseMoved", to, { button: "left", buttons: 1 }),
  letGo: (at: Place) => mouseEvent("mouseReleased", at, { button: "left", buttons: 0 }),
  async click(at: Place): Promise<void> {
    await Promise.all([mouse.move(at), mouse.press(at), mouse.letGo(at)]);
  },
  /** @param by pixels by which the wheel would scroll the page: down and to the right */
  wheel: (at: Place, by: Partial<Place>, ...held: readonly Key[]) =>
    mouseEvent("mouseWheel", at, { deltaX: by.x ?? 0, deltaY: by.y ?? 0 }, held),
};

/** Fingers on a touch screen. A gesture resolves when the page has heard all of it. */
export const fingers = {
  async tap(at: Place): Promise<void> {
    await fastEnough(() => sendTogether([touch("touchStart", [at]), touch("touchEnd", [])]));
  },

  async doubleTap(at: Place): Promise<void> {
    await fastEnough(() =>
      sendTogether([
        touch("touchStart", [at]),
        touch("touchEnd", []),
        { ...touch("touchStart", [at]), afterMs: BETWEEN_TAPS_MS },
        touch("touchEnd", []),
      ]),
    );
  },

  /** Go down at places, move by so much side by side, and are lifted. */
  async swipe(by: Partial<Place>, ...from: readonly Place[]): Promise<void> {
    const to = from.map(({ x, y }) => ({ x: x + (by.x ?? 0), y: y + (by.y ?? 0) }));
    await fingers.glide(from, to);
  },

  /** Go down at places, move to others, and are lifted. */
  async glide(from: readonly Place[], to: readonly Place[]): Promise<void> {
    await fastEnough(() =>
      sendTogether([touch("touchStart", from), ...movesBetween(from, to), touch("touchEnd", [])]),
    );
  },

  /** Go down and stay. */
  async press(...at: readonly Place[]): Promise<void> {
    await sendTogether([touch("touchStart", at)]);
  },

  /** Move on from where they are. */
  async move(from: readonly Place[], to: readonly Place[]): Promise<void> {
    await sendTogether(movesBetween(from, to));
  },

  async lift(): Promise<void> {
    await sendTogether([touch("touchEnd", [])]);
  },
};

/** Until the end of the test the window is of this size. */
export async function resizeWindow(widthPx: number, heightPx: number): Promise<void> {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(widthPx, heightPx);
}

/** Until the end of the test the window is all of a touch screen of this size. */
export async function touchScreen(widthPx: number, heightPx: number): Promise<void> {
  const emulate = (enabled: boolean): Promise<unknown> =>
    cdp().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: 5 });
  onTestFinished(async () => {
    await emulate(false);
  });
  await emulate(true);
  await resizeWindow(widthPx, heightPx);
}

interface Touch {
  readonly type: "touchStart" | "touchMove" | "touchEnd";
  readonly at: readonly Place[];
  /** Time since the message before. */
  readonly afterMs: number;
}

function touch(type: Touch["type"], at: readonly Place[]): Touch {
  return { type, at, afterMs: STEP_MS };
}

function movesBetween(from: readonly Place[], to: readonly Place[]): Touch[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (step + 1) / STEPS;
    const at = from.map(({ x, y }, finger) => ({
      x: x + (to[finger].x - x) * part,
      y: y + (to[finger].y - y) * part,
    }));
    return touch("touchMove", at);
  });
}

/** The last of them happens now, the others as long before as a hand would have taken. */
async function sendTogether(touches: readonly Touch[]): Promise<void> {
  let timeMs = Date.now() - touches.reduce((sum, { afterMs }) => sum + afterMs, 0);
  await Promise.all(
    touches.map(({ type, at, afterMs }) => {
      timeMs += afterMs;
      const touchPoints = at.map((place, id) => ({ ...inPage(place), id }));
      return cdp().send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: timeMs / 1000 });
    }),
  );
}

/** @throws Error where the machine is too slow for a hand each time */
async function fastEnough(gesture: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const longestRest = watchRests();
    await gesture();
    if (longestRest() < REST_MS) {
      return;
    }
  }
  throw new Error(`${MOST_ATTEMPTS} times the page heard of a gesture too slowly for a hand.`);
}

/** @returns ends it, and tells the longest time for which a finger did nothing after it had come down, in milliseconds */
function watchRests(): () => number {
  const watching = new AbortController();
  let restsSinceMs: number | undefined;
  let longestMs = 0;
  const options = { capture: true, signal: watching.signal };
  const goOn = (): void => {
    if (restsSinceMs !== undefined) {
      longestMs = Math.max(longestMs, performance.now() - restsSinceMs);
      restsSinceMs = undefined;
    }
  };
  window.addEventListener("pointerdown", () => (restsSinceMs = performance.now()), options);
  for (const type of ["pointermove", "pointerup", "pointercancel"] as const) {
    window.addEventListener(type, goOn, options);
  }
  return () => {
    goOn();
    watching.abort();
    return longestMs;
  };
}

function mouseEvent(
  type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel",
  at: Place,
  more: Readonly<Record<string, string | number>>,
  held: readonly Key[] = [],
): Promise<unknown> {
  const modifiers = held.reduce((bits, key) => bits | KEY_BITS[key], 0);
  return cdp().send("Input.dispatchMouseEvent", { type, ...inPage(at), modifiers, clickCount: 1, ...more });
}

/** A place of the test's window as a place of the page that frames it. */
function inPage({ x, y }: Place): Place {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}
