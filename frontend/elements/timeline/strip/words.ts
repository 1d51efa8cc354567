/** Figures of the number strip in words, as "20 in 1923". Pure. */
import { message } from "../../../shared/document/messages.js";
import type { MessageSource } from "../../../shared/document/messages.js";
import { formatList, formatShort, formatCompact } from "../../../shared/statistics/number-format.js";
import { sharedYears } from "../../../shared/series/shared-years.js";
import { isYearOrMonth } from "../../../shared/time/edtf.js";
import { plain } from "../../../shared/document/plain-text.js";
import { bisectLeft } from "../../../shared/time/bisect.js";
import { wording } from "../text/messages.js";
import { ESTIMATE, PROJECTION, type StripModel } from "./model.js";
import { breakBefore, rivalsOf } from "./reading.js";

/** A value short enough for the axis: "200", "1.5B", "50%". */
export function levelText({ source }: StripModel, value: number): string {
  return formatCompact(value, source.quantity, source.language);
}

/** A figure with its year, "196 in 2024", or with its whole date where the year has figures of several dates. */
export function labelText(words: MessageSource, strip: StripModel, figure: number, year: string): string {
  return dated(words, strip, figure, valuesText(strip, figure), year);
}

/** The same with a value as short as on the axis. */
export function shortLabelText(
  words: MessageSource,
  strip: StripModel,
  figure: number,
  year: string,
): string {
  return dated(words, strip, figure, levelText(strip, strip.source.points[strip.index[figure]].value), year);
}

function dated(words: MessageSource, strip: StripModel, figure: number, value: string, year: string): string {
  return sharedYears(strip.source).has(strip.index[figure])
    ? onDate(words, strip, figure, value)
    : wording(words, "stripFigure", { value, date: year });
}

/** "196 in 2024", or "1,336, 30 June 1937". */
export function figureText(words: MessageSource, strip: StripModel, figure: number): string {
  return onDate(words, strip, figure, valuesText(strip, figure));
}

function onDate(words: MessageSource, strip: StripModel, figure: number, value: string): string {
  const { date } = strip.source.points[strip.index[figure]];
  const key = isYearOrMonth(date.edtf) ? "stripFigure" : "stripFigureOn";
  return wording(words, key, { value, date: date.phrase });
}

/** The value of a figure; where figures disagree, all their values. */
function valuesText(strip: StripModel, figure: number): string {
  const { language, points, quantity } = strip.source;
  const values = [
    ...new Set(
      rivalsOf(strip, figure).map((rival) =>
        formatShort(points[strip.index[rival]].value, quantity, language),
      ),
    ),
  ];
  return values.length === 1 ? values[0] : formatList(values, language);
}

/**
 * What is known of a moment for which there is no figure: that there is none, and the figures before and after it, "No
 * figure for 1986", "before, 98 in 1967", "after, 177 in 1997". Nothing is interpolated.
 *
 * @param date the moment in words
 */
export function gapText(
  words: MessageSource,
  strip: StripModel,
  day: number,
  date: string,
): readonly string[] {
  const after = bisectLeft(strip.days, day);
  const before = after - 1;
  const last = strip.days.length - 1;
  const say = (key: "stripBefore" | "stripAfter" | "stripFirst" | "stripLast", at: number): string =>
    wording(words, key, { figure: figureText(words, strip, at) });
  return [
    wording(words, "stripNoFigure", { date }),
    ...(before < 0 ? [] : [say(after > last ? "stripLast" : "stripBefore", before)]),
    ...(after > last ? [] : [say(before < 0 ? "stripFirst" : "stripAfter", after)]),
  ];
}

/** A figure with its unit and its doubts: "196 in 2024, countries. Estimate". */
export function figureInFull(words: MessageSource, strip: StripModel, figure: number): string {
  const said = `${figureText(words, strip, figure)}, ${plain(strip.source.unit)}`;
  return [said, ...doubtsOf(words, strip, figure)].join(". ");
}

/** What there is to know before one trusts a figure: an estimate, a projection, disputed, first after a break. */
export function doubtsOf(words: MessageSource, strip: StripModel, figure: number): readonly string[] {
  const { source } = strip;
  const status = strip.status[figure];
  const change = breakBefore(strip, figure);
  return [
    ...(status === ESTIMATE ? [message(source, "estimate")] : []),
    ...(status === PROJECTION ? [message(source, "projection")] : []),
    ...(rivalsOf(strip, figure).length > 1 ? [wording(words, "stripDisputed")] : []),
    ...(change === undefined ? [] : [wording(words, "stripBreak")]),
  ];
}
