/** Spells: stretches of time in which a value held, such as memberships with their interruptions. Pure. */
import type { MapValue } from "../../shared/document/map-document.js";
import { firstDayOf, lastDayOf } from "../../shared/document/document-date.js";
import { yearOf } from "../../shared/time/calendar.js";

/** First and last year, both inside; `to` is absent where it still goes on. */
export interface Spell {
  readonly from: number;
  readonly to: number | undefined;
}

/** The spells of a value in order of time; those without a beginning are left out. */
export function spellsOf(value: MapValue): readonly Spell[] {
  return (value.spells ?? [])
    .flatMap((spell) => {
      const from = firstDayOf(spell);
      const to = lastDayOf(spell);
      return from === undefined
        ? []
        : [{ from: yearOf(from), to: to === undefined ? undefined : yearOf(to) }];
    })
    .sort((a, b) => a.from - b.from);
}

/** The status of a value in a year: `new` in its first year, `again` in the first year after an interruption. */
export type SpellStatus = "not yet" | "new" | "in" | "again" | "interrupted" | "ended";

/** @param spells - in order of time */
export function spellStatusIn(spells: readonly Spell[], year: number): SpellStatus {
  const begun = spells.filter(({ from }) => from <= year);
  const latest = begun.at(-1);
  if (!latest) {
    return "not yet";
  }
  if (latest.to !== undefined && latest.to < year) {
    return begun.length < spells.length ? "interrupted" : "ended";
  }
  if (latest.from === year) {
    return begun.length === 1 ? "new" : "again";
  }
  return "in";
}

/** Whether a value holds in a year of this status. */
export function holds(status: SpellStatus): boolean {
  return status === "new" || status === "in" || status === "again";
}

/** First and last year of all spells; undefined where there are none. */
export function yearsOf(values: readonly MapValue[]): readonly [number, number] | undefined {
  const years = values.flatMap(spellsOf).flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}
