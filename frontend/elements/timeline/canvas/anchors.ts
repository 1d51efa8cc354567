/** Where what belongs to an entry is painted, so that it moves with the entry's moment. */
import type { PlacedItem } from "../layout/placed.js";
import type { Scene } from "../scene/scene.js";
import type { Pen } from "./recording.js";

/**
 * Makes ready to paint an item of the layout.
 *
 * @returns its centre, counted from the place with which it moves
 */
export function anchorAt(pen: Pen, { metrics }: Scene, item: PlacedItem): [number, number] {
  const { acrossPx, alongPx } = item;
  // What stands at an edge of the window stays there.
  const isStill = "pinned" in item && (item.pinned || item.stuck !== undefined);
  if (isStill) {
    pen.still();
  } else {
    pen.anchor(alongPx);
  }
  const along = isStill ? alongPx : 0;
  return metrics.vertical ? [acrossPx, along] : [along, acrossPx];
}
