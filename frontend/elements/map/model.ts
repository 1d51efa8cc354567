/** A map as it is drawn: which value stands on which area in a year. No shapes, no pixels. Pure. */
import type { MapDocument, MapValue } from "../../shared/document/map-document.js";
import { LEFT_OUT } from "../../shared/geography/area-codes.js";
import { classesOf, classOf, type ValueClass } from "./classes.js";
import { holds, spellsOf, standingIn, yearsOf, type Spell, type Standing } from "./spells.js";

/** A value with its spells in years. */
export interface Holding {
  readonly value: MapValue;
  readonly spells: readonly Spell[];
}

/**
 * What a map tells: `spells` who was in when, by year; `yes` whether it is so; `amount` how much, in classes.
 */
export type Telling = "spells" | "yes" | "amount";

export interface MapModel {
  readonly source: MapDocument;
  readonly telling: Telling;
  /** Lowest first; empty unless amounts are told. */
  readonly classes: readonly ValueClass[];
  /** First and last year of the slider; undefined where there is none. */
  readonly years: readonly [number, number] | undefined;
  readonly holdings: readonly Holding[];
  /** By area; several where an area of today was parts of different states. */
  readonly byArea: ReadonlyMap<string, readonly Holding[]>;
  /** Names of areas as the document has them. */
  readonly names: ReadonlyMap<string, string>;
}

/** How an area is drawn. */
export interface AreaState {
  /** `level` is a class from 0; `none` is known not to be so; `no data` is not known. */
  readonly kind: "level" | "in" | "new" | "past" | "none" | "no data";
  readonly level: number;
  readonly holding: Holding | undefined;
  readonly year: number;
}

function tellingOf(source: MapDocument, years: readonly [number, number] | undefined): Telling {
  if (years) {
    return "spells";
  }
  const isSame = new Set(source.values.map(({ value }) => value)).size <= 1;
  return source.quantity === "yes" || (source.quantity === "year" && isSame) ? "yes" : "amount";
}

export function modelOf(source: MapDocument): MapModel {
  const years = yearsOf(source.values);
  const telling = tellingOf(source, years);
  const holdings = source.values.map((value) => ({ value, spells: spellsOf(value) }));
  const byArea = new Map<string, Holding[]>();
  for (const holding of holdings) {
    for (const area of holding.value.area) {
      byArea.set(area, [...(byArea.get(area) ?? []), holding]);
    }
  }
  const areas = source.values.flatMap((value) => value.areas ?? []);
  const names = new Map(areas.map(({ code, name }) => [code, name.text]));
  const values = source.values.map(({ value }) => value);
  const classes = telling === "amount" ? classesOf(values, source.scale) : [];
  return { source, telling, classes, years, holdings, byArea, names };
}

const RANK: Readonly<Record<Standing, number>> = {
  new: 0,
  again: 0,
  in: 1,
  interrupted: 2,
  ended: 3,
  "not yet": 4,
};

function inYear(holdings: readonly Holding[], year: number): { holding: Holding; standing: Standing } {
  const standings = holdings.map((holding) => ({ holding, standing: standingIn(holding.spells, year) }));
  return standings.reduce((best, next) => (RANK[next.standing] < RANK[best.standing] ? next : best));
}

/** How an area stands in a year; the year matters only where spells are told. */
export function stateOf(model: MapModel, area: string, year: number): AreaState {
  const holdings = model.byArea.get(area);
  if (!holdings) {
    return { kind: model.telling === "spells" ? "none" : "no data", level: 0, holding: undefined, year };
  }
  if (model.telling === "spells") {
    const { holding, standing } = inYear(holdings, year);
    const past = standing === "interrupted" || standing === "ended";
    const kind = holds(standing) ? (standing === "in" ? "in" : "new") : past ? "past" : "none";
    return { kind, level: 0, holding, year };
  }
  const [holding] = holdings;
  return model.telling === "yes"
    ? { kind: "in", level: 0, holding, year }
    : { kind: "level", level: classOf(model.classes, holding.value.value), holding, year };
}

/** How many values hold in a year; each counts once, however many areas of today it is drawn on. */
export function countIn(model: MapModel, year: number): number {
  return model.holdings.filter(({ spells }) => holds(standingIn(spells, year))).length;
}

/** Values for which there is no area of today, or none that is on the ground. */
export function notDrawn(model: MapModel): readonly MapValue[] {
  return model.source.values.filter(({ area }) => area.every((code) => LEFT_OUT.has(code)));
}
