import type { Foreground } from "../model/links.js";
import type { Layout } from "../layout/placed.js";
import type { RestingForms } from "../layout/room-at-rest.js";
import type { TextMeasure } from "./text-measure.js";
import type { Metrics } from "../layout/metrics.js";
import type { TimeScale } from "../time/scale.js";
import type { ShownExhibit } from "../text/shown-exhibit.js";
import type { StripModel } from "../strip/model.js";
import type { Reading } from "../strip/reading.js";

/** Everything that one frame draws. Layers read it; of their own they keep their elements alone. */
export interface Scene extends ShownExhibit {
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  /** Where the moving group stands on the time axis, in pixels; coordinates in it count from there. */
  readonly shiftPx: number;
  /** The scale differs from that of the frame before: work that takes long and does not show is put off. */
  readonly zooming?: boolean;
  /** The window differs from that of the frame before: what floats over the graphic is away until it rests. */
  readonly moving?: boolean;
  readonly layout: Layout;
  /** What entries have got beyond their level's forms when the window rested last. */
  readonly restingForms?: RestingForms;
  readonly measure: TextMeasure;
  /** Entry numbers; undefined for none. */
  readonly selected: number | undefined;
  readonly focused: number | undefined;
  readonly foreground: Foreground;
  /** The series in the number strip, once it is loaded. */
  readonly strip?: StripModel;
  /** The moment that the visitor reads in the strip. */
  readonly reading?: Reading;
}

/** Theme colours repeat after ten (tokens.css). */
const PALETTE = 10;

/** Style class that sets the colour of a theme by its number in the document. */
export function themeClass(theme: number): string {
  return `theme-${(theme % PALETTE) + 1}`;
}
