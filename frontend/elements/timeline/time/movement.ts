/** Movements of the window that take several frames. Pure: a frame asks where the window is at a moment. */
import { interpolateZoom } from "d3-interpolate";
import { lengthDays, pan, type TimeWindow, type WindowLimits } from "./window.js";

export interface Movement {
  /** The window at a moment and whether the movement has arrived. */
  at(elapsedMs: number): { readonly window: TimeWindow; readonly arrived: boolean };
}

const SHORTEST_FLIGHT_MS = 250;
const LONGEST_FLIGHT_MS = 1600;

/** A flight along the path that looks equally fast all the way (van Wijk and Nuij, 2003), in one dimension. */
export function flight(from: TimeWindow, to: TimeWindow): Movement {
  const path = interpolateZoom(view(from), view(to));
  const durationMs = Math.min(Math.max(path.duration, SHORTEST_FLIGHT_MS), LONGEST_FLIGHT_MS);
  return {
    at(elapsedMs) {
      if (elapsedMs >= durationMs) {
        return { window: to, arrived: true };
      }
      const [middle, , length] = path(ease(Math.max(elapsedMs, 0) / durationMs));
      return { window: { start: middle - length / 2, end: middle + length / 2 }, arrived: false };
    },
  };
}

function view(window: TimeWindow): [number, number, number] {
  return [(window.start + window.end) / 2, 0, lengthDays(window)];
}

/** Slow start and slow end. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Time in which a released drag loses all but 1/e of its speed. */
const INERTIA_MS = 325;
/** A drag that coasts less than this is done. */
const STANDSTILL_WINDOWS_PER_MS = 0.00003;

/** The window coasts on after a drag that was released at `daysPerMs`, slower and slower. */
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
