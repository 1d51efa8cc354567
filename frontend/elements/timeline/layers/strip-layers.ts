/** What the number strip draws. It is loaded with the first strip, because the first view of many pages has none. */
import { StripReadingLayer } from "./strip-reading.js";
import { StripLayer } from "./strip.js";

export class StripLayers {
  readonly figures = new StripLayer();
  readonly reading = new StripReadingLayer();

  /** Takes all elements out of the graphic. */
  remove(): void {
    const { levels, moving, still } = this.figures;
    for (const part of [moving, still, levels, this.reading.element]) {
      part.remove();
    }
  }
}
