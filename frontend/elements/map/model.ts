/** The model of a map: which value each area has in a year. It knows no shapes and no pixels. Pure. */
import type { MapDocument, MapValue } from "../../shared/document/map-document.js";
import { LEFT_OUT } from "../../shared/geography/area-codes.js";
import { classesOf, classOf, type ValueClass } from "./classes.js";
import { holds, spellsOf, spellStatusIn, yearsOf, type Spell, type SpellStatus } from "./spells.js";

/** A value with its spells in years. */
export interface TimedValue {
  readonly value: MapValue;
  readonly spells: readonly Spell[];
}

/**
 * What a map tells: `spells` who was in when, by year; `yes` whether it is so; `amount` how much, in classes.
 */
export type MapKind = "spells" | "yes" | "amount";

export interface MapModel {
  readonly source: MapDocument;
  readonly kind: MapKind;
  /** Lowest first; empty unless amounts are told. */
  readonly classes: readonly ValueClass[];
  /** First and last year of the slider; undefined where there is none. */
  readonly years: readonly [number, number] | undefined;
  readonly timedValues: readonly TimedValue[];
  /** The values of each area; several where an area of today belonged to different states. */
  readonly byArea: ReadonlyMap<string, readonly TimedValue[]>;
  /** Names of areas as the document has them. */
  readonly names: ReadonlyMap<string, string>;
}

/** How an area is drawn. */
export interface AreaState {
  /** `level` is a class from 0; `none` is known not to be so; `no data` is not known. */
  readonly kind: "level" | "in" | "new" | "past" | "none" | "no data";
  readonly level: number;
  readonly timedValue: TimedValue | undefined;
  readonly year: number;
}

function kindOf(source: MapDocument, years: readonly [number, number] | undefined): MapKind {
  if (years) {
    return "spells";
  }
  const isSame = new Set(source.values.map(({ value }) => value)).size <= 1;
  return source.quantity === "yes" || (source.quantity === "year" && isSame) ? "yes" : "amount";
}

export function modelOf(source: MapDocument): MapModel {
  const years = yearsOf(source.values);
  const kind = kindOf(source, years);
  const timedValues = source.values.map((value) => ({ value, spells: spellsOf(value) }));
  const byArea = new Map<string, TimedValue[]>();
  for (const timedValue of timedValues) {
    for (const area of timedValue.value.area) {
      byArea.set(area, [...(byArea.get(area) ?? []), timedValue]);
    }
  }
  const areas = source.values.flatMap((value) => value.areas ?? []);
  const names = new Map(areas.map(({ code, name }) => [code, name.text]));
  const values = source.values.map(({ value }) => value);
  const classes = kind === "amount" ? classesOf(values, source.scale) : [];
  return { source, kind, classes, years, timedValues, byArea, names };
}

const RANK: Readonly<Record<SpellStatus, number>> = {
  new: 0,
  again: 0,
  in: 1,
  interrupted: 2,
  ended: 3,
  "not yet": 4,
};

function inYear(
  timedValues: readonly TimedValue[],
  year: number,
): { timedValue: TimedValue; status: SpellStatus } {
  const statuses = timedValues.map((timedValue) => ({
    timedValue,
    status: spellStatusIn(timedValue.spells, year),
  }));
  return statuses.reduce((best, next) => (RANK[next.status] < RANK[best.status] ? next : best));
}

/** How an area is drawn in a year; maps without spells are the same in every year. */
export function stateOf(model: MapModel, area: string, year: number): AreaState {
  const timedValues = model.byArea.get(area);
  if (!timedValues) {
    return { kind: model.kind === "spells" ? "none" : "no data", level: 0, timedValue: undefined, year };
  }
  if (model.kind === "spells") {
    const { timedValue, status } = inYear(timedValues, year);
    const past = status === "interrupted" || status === "ended";
    const kind = holds(status) ? (status === "in" ? "in" : "new") : past ? "past" : "none";
    return { kind, level: 0, timedValue, year };
  }
  const [timedValue] = timedValues;
  return model.kind === "yes"
    ? { kind: "in", level: 0, timedValue, year }
    : { kind: "level", level: classOf(model.classes, timedValue.value.value), timedValue, year };
}

/** How many values hold in a year; each counts once, however many areas of today it is drawn on. */
export function countIn(model: MapModel, year: number): number {
  return model.timedValues.filter(({ spells }) => holds(spellStatusIn(spells, year))).length;
}

/** Values for which there is no area of today, or none that is on the ground. */
export function notDrawn(model: MapModel): readonly MapValue[] {
  return model.source.values.filter(({ area }) => area.every((code) => LEFT_OUT.has(code)));
}
