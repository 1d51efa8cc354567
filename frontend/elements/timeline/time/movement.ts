/** Movements of the window that take several frames. Pure: each frame asks for the window at its moment. */
import { lengthDays, pan, type TimeWindow, type WindowLimits } from "./window.js";
import { zoomPath } from "./zoom-path.js";

export interface Movement {
  /** The window at a moment and whether the movement has arrived. */
  at(elapsedMs: number): { readonly window: TimeWindow; readonly arrived: boolean };
}

const SHORTEST_FLIGHT_MS = 250;
const LONGEST_FLIGHT_MS = 1600;

/** A flight from one window to another: out, along and in. */
export function flight(from: TimeWindow, to: TimeWindow): Movement {
  const path = zoomPath(from, to);
  const durationMs = Math.min(Math.max(path.durationMs, SHORTEST_FLIGHT_MS), LONGEST_FLIGHT_MS);
  return {
    at(elapsedMs) {
      if (elapsedMs >= durationMs) {
        return { window: to, arrived: true };
      }
      return { window: path.at(ease(Math.max(elapsedMs, 0) / durationMs)), arrived: false };
    },
  };
}

/** Smoothstep: slow at the start and at the end. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Time in which a released drag slows down to 1/e of its speed. */
const INERTIA_MS = 325;
/** A drag that coasts slower than this has come to rest. */
const STANDSTILL_WINDOWS_PER_MS = 0.00003;

/** Coasting after a drag that was released at `daysPerMs`: the speed falls exponentially. */
export function inertia(from: TimeWindow, daysPerMs: number, limits: WindowLimits): Movement {
  const standstill = STANDSTILL_WINDOWS_PER_MS * lengthDays(from);
  return {
    at(elapsedMs) {
      const left = Math.exp(-Math.max(elapsedMs, 0) / INERTIA_MS);
      const window = pan(from, daysPerMs * INERTIA_MS * (1 - left), limits);
      return { window, arrived: Math.abs(daysPerMs) * left < standstill };
    },
  };
}
