/** One value of a map in words. Pure. */
import { formatExactly, formatList, formatShort } from "../../shared/statistics/number-format.js";
import { dateWords } from "../../shared/time/date-words.js";
import type { ReadoutContent } from "../../shared/statistics/readout.js";
import { plain } from "../../shared/document/plain-text.js";
import { citedSources, sourceLine } from "../../shared/statistics/source-line.js";
import type { ValueClass } from "./classes.js";
import { message } from "./messages.js";
import type { AreaState, TimedValue, MapModel } from "./model.js";

/** All spells of a value: "Member 1923 to 1938 and since 1955". */
function spellsInWords(model: MapModel, { spells }: TimedValue): string {
  const { source } = model;
  const { language } = source;
  const words = spells.map(({ from, to }) =>
    to === undefined
      ? message(source, "since", { from: dateWords(language).year(from) })
      : message(source, "spell", { from: dateWords(language).year(from), to: dateWords(language).year(to) }),
  );
  return message(source, "spells", { spells: formatList(words, language) });
}

/** A value with all its digits and its unit; a map of yes and no says that the area is named. */
export function valueInFull(model: MapModel, timedValue: TimedValue): string {
  const { source, kind } = model;
  if (kind === "spells") {
    return spellsInWords(model, timedValue);
  }
  if (kind === "yes") {
    return message(source, "named");
  }
  const value = formatExactly(timedValue.value.value, source.quantity, source.language);
  const isBare = source.quantity === "year" || source.quantity === "share";
  return isBare ? value : message(source, "value", { value, unit: plain(source.unit) });
}

/** The text for an area without a value. */
function withoutValue(model: MapModel): string {
  const key = { spells: "none", yes: "notNamed", amount: "noData" } as const;
  return message(model.source, key[model.kind]);
}

/** The status in a year: "1975: Member"; undefined where the map has no years. */
function statusInWords(model: MapModel, { kind, year }: AreaState): string | undefined {
  if (model.kind !== "spells" || kind === "level" || kind === "no data") {
    return undefined;
  }
  return `${dateWords(model.source.language).year(year)}: ${message(model.source, kind)}`;
}

/** All that is known of one area, in words. */
export function readoutOf(model: MapModel, name: string, state: AreaState): ReadoutContent {
  const { source } = model;
  const { timedValue } = state;
  if (!timedValue) {
    const empty = { status: [], note: "", noteLanguage: source.language, source: "" };
    return { subject: name, value: withoutValue(model), ...empty };
  }
  const { value } = timedValue;
  const status = statusInWords(model, state);
  const named = value.name ? plain(value.name) : undefined;
  const sources = citedSources(value.cites, source.sources).map((cited) =>
    sourceLine(cited, source.language),
  );
  return {
    subject: named === undefined || named === name ? name : `${name} (${named})`,
    value: valueInFull(model, timedValue),
    status: status === undefined ? [] : [status],
    note: value.note ? plain(value.note) : "",
    noteLanguage: value.note?.language ?? source.language,
    source: sources.length === 0 ? "" : message(source, "source", { source: sources.join("; ") }),
  };
}

/** A class in the legend: one value, a range, or from a value on. */
export function classInWords(model: MapModel, { from, below }: ValueClass, isSingle: boolean): string {
  const { source } = model;
  const inWords = (value: number): string => formatShort(value, source.quantity, source.language);
  if (isSingle) {
    return inWords(from);
  }
  return below === undefined
    ? message(source, "classOpen", { from: inWords(from) })
    : message(source, "classRange", { from: inWords(from), to: inWords(below) });
}
