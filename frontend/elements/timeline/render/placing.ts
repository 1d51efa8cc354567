/** Where a card stands beside what it tells of. Pure: nothing is measured, so no layout is forced to learn a size. */
import { hitBox } from "../layout/hit-test.js";
import type { Metrics } from "../layout/metrics.js";
import type { PlacedItem } from "../layout/placed.js";

/** Between the card and what it tells of, and between the card and the edge of the timeline. */
const GAP_PX = 8;
const MARGIN_PX = 4;

export interface CardNeeds {
  readonly widthPx: number;
  readonly heightPx: number;
  /** With less height than this, the card rather stands at the side. */
  readonly leastPx: number;
}

export interface CardPlace {
  /** A CSS translation from the upper left corner; its percentages are of the card's own size. */
  readonly translation: string;
  /** The height that there is. */
  readonly roomPx: number;
}

/**
 * Above the item where there is room, since hands and pointers are below; else below it, else at its side; never over
 * it, and always within the timeline, clear of its foot.
 *
 * @param needs at natural size
 */
export function placeBeside(item: PlacedItem, metrics: Metrics, needs: CardNeeds): CardPlace {
  const { axisPx, overviewPx, padPx, plotLeftPx, rtl, unit, vertical, widthPx } = metrics;
  // The foot lies in front.
  const heightPx = metrics.heightPx - overviewPx;
  const box = hitBox(item, metrics);
  const left = Math.round(plotLeftPx + box.x + (vertical ? 0 : padPx));
  const top = Math.round(axisPx + box.y + (vertical ? padPx : 0));
  const [right, bottom] = [left + Math.round(box.width), top + Math.round(box.height)];
  const gapPx = GAP_PX * unit;
  const above = top - gapPx - MARGIN_PX;
  const below = heightPx - bottom - gapPx - MARGIN_PX;
  const before = left - gapPx - MARGIN_PX;
  const after = widthPx - right - gapPx - MARGIN_PX;
  const isAbove = above >= needs.heightPx * unit || above >= below;
  const roomPx = isAbove ? above : below;
  if (roomPx < needs.leastPx * unit && Math.max(before, after) >= needs.widthPx * unit) {
    const x = after >= before ? `${right + gapPx}px` : `calc(${left - gapPx}px - 100%)`;
    const y = within(`${(top + bottom) / 2}px - 50%`, heightPx);
    return { translation: `${x}, ${y}`, roomPx: heightPx - 2 * MARGIN_PX };
  }
  const x = within(rtl ? `${right}px - 100%` : `${left}px`, widthPx);
  const y = isAbove ? `calc(${top - gapPx}px - 100%)` : `${bottom + gapPx}px`;
  return { translation: `${x}, ${y}`, roomPx };
}

/** As near to `wished` as the timeline's edges let the card come. */
function within(wished: string, lengthPx: number): string {
  return `clamp(${MARGIN_PX}px, ${wished}, ${lengthPx - MARGIN_PX}px - 100%)`;
}
