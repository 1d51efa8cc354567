/** Which figure the visitor reads: by pointer the nearest, by keys the next. Pure. */

import type { PointPx } from "../../shared/graphic/point.js";

/** A figure's place in the drawing: `panel` counts the small multiples from 0, `point` the panel's drawn points. */
export interface CursorPosition {
  readonly panel: number;
  readonly point: number;
}

/** Page Up and Page Down move by so many figures. */
const STRIDE = 10;

/** The point nearest to a position: across first, and among points of the same date the nearest in height. */
export function nearest(points: readonly PointPx[], xPx: number, yPx: number): number {
  let best = -1;
  let least = Infinity;
  for (const [index, point] of points.entries()) {
    const distance = Math.abs(point.xPx - xPx) + Math.abs(point.yPx - yPx) / 1000;
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}

/** By how many points a key moves the cursor in time; undefined for keys that do not move it. */
function strideOf(key: string, rightToLeft: boolean): number | undefined {
  const ahead = rightToLeft ? -1 : 1;
  const strides: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    PageUp: STRIDE,
    PageDown: -STRIDE,
    Home: -Infinity,
    End: Infinity,
  };
  return strides[key];
}

/**
 * Where a key leads. Left and Right go to the neighbour on that side; Up and Down to the next panel where there are
 * several, else on and back in time; Home and End to the first and the last figure.
 *
 * @param panels - the drawn points of each panel, in order of time
 * @returns undefined where the key means nothing here
 */
export function moveCursor(
  place: CursorPosition,
  key: string,
  panels: readonly (readonly PointPx[])[],
  rightToLeft: boolean,
): CursorPosition | undefined {
  const points = panels[place.panel];
  const vertical = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : undefined;
  if (vertical !== undefined && panels.length > 1) {
    const panel = Math.min(Math.max(place.panel + vertical, 0), panels.length - 1);
    const { xPx, yPx } = points[place.point];
    return { panel, point: panel === place.panel ? place.point : nearest(panels[panel], xPx, yPx) };
  }
  const stride = vertical === undefined ? strideOf(key, rightToLeft) : -vertical;
  if (stride === undefined) {
    return undefined;
  }
  const point = Math.min(Math.max(place.point + stride, 0), points.length - 1);
  return { panel: place.panel, point };
}

/**
 * What a key does in a panel: leads to a figure, puts the readout away (`undefined`), or is not for the chart.
 *
 * @param place - the chosen figure, in whichever panel; without one, keys begin at the last
 */
export function press(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  place: CursorPosition | undefined,
  panel: number,
  panels: readonly (readonly PointPx[])[],
  rightToLeft: boolean,
): CursorPosition | undefined | "elsewhere" {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return "elsewhere";
  }
  if (event.key === "Escape" && place) {
    return undefined;
  }
  const from = place?.panel === panel ? place : { panel, point: panels[panel].length - 1 };
  return moveCursor(from, event.key, panels, rightToLeft) ?? "elsewhere";
}
