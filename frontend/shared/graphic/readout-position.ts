import type { PointPx } from "./point.js";

/** Where the readout of a figure stands on a drawing. */

/**
 * Where the readout stands so that it doesn't cover the point: on the side with more room, at the height of the point
 * as far as the frame allows.
 */
export function readoutPosition(
  spot: PointPx,
  size: { readonly widthPx: number; readonly heightPx: number },
  frame: { readonly widthPx: number; readonly heightPx: number },
  gapPx = 16,
): { readonly leftPx: number; readonly topPx: number } {
  const onRight = spot.xPx < frame.widthPx / 2;
  const leftPx = onRight ? spot.xPx + gapPx : spot.xPx - gapPx - size.widthPx;
  const topPx = Math.min(
    Math.max(spot.yPx - size.heightPx / 2, 0),
    Math.max(frame.heightPx - size.heightPx, 0),
  );
  return { leftPx: Math.min(Math.max(leftPx, 0), Math.max(frame.widthPx - size.widthPx, 0)), topPx };
}

/**
 * Sets positions of an element by script, because pages with a strict content security policy forbid style attributes.
 */
export function setPosition(element: HTMLElement | null, position: Readonly<Record<string, number>>): void {
  for (const [side, px] of Object.entries(position)) {
    element?.style.setProperty(side, `${px}px`);
  }
}

/** Moves a floating readout beside a point. */
export function positionReadout(
  card: HTMLElement | null,
  spot: PointPx,
  frame: { readonly widthPx: number; readonly heightPx: number },
): void {
  if (card) {
    const at = readoutPosition(spot, { widthPx: card.offsetWidth, heightPx: card.offsetHeight }, frame);
    setPosition(card, { left: at.leftPx, top: at.topPx });
  }
}
