/** What is worked out once for a document in a box of a size, with the page's fonts and directions. */
import { yearOf } from "../../../shared/time/calendar.js";
import { LAST_YEAR_WITH_ERA } from "../../../shared/time/date-words.js";
import type { ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { longestText, longestWord, TextMeasure } from "./text-measure.js";
import { metricsFor, type Metrics, type StripWish } from "../layout/metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { DateFormat } from "../text/date-format.js";
import type { Placement } from "../layout/placement.js";
import { placementFor } from "../layout/sizes.js";

export interface Fitting {
  readonly metrics: Metrics;
  readonly measure: TextMeasure;
  readonly placement: Placement;
}

export interface FittingBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly strip: StripWish;
  /** `rtl` or `ltr`; null is what the page's `--bl-time-direction` says. */
  readonly timeDirection: string | null;
}

/** The years at the ends, and where years are said with their era until then, the last of those. */
function longestYears({ limits: { outer } }: TimelineModel): readonly number[] {
  const [first, last] = [yearOf(outer.start), yearOf(outer.end)];
  return [first, last, Math.min(Math.max(first, LAST_YEAR_WITH_ERA), last)];
}

/** @param element whose fonts and custom properties hold */
export function fit(
  shown: { readonly document: ExhibitDocument; readonly model: TimelineModel; readonly dates: DateFormat },
  element: Element,
  { timeDirection, ...box }: FittingBox,
): Fitting {
  const { document: timeline, model, dates } = shown;
  const style = getComputedStyle(element);
  const family = style.fontFamily;
  const reversed = (timeDirection ?? style.getPropertyValue("--bl-time-direction").trim()) === "rtl";
  const names = model.lanes.map(({ theme }) => timeline.themes[theme].name);
  const metrics = metricsFor({ ...box, rtl: timeline.direction === "rtl", reversed }, model, {
    hasEras: timeline.eras.length > 0,
    longestWord: longestWord(names, family),
    longestYear: longestText(
      longestYears(model).map((year) => dates.year(year)),
      family,
    ),
  });
  const measure = new TextMeasure({ family, sizePx: metrics.fontPx });
  const placement = placementFor(model, metrics, (title, bold) => measure.widthPx(title, bold));
  return { metrics, measure, placement };
}
