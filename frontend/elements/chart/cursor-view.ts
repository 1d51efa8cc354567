/**
 * Positions of the cursor and of the chosen range. They are set by script, because pages with a strict content security
 * policy forbid style attributes.
 */
import { setPosition, positionReadout } from "../../shared/graphic/readout-position.js";
import type { PointPx } from "../../shared/graphic/point.js";
import { pointOn } from "../../shared/pointer/element-space.js";
import { bandOf, type YearRange } from "./brush.js";
import { nearest } from "./cursor.js";
import type { Plan } from "./plan.js";

/** Moves the line, the ring and the readout of a plot to a point. */
export function placeCursor(plot: HTMLElement, point: PointPx, { box, size }: Plan): void {
  const find = (name: string): HTMLElement | null => plot.querySelector<HTMLElement>(name);
  setPosition(find(".cursor"), { left: point.xPx, top: box.topPx, bottom: size.heightPx - box.bottomPx });
  setPosition(find(".ring"), { left: point.xPx, top: point.yPx });
  positionReadout(find(".readout"), point, size);
}

/** Moves the band of a choice over the range that is chosen. */
export function placeBand(plot: HTMLElement | null, range: YearRange, { box, size, scales }: Plan): void {
  const { leftPx, widthPx } = bandOf(scales, range);
  const bottom = size.heightPx - box.bottomPx;
  setPosition(plot?.querySelector<HTMLElement>(".band") ?? null, {
    left: leftPx,
    width: widthPx,
    top: box.topPx,
    bottom,
  });
}

/** The figure nearest to a pointer. */
export function pointAt(event: PointerEvent, points: readonly PointPx[]): number {
  const { x, y } = pointOn(event.currentTarget as HTMLElement, event);
  return nearest(points, x, y);
}
