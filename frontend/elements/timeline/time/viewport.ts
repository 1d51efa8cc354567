/**
 * Holds the visible window. All inputs change it here, movements advance here, and here it is known which of them to
 * report.
 */
import { clamp, isHome, pan, sameWindow, type TimeWindow, type WindowLimits } from "./window.js";
import type { Movement } from "./movement.js";

export class Viewport {
  #limits: WindowLimits;
  #window: TimeWindow;
  #movement:
    { readonly movement: Movement; startedMs: number | undefined; readonly byUser: boolean } | undefined;
  /** The window that the outside knows: reported last, or set by code. */
  #known: TimeWindow;
  /** The visitor has moved the window since. */
  #movedByUser = false;
  /** A pointer is pressed. */
  #held = false;

  constructor(limits: WindowLimits) {
    this.#limits = limits;
    this.#window = limits.home;
    this.#known = limits.home;
  }

  get window(): TimeWindow {
    return this.#window;
  }

  get limits(): WindowLimits {
    return this.#limits;
  }

  /** A pointer is pressed. */
  get held(): boolean {
    return this.#held;
  }

  get moving(): boolean {
    return this.#movement !== undefined;
  }

  /**
   * Sets new limits, for other data. A window that shows the home window of the old limits shows that of the new ones; any
   * other stays as far as the limits allow.
   *
   * @param stays the window also stays where it shows the home window
   */
  setLimits(limits: WindowLimits, stays = false): void {
    this.#window = !stays && isHome(this.#window, this.#limits) ? limits.home : clamp(this.#window, limits);
    this.#limits = limits;
  }

  /** Shows a window at once, by code; it is not reported. */
  show(window: TimeWindow): void {
    this.stop();
    this.#window = clamp(window, this.#limits);
    this.#known = this.#window;
    this.#movedByUser = false;
  }

  panBy(days: number): void {
    this.#moveTo(pan(this.#window, days, this.#limits));
  }

  /** Shows a window to which a gesture of the visitor has led. */
  follow(window: TimeWindow): void {
    this.#moveTo(window);
  }

  /** A gesture that does not change the window, such as one that scrolls the page, does not count as a movement. */
  #moveTo(window: TimeWindow): void {
    this.#movedByUser ||= !sameWindow(this.#window, window);
    this.#window = window;
  }

  /** Shows a window that the visitor asked for with the brush. */
  showByUser(window: TimeWindow): void {
    this.#movement = undefined;
    this.#window = clamp(window, this.#limits);
    this.#movedByUser = true;
  }

  /** Starts a movement; its time counts from the next frame. */
  move(movement: Movement, byUser: boolean): void {
    this.#movement = { movement, startedMs: undefined, byUser };
    this.#movedByUser ||= byUser;
  }

  /** A pointer is pressed: movements end, and nothing is reported until `letGo`. */
  hold(): void {
    this.stop();
    this.#held = true;
  }

  letGo(): void {
    this.#held = false;
  }

  /** Ends the movement, and leaves the window where it is. */
  stop(): void {
    this.#movement = undefined;
  }

  /** Moves the window to where the movement is at a moment. */
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
      // Whoever started a movement by code knows where it leads, so the window need not be reported.
      if (!this.#movedByUser) {
        this.#known = this.#window;
      }
    }
  }

  /** The window to be reported, once: the visitor has moved it, and it has come to rest. Undefined otherwise. */
  takeSettledWindow(): TimeWindow | undefined {
    if (this.#movement !== undefined || this.#held || !this.#movedByUser) {
      return undefined;
    }
    this.#movedByUser = false;
    if (sameWindow(this.#known, this.#window)) {
      return undefined;
    }
    this.#known = this.#window;
    return this.#window;
  }
}
