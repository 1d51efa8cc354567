/** Everything that is drawn in one plot, and where. Pure. */
import { firstDayOf, yearOf } from "../graphics/days.js";
import { inYears } from "../graphics/numbers.js";
import { spread, type PlacedLabel } from "./labels.js";
import { LAMP_PX, marksOf, type Marks, type PlanRequest } from "./marks.js";
import { breaksOf, labelsOf, scaleLabel, type Break } from "./plan-labels.js";

/** A lamp on the axis: `atPx` is its date, `xPx` where there was room. */
export interface Lamp {
  readonly id: string;
  readonly number: number;
  readonly atPx: number;
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

function lampsOf(marks: Marks): Lamp[] {
  const { annotations, scales, box } = marks;
  const dated = annotations.flatMap((annotation, index) => {
    const day = firstDayOf(annotation.date);
    const inside = day !== undefined && day >= scales.days[0] && day <= scales.days[1];
    return inside ? [{ id: annotation.id, number: index + 1, atPx: scales.xPx(day) }] : [];
  });
  const sorted = dated.sort((a, b) => a.atPx - b.atPx);
  const half = LAMP_PX / 2;
  const places = spread(
    sorted.map(({ atPx }) => atPx),
    LAMP_PX + 2,
    half,
    marks.size.widthPx - half,
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

/** The text of a year of the time axis. */
export function yearLabel(plan: Plan, day: number): string {
  return inYears(yearOf(day), plan.model.source.language);
}
