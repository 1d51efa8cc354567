/** One value of a map in words. Pure. */
import { exact, listed, short } from "../../shared/statistics/number-format.js";
import { dateWords } from "../../shared/time/date-words.js";
import type { Reading } from "../../shared/statistics/readout.js";
import { citedSources, plain, sourceLine } from "../../shared/statistics/source-line.js";
import type { ValueClass } from "./classes.js";
import { wording } from "./messages.js";
import type { AreaState, Holding, MapModel } from "./model.js";

/** "Member 1923 to 1938 and since 1955". */
function spellsInWords(model: MapModel, { spells }: Holding): string {
  const { source } = model;
  const { language } = source;
  const words = spells.map(({ from, to }) =>
    to === undefined
      ? wording(source, "since", { from: dateWords(language).year(from) })
      : wording(source, "spell", { from: dateWords(language).year(from), to: dateWords(language).year(to) }),
  );
  return wording(source, "spells", { spells: listed(words, language) });
}

/** A value with all digits and its unit; in a map of yes and no that it is named. */
export function valueInFull(model: MapModel, holding: Holding): string {
  const { source, telling } = model;
  if (telling === "spells") {
    return spellsInWords(model, holding);
  }
  if (telling === "yes") {
    return wording(source, "named");
  }
  const value = exact(holding.value.value, source.quantity, source.language);
  const isBare = source.quantity === "year" || source.quantity === "share";
  return isBare ? value : wording(source, "value", { value, unit: plain(source.unit) });
}

/** What an area is where it has no value. */
function withoutValue(model: MapModel): string {
  const key = { spells: "none", yes: "notNamed", amount: "noData" } as const;
  return wording(model.source, key[model.telling]);
}

/** "1975: Member"; nothing where no years are told. */
function standingInWords({ source, telling }: MapModel, { kind, year }: AreaState): string | undefined {
  if (telling !== "spells" || kind === "level" || kind === "no data") {
    return undefined;
  }
  return `${dateWords(source.language).year(year)}: ${wording(source, kind)}`;
}

/** All that is known of one area, in words. */
export function readingOf(model: MapModel, name: string, state: AreaState): Reading {
  const { source } = model;
  const { holding } = state;
  if (!holding) {
    const empty = { status: [], note: "", noteLanguage: source.language, source: "" };
    return { subject: name, value: withoutValue(model), ...empty };
  }
  const { value } = holding;
  const standing = standingInWords(model, state);
  const named = value.name ? plain(value.name) : undefined;
  const sources = citedSources(value.cites, source.sources).map((cited) =>
    sourceLine(cited, source.language),
  );
  return {
    subject: named === undefined || named === name ? name : `${name} (${named})`,
    value: valueInFull(model, holding),
    status: standing === undefined ? [] : [standing],
    note: value.note ? plain(value.note) : "",
    noteLanguage: value.note?.language ?? source.language,
    source: sources.length === 0 ? "" : wording(source, "source", { source: sources.join("; ") }),
  };
}

/** A class in the legend: one value, a range, or from a value on. */
export function classInWords(model: MapModel, { from, below }: ValueClass, isSingle: boolean): string {
  const { source } = model;
  const inWords = (value: number): string => short(value, source.quantity, source.language);
  if (isSingle) {
    return inWords(from);
  }
  return below === undefined
    ? wording(source, "classOpen", { from: inWords(from) })
    : wording(source, "classRange", { from: inWords(from), to: inWords(below) });
}
