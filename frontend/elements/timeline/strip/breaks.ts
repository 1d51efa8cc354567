/** Where the definition of a series changes, as the number strip marks it. Pure. */
import { tenth, type StripFrame } from "./frame.js";
import type { Break, StripModel } from "./model.js";

/** A break's distance from the figures beside it, and half the width of its sign. */
const BREAK_CLEAR_PX = 9;
const SIGN_PX = 4.5;

/** Where the definition changes: a line from top to foot for each, and across it the sign for "not equal". */
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

/** A break keeps off the figures on either side, or its line would run through a dot. */
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
