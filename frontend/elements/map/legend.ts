/** What the fills of a map mean. Pure. */
import { classInWords } from "./area-text.js";
import { plain } from "../../shared/document/plain-text.js";
import { message } from "./messages.js";
import type { AreaState, MapModel } from "./model.js";

/** A fill: a step of lightness from 0 to 1, or a pattern that needs no colour. */
export type Fill =
  | { readonly kind: "step"; readonly share: number; readonly outlined: boolean }
  | { readonly kind: "land" }
  | { readonly kind: "hatched" }
  | { readonly kind: "dotted" };

export interface LegendItem {
  readonly fill: Fill;
  readonly text: string;
}

/** The lightest step must still be told from the hatching of areas without data. */
const LIGHTEST = 0.36;
const FULL = { kind: "step", share: 1, outlined: false } as const;
/** The fill of areas whose value holds: darker than plain land, lighter than areas that are new in the year shown. */
const HOLDING = { kind: "step", share: 0.62, outlined: false } as const;
const NEW = { kind: "step", share: 1, outlined: true } as const;

/** How light a class is, from the first to the last of `count`. */
function step(level: number, count: number): Fill {
  const share = count < 2 ? 1 : LIGHTEST + ((1 - LIGHTEST) * level) / (count - 1);
  return { kind: "step", share, outlined: false };
}

/** How an area is filled. */
export function fillOf(model: MapModel, state: AreaState): Fill {
  switch (state.kind) {
    case "level":
      return step(state.level, model.classes.length);
    case "in":
      return model.kind === "spells" ? HOLDING : FULL;
    case "new":
      return NEW;
    case "past":
      return { kind: "dotted" };
    case "none":
      return { kind: "land" };
    case "no data":
      return { kind: "hatched" };
  }
}

/** The unit of the classes; empty where the legend needs none. */
export function unitOf({ source, kind }: MapModel): string {
  return kind === "amount" ? plain(source.unit) : "";
}

/** The legend of a map. */
export function legendOf(model: MapModel): readonly LegendItem[] {
  const { source, kind, classes } = model;
  if (kind === "spells") {
    return [
      { fill: HOLDING, text: message(source, "in") },
      { fill: NEW, text: message(source, "new") },
      { fill: { kind: "dotted" }, text: message(source, "past") },
      { fill: { kind: "land" }, text: message(source, "none") },
    ];
  }
  if (kind === "yes") {
    return [
      { fill: FULL, text: message(source, "named") },
      { fill: { kind: "hatched" }, text: message(source, "notNamed") },
    ];
  }
  const different = new Set(source.values.map(({ value }) => value)).size;
  const isSingle = different === classes.length;
  return [
    ...classes.map((one, level) => ({
      fill: step(level, classes.length),
      text: classInWords(model, one, isSingle),
    })),
    { fill: { kind: "hatched" }, text: message(source, "noData") },
  ];
}
