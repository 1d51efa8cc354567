/**
 * How the loop's whole composition wanders, so that no bright shape stays where it is and burns itself in. Two swings of
 * different length, one across and one up and down: the path takes hours to repeat, and is too slow to be noticed.
 */

/** Of the shorter side of the screen, to each side. */
export const DRIFT_SHARE = 0.02;
export const ACROSS_MS = 240_000;
export const UPRIGHT_MS = 312_000;

/** Where the composition stands, in pixels from its middle. */
export function driftAt(ms: number, shorterSidePx: number): { readonly x: number; readonly y: number } {
  const reach = shorterSidePx * DRIFT_SHARE;
  return { x: reach * swing(ms / ACROSS_MS), y: reach * swing(ms / UPRIGHT_MS) };
}

/** From 1 to -1 and back at an even pace: a sine would linger at its ends. */
function swing(turns: number): number {
  const part = turns - Math.floor(turns);
  return Math.abs(4 * part - 2) - 1;
}
