/** The window's owner: every input changes it here, movements run here, and whoever listens hears of the end. */
import { clamp, isHome, pan, sameWindow, zoomAt, type TimeWindow, type WindowLimits } from "./window.js";
import type { Movement } from "./movement.js";

export class Viewport {
  #limits: WindowLimits;
  #window: TimeWindow;
  #movement:
    { readonly movement: Movement; startedMs: number | undefined; readonly byUser: boolean } | undefined;
  /** The window as last told or asked for by code, and whether the visitor has moved it since. */
  #told: TimeWindow;
  #movedByUser = false;
  #held = false;

  constructor(limits: WindowLimits) {
    this.#limits = limits;
    this.#window = limits.home;
    this.#told = limits.home;
  }

  get window(): TimeWindow {
    return this.#window;
  }

  get limits(): WindowLimits {
    return this.#limits;
  }

  get moving(): boolean {
    return this.#movement !== undefined;
  }

  /**
   * New limits (other data): the window stays as far as they allow; one that showed the span shows the new span.
   *
   * @param stays the window stays in any case
   */
  setLimits(limits: WindowLimits, stays = false): void {
    this.#window = !stays && isHome(this.#window, this.#limits) ? limits.home : clamp(this.#window, limits);
    this.#limits = limits;
  }

  /** Shows a window at once, by code: nobody is told. */
  show(window: TimeWindow): void {
    this.stop();
    this.#window = clamp(window, this.#limits);
    this.#told = this.#window;
    this.#movedByUser = false;
  }

  panBy(days: number): void {
    this.#moveTo(pan(this.#window, days, this.#limits));
  }

  zoomBy(factor: number, anchorDay: number): void {
    this.#moveTo(zoomAt(this.#window, factor, anchorDay, this.#limits));
  }

  /** A hand that moves nothing, as one that scrolls the page, has not asked for another window. */
  #moveTo(window: TimeWindow): void {
    this.#movedByUser ||= !sameWindow(this.#window, window);
    this.#window = window;
  }

  /** Shows a window that the visitor asked for, with the brush. */
  showByUser(window: TimeWindow): void {
    this.#movement = undefined;
    this.#window = clamp(window, this.#limits);
    this.#movedByUser = true;
  }

  /** Starts a movement; its first frame is the next one. */
  move(movement: Movement, byUser: boolean): void {
    this.#movement = { movement, startedMs: undefined, byUser };
    this.#movedByUser ||= byUser;
  }

  /** A hand is on the timeline: nothing is told until it lets go. */
  hold(): void {
    this.stop();
    this.#held = true;
  }

  letGo(): void {
    this.#held = false;
  }

  /** Ends a movement where it is. */
  stop(): void {
    this.#movement = undefined;
  }

  /** Takes the movement to this moment. */
  advance(nowMs: number): void {
    const running = this.#movement;
    if (running === undefined) {
      return;
    }
    running.startedMs ??= nowMs;
    const { window, arrived } = running.movement.at(nowMs - running.startedMs);
    this.#window = clamp(window, this.#limits);
    if (arrived) {
      this.#movement = undefined;
      // A window that code has gone to is known to whoever asked for it; from there on the visitor's are news.
      if (!this.#movedByUser) {
        this.#told = this.#window;
      }
    }
  }

  /** The window to tell of when the visitor has moved it and it has come to rest; undefined otherwise. */
  takeSettledWindow(): TimeWindow | undefined {
    if (this.#movement !== undefined || this.#held || !this.#movedByUser) {
      return undefined;
    }
    this.#movedByUser = false;
    if (sameWindow(this.#told, this.#window)) {
      return undefined;
    }
    this.#told = this.#window;
    return this.#window;
  }
}
