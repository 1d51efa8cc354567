/**
 * Converts pixels of the browser window to an element's own CSS pixels. They differ where a page scales the element.
 */

/** A place in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place in the browser window, as pointer and wheel events give it. */
export type ClientPlace = Pick<MouseEvent, "clientX" | "clientY">;

/** Where the upper left corner of an element's padding box lies in the window, and how many pixels of the window one of its own takes. */
export interface ElementSpace {
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/**
 * Layout sizes are rounded and sizes in the window are not, so a smaller difference than this is not taken for a scale.
 */
const ROUNDING_PX = 1;

function scaleOf(clientPx: number, ownPx: number): number {
  const isMeasurable = clientPx > 0 && ownPx > 0;
  return isMeasurable && Math.abs(clientPx - ownPx) >= ROUNDING_PX ? clientPx / ownPx : 1;
}

/**
 * Measures an element: reads its layout, so a gesture measures once. `transform` and `zoom` of all ancestors count,
 * because `getBoundingClientRect` is in the window's pixels and `offsetWidth` in the element's own. Rotation is left out:
 * then the result is that of the surrounding rectangle.
 */
export function spaceOf(element: HTMLElement): ElementSpace {
  const { left, top, width, height } = element.getBoundingClientRect();
  const scaleX = scaleOf(width, element.offsetWidth);
  const scaleY = scaleOf(height, element.offsetHeight);
  return {
    left: left + element.clientLeft * scaleX,
    top: top + element.clientTop * scaleY,
    scaleX,
    scaleY,
  };
}

/** A place in the window as one in an element's CSS pixels, from the upper left corner of its padding box. */
export function pointIn(
  { left, top, scaleX, scaleY }: ElementSpace,
  { clientX, clientY }: ClientPlace,
): Point {
  return { x: (clientX - left) / scaleX, y: (clientY - top) / scaleY };
}

/** The same for an element as it is now. */
export function pointOn(element: HTMLElement, place: ClientPlace): Point {
  return pointIn(spaceOf(element), place);
}
