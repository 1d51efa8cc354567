/** Everything that is drawn in one plot, and where. Pure. */
import type { Annotation } from "../../shared/document/number-document.js";
import { firstDayOf, lastDayOf } from "../../shared/document/document-date.js";
import { flagsOf } from "../../shared/time/edtf.js";
import { yearOf } from "../../shared/time/calendar.js";
import { dateWords } from "../../shared/time/date-words.js";
import { spaceOut, type PlacedLabel } from "./labels.js";
import { LAMP_PX, marksOf, type Marks, type PlanRequest } from "./marks.js";
import { breaksOf, labelsOf, scaleLabel, type Break } from "./plan-labels.js";

/** Room for the sign beside a lamp at the edge. */
const OUTWARDS_PX = 4;

/** A lamp on the axis: `atPx` is its date, `xPx` where there was room. */
export interface Lamp {
  readonly id: string;
  readonly number: number;
  readonly atPx: number;
  /** Its date lies outside the time shown, before it (-1) or after it (1): it stands at that edge. */
  readonly beyond: -1 | 0 | 1;
  readonly xPx: number;
  readonly yPx: number;
}

export interface Plan extends Marks {
  readonly labels: readonly PlacedLabel[];
  readonly breaks: readonly Break[];
  /** On a small chart: that its scale is logarithmic. */
  readonly note: PlacedLabel | undefined;
  readonly lamps: readonly Lamp[];
}

/** A year is a year and not its first day; what lasts is marked where it begins. */
function dayOfEntry({ date }: Annotation): number | undefined {
  const first = firstDayOf(date);
  const last = flagsOf(date.edtf).interval ? first : lastDayOf(date);
  return first === undefined ? undefined : (first + (last ?? first)) / 2;
}

function lampsOf(marks: Marks): Lamp[] {
  const { annotations, scales, box } = marks;
  const [first, last] = scales.days;
  const dated = annotations.flatMap((annotation, index) => {
    const day = dayOfEntry(annotation);
    if (day === undefined) {
      return [];
    }
    const beyond: Lamp["beyond"] = day < first ? -1 : day > last ? 1 : 0;
    const atPx = scales.xPx(Math.min(Math.max(day, first), last));
    return { id: annotation.id, number: index + 1, atPx, beyond };
  });
  const sorted = dated.sort((a, b) => a.atPx - b.atPx);
  const half = LAMP_PX / 2;
  const room = half + (sorted.some(({ beyond }) => beyond !== 0) ? OUTWARDS_PX : 0);
  const places = spaceOut(
    sorted.map(({ atPx }) => atPx),
    LAMP_PX + 2,
    room,
    marks.size.widthPx - room,
  );
  return sorted.map((lamp, index) => ({ ...lamp, xPx: places[index], yPx: box.bottomPx + half + 3 }));
}

/** Plans one plot. */
export function planOf(request: PlanRequest): Plan {
  const marks = marksOf(request);
  return {
    ...marks,
    labels: labelsOf(marks),
    breaks: breaksOf(marks),
    note: scaleLabel(marks),
    lamps: lampsOf(marks),
  };
}

/** The text of a tick of the time axis, by its day. */
export function dateLabel({ model, scales }: Plan, day: number): string {
  const words = dateWords(model.source.language);
  const tick = scales.years.find(({ at }) => at === day);
  if (tick === undefined || tick.unit === "year" || (tick.unit === "month" && tick.strong)) {
    return words.year(yearOf(day));
  }
  return tick.unit === "month" ? words.month(day) : words.dayMonth(day);
}
