/** The marks at which the definition of a series changes, as the `d` of SVG paths. Pure. */
import { tenth, type StripFrame } from "./geometry.js";
import type { Break, StripModel } from "./model.js";

/** Least distance of a break from the figures beside it, and half the width of its sign, at natural size. */
const BREAK_CLEAR_PX = 9;
const SIGN_PX = 4.5;

/** For each break a line from top to foot, interrupted by the sign for "not equal" where there is room for it. */
export function breaks(
  model: StripModel,
  frame: StripFrame,
  unit: number,
): { readonly lines: string; readonly signs: string } {
  let [lines, signs] = ["", ""];
  const y = (frame.yPx(0) + frame.yPx(1)) / 2;
  for (const change of model.breaks) {
    if (change.after < frame.fromDay || change.before > frame.toDay) {
      continue;
    }
    const roomPx = Math.abs(frame.xPx(change.after) - frame.xPx(change.before)) / 2;
    const x = breakPx(change, frame.xPx, unit);
    const halfPx = roomPx >= SIGN_PX * unit ? SIGN_PX * unit : 0;
    lines += `M${tenth(x)} ${tenth(frame.yPx(1))}V${tenth(y - 1.5 * halfPx)}M${tenth(x)} ${tenth(y + 1.5 * halfPx)}V${tenth(frame.yPx(0))}`;
    if (halfPx > 0) {
      signs += notEqual(x, y, halfPx);
    }
  }
  return { lines, signs };
}

/** Where a break is drawn: moved away from the figures on either side, so that its line runs through no dot. */
export function breakPx(change: Break, xPx: (day: number) => number, unit: number): number {
  const [beforePx, afterPx] = [xPx(change.before), xPx(change.after)];
  const clearPx = Math.min(BREAK_CLEAR_PX * unit, Math.abs(afterPx - beforePx) / 2);
  const [low, high] = [Math.min(beforePx, afterPx), Math.max(beforePx, afterPx)];
  return Math.min(Math.max(xPx(change.day), low + clearPx), high - clearPx);
}

function notEqual(x: number, y: number, halfPx: number): string {
  const bar = (down: number): string => `M${tenth(x - halfPx)} ${tenth(y + down)}h${tenth(2 * halfPx)}`;
  const slash = `M${tenth(x + halfPx / 2)} ${tenth(y - halfPx)}l${tenth(-halfPx)} ${tenth(2 * halfPx)}`;
  return bar(-halfPx / 2.5) + bar(halfPx / 2.5) + slash;
}
