import { PointerTracker } from "../../shared/pointer/pointer-tracker.js";

/** Pulled down by less than this, the sheet goes back to its place. */
const CLOSE_PX = 64;
/** A press that moves less than this moves nothing. */
const TREMBLE_PX = 4;

/** What is done with a sheet that a hand pulls down. */
export interface SheetHost {
  /** The sheet is so many pixels below its place. */
  pulled(downPx: number): void;
  /** The sheet was pulled down so far that it is to close. */
  close(): void;
}

/** Lets a hand pull a sheet down. To be told of each `pointerdown` on the grip. */
export function sheetDrag(host: SheetHost): PointerTracker {
  const tracker: PointerTracker = new PointerTracker({
    press: () => tracker.pressed.length === 1,
    move({ start, at, travelPx }) {
      if (travelPx >= TREMBLE_PX) {
        tracker.claim();
        host.pulled(Math.max(0, at.y - start.y));
      }
    },
    release({ start, at }) {
      if (at.y - start.y >= CLOSE_PX) {
        host.close();
      }
      host.pulled(0);
    },
    cancel() {
      host.pulled(0);
    },
  });
  return tracker;
}
