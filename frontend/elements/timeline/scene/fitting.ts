/** What is computed once for a document in a box of some size, with the fonts and directions of the page. */
import { yearOf } from "../../../shared/time/calendar.js";
import { LAST_YEAR_WITH_ERA } from "../../../shared/time/date-words.js";
import { longestText, longestWord, TextMeasure, type LabelFont } from "./text-measure.js";
import type { LaneShares } from "../layout/lane-shares.js";
import { metricsFor, type Metrics, type StripWish, type TextNeeds } from "../layout/metrics.js";
import type { TimelineModel } from "../model/model.js";
import type { ShownExhibit } from "../text/shown-exhibit.js";
import type { Placement } from "../layout/placement.js";
import type { FormTexts } from "../layout/forms.js";
import { placementFor, textsFor } from "../layout/sizes.js";

/** Widths of a document's texts in one font, which are the same in boxes of every size. */
export interface Texts {
  readonly model: TimelineModel;
  readonly family: string;
  readonly fontPx: number;
  readonly needs: TextNeeds;
  readonly measure: TextMeasure;
  readonly widths: FormTexts;
}

export interface Fitting {
  readonly metrics: Metrics;
  readonly measure: TextMeasure;
  readonly texts: Texts;
  readonly placement: Placement;
  readonly shares: LaneShares;
  /** The same with the height shared otherwise among the lanes. */
  readonly withShares: (shares: LaneShares) => Fitting;
}

export interface FittingBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly strip: StripWish;
  /** `rtl` or `ltr`; null for that of the page's custom property `--bl-time-direction`. */
  readonly timeDirection: string | null;
  /** How many times the natural size of text the page's is. */
  readonly textScale: number;
  /** In place of the element's font: that of a file, which is read where our fonts are missing. */
  readonly fileFont?: string;
}

/** The years whose texts may be the longest: the first, the last, and the last one that is written with its era. */
function longestYears({ limits: { outer } }: TimelineModel): readonly number[] {
  const [first, last] = [yearOf(outer.start), yearOf(outer.end)];
  return [first, last, Math.min(Math.max(first, LAST_YEAR_WITH_ERA), last)];
}

/**
 * @param element its font and custom properties are used
 * @param shares how lanes share the height where some of them are quiet
 * @param known texts that were measured before, which are used where they are of the same font
 */
export function fit(
  shown: ShownExhibit,
  element: Element,
  { fileFont, timeDirection, ...box }: FittingBox,
  shares: LaneShares,
  known?: Texts,
): Fitting {
  const { document: timeline, model } = shown;
  const style = getComputedStyle(element);
  const family = fileFont ?? style.fontFamily;
  const isForFile = fileFont !== undefined;
  const reversed = (timeDirection ?? style.getPropertyValue("--bl-time-direction").trim()) === "rtl";
  const timelineBox = { ...box, rtl: timeline.direction === "rtl", reversed };
  const needs =
    known?.model === model && known.family === family ? known.needs : needsOf(shown, { family, isForFile });
  const { fontPx } = metricsFor(timelineBox, model, needs);
  const texts = textsOf(model, { family, isForFile, sizePx: fontPx }, needs, known);
  const withShares = (wished: LaneShares): Fitting => {
    const metrics = metricsFor(timelineBox, model, needs, wished);
    const placement = placementFor(model, metrics, texts.widths);
    return { metrics, measure: texts.measure, texts, placement, shares: wished, withShares };
  };
  return withShares(shares);
}

/** What the sizes of the graphic must know of its texts. */
function needsOf(
  { document: timeline, model, dates }: ShownExhibit,
  font: Omit<LabelFont, "sizePx">,
): TextNeeds {
  const names = model.lanes.map(({ theme }) => timeline.themes[theme].name);
  return {
    hasEras: timeline.eras.length > 0,
    longestWord: longestWord(names, font),
    longestName: longestText(names, font),
    longestYear: longestText(
      longestYears(model).map((year) => dates.year(year)),
      font,
    ),
  };
}

function textsOf(model: TimelineModel, font: LabelFont, needs: TextNeeds, known: Texts | undefined): Texts {
  const { family, sizePx: fontPx } = font;
  if (known?.model === model && known.family === family && known.fontPx === fontPx) {
    return known;
  }
  const measure = new TextMeasure(font);
  const widths = textsFor(model, (title, bold) => measure.widthPx(title, bold));
  return { model, family, fontPx, needs, measure, widths };
}
