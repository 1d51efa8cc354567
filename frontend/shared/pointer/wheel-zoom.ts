/** How far a turn of the wheel goes, and how much it zooms. Pure: it reads the events' numbers. */

/** Wheel movement that doubles the scale: a notch of a mouse wheel is 100 or 120. */
const WHEEL_PER_OCTAVE = 300;
/** Pinching on a trackpad arrives as ctrl+wheel in much smaller steps. */
const PINCH_PER_OCTAVE = 70;
/** With ctrl, a larger step than this is a notch of a mouse wheel. */
const NOTCH_PX = 50;
/** How many pixels a wheel's unit stands for, by `WheelEvent.deltaMode`: a pixel, a line, a page. */
const UNIT_PX: readonly number[] = [1, 16, 400];

/** A turn in pixels: to the right, and down. */
export function turnedPx(turn: Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode">): {
  readonly acrossPx: number;
  readonly alongPx: number;
} {
  const unitPx = UNIT_PX[turn.deltaMode] ?? 1;
  return { acrossPx: turn.deltaX * unitPx, alongPx: turn.deltaY * unitPx };
}

/** The factor by which a plain turn zooms. */
export function wheelFactor(alongPx: number): number {
  return 2 ** (-alongPx / WHEEL_PER_OCTAVE);
}

/** The factor by which a turn with Ctrl zooms, which is how a browser tells a pinch on a trackpad, too. */
export function pinchFactor(alongPx: number): number {
  return 2 ** (-alongPx / (Math.abs(alongPx) >= NOTCH_PX ? WHEEL_PER_OCTAVE : PINCH_PER_OCTAVE));
}
