/** The clock of a year player. */
import { onReducedMotion, prefersReducedMotion } from "../page/reduced-motion.js";
import { whilePageVisible } from "../page/visibility.js";

/** Milliseconds for a year; a century takes some 18 seconds. */
const STEP_MS = 180;
/** With reduced motion a step is a decade and lasts longer. */
const CALM_STEP_MS = 1500;
const CALM_YEARS = 10;

/** The year after a step; undefined at the end. */
export function nextYear(year: number, last: number, isCalm: boolean): number | undefined {
  if (year >= last) {
    return undefined;
  }
  const next = isCalm ? (Math.floor(year / CALM_YEARS) + 1) * CALM_YEARS : year + 1;
  return Math.min(next, last);
}

/**
 * Calls a step again and again. It stops while the page is not visible, and changes its pace when the visitor's wish
 * for less motion changes.
 */
export class YearClock {
  #playing: AbortController | undefined;

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /** @param step - shows the next year; returns false where there is none */
  play(step: (isCalm: boolean) => boolean): void {
    this.pause();
    const playing = new AbortController();
    this.#playing = playing;
    let end: (() => void) | undefined;
    const start = (isCalm: boolean): void => {
      end?.();
      end = whilePageVisible(isCalm ? CALM_STEP_MS : STEP_MS, () => {
        if (!step(isCalm)) {
          this.pause();
        }
      });
    };
    start(prefersReducedMotion());
    onReducedMotion(start, playing.signal);
    playing.signal.addEventListener("abort", () => end?.());
  }

  pause(): void {
    this.#playing?.abort();
    this.#playing = undefined;
  }
}
