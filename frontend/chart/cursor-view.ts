/** The cursor on the page. Positions are set by script: strict pages forbid style attributes. */
import { nearest, readoutAt, type Spot } from "./cursor.js";
import type { Plan } from "./plan.js";

function put(element: HTMLElement | null, position: Readonly<Record<string, number>>): void {
  for (const [side, px] of Object.entries(position)) {
    element?.style.setProperty(side, `${px}px`);
  }
}

/** Moves line, ring and readout of a plot to a spot. */
export function placeCursor(plot: HTMLElement, spot: Spot, { box, size }: Plan): void {
  const find = (name: string): HTMLElement | null => plot.querySelector<HTMLElement>(name);
  put(find(".cursor"), { left: spot.xPx, top: box.topPx, bottom: size.heightPx - box.bottomPx });
  put(find(".ring"), { left: spot.xPx, top: spot.yPx });
  const card = find(".readout");
  if (card) {
    const at = readoutAt(spot, { widthPx: card.offsetWidth, heightPx: card.offsetHeight }, size);
    put(card, { left: at.leftPx, top: at.topPx });
  }
}

/** The figure nearest to a pointer. */
export function pointAt(event: PointerEvent, spots: readonly Spot[], { size }: Plan): number {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const scale = size.widthPx / box.width;
  return nearest(spots, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
}
