import type { Layout } from "../layout/placed.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import type { TextMeasure } from "./text-measure.js";
import type { Metrics } from "../layout/metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { DateFormat } from "../text/date-format.js";
import type { TimeScale } from "../time/scale.js";
import type { StripModel } from "../strip/model.js";

/** Everything that one frame draws; layers read it and keep no state of their own but their elements. */
export interface Scene {
  readonly document: ExhibitDocument;
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  /** Where the moving group stands on the time axis; what is in it counts from there. */
  readonly shiftPx: number;
  /** Marks move apart or together: what takes long and can't be seen waits. */
  readonly zooming?: boolean;
  readonly layout: Layout;
  readonly dates: DateFormat;
  readonly measure: TextMeasure;
  /** Entry numbers; undefined for none. */
  readonly selected: number | undefined;
  readonly focused: number | undefined;
  /** The numbers below the lanes, once they are here. */
  readonly strip?: StripModel;
  /** The moment that the visitor reads in the strip. */
  readonly reading?: Reading;
}

export interface Reading {
  readonly day: number;
  /** The nearest figure of the strip. */
  readonly figure: number;
}

/** Theme colours repeat after ten (tokens.css). */
const PALETTE = 10;

/** Style class that sets the colour of a theme by its number in the document. */
export function themeClass(theme: number): string {
  return `theme-${(theme % PALETTE) + 1}`;
}
