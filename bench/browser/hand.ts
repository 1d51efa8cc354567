/**
 * A hand on the mouse: real input events through the browser's own queue, by the clock as a hand does, whether or not
 * the page keeps up. Chromium merges what waits, as it does for a visitor.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { MouseInput } from "./protocol.ts";
import type { Tab } from "./tab.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One event in each frame of a 60 Hz screen. */
const EVENT_INTERVAL_MS = 1000 / 60;

export class Hand {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** @param deltaY of each event, in CSS pixels; negative is away from the hand, which zooms in */
  async wheel({ x, y }: Point, deltaY: number, events: number): Promise<void> {
    await this.#send(Array.from({ length: events }, () => ({ type: "mouseWheel", x, y, deltaX: 0, deltaY })));
  }

  /** Presses, moves to the left by so many steps, and lets go. */
  async dragLeft({ x, y }: Point, stepPx: number, steps: number): Promise<void> {
    await this.#send([
      { type: "mouseMoved", x, y, button: "none", buttons: 0 },
      { type: "mousePressed", x, y, button: "left", buttons: 1, clickCount: 1 },
      ...Array.from({ length: steps }, (_, step) => ({
        type: "mouseMoved" as const,
        x: x - (step + 1) * stepPx,
        y,
        button: "left" as const,
        buttons: 1,
      })),
      { type: "mouseReleased", x: x - steps * stepPx, y, button: "left", buttons: 0, clickCount: 1 },
    ]);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#send([
      { type: "mouseMoved", x, y, button: "none", buttons: 0 },
      { type: "mousePressed", x, y, button: "left", buttons: 1, clickCount: 1 },
      { type: "mouseReleased", x, y, button: "left", buttons: 0, clickCount: 1 },
    ]);
  }

  async #send(inputs: readonly MouseInput[]): Promise<void> {
    const begin = performance.now();
    const dealtWith: Promise<void>[] = [];
    for (const [number, input] of inputs.entries()) {
      await sleep(Math.max(begin + number * EVENT_INTERVAL_MS - performance.now(), 0));
      dealtWith.push(this.#tab.mouse(input));
    }
    await Promise.all(dealtWith);
  }
}
