/** The text alternative of a map, one paragraph. Pure. */
import type { MapDocument } from "../../shared/document/map-document.js";
import type { LocalText } from "../../shared/document/number-document.js";
import { formatShort } from "../../shared/statistics/number-format.js";
import { dateWords } from "../../shared/time/date-words.js";
import { plain, titleOf } from "../../shared/document/plain-text.js";
import { message } from "./messages.js";
import { countIn, notDrawn, type TimedValue, type MapModel } from "./model.js";
import { areaName } from "../../shared/geography/area-names.js";

/** Below title and name: why the classes are what they are. */
export function notesOf(source: MapDocument): readonly LocalText[] {
  return source.scaleReason ? [source.scaleReason] : [];
}

/** How many values hold in a year: "116 members in 1975". */
export function countInWords(model: MapModel, year: number): string {
  return message(model.source, "count", {
    count: countIn(model, year),
    year: dateWords(model.source.language).year(year),
  });
}

function nameOf(model: MapModel, { value }: TimedValue): string {
  if (value.name) {
    return plain(value.name);
  }
  const [code = ""] = value.area;
  return areaName({ code, name: code }, model.source.language);
}

function figure(model: MapModel, timedValue: TimedValue): string {
  const { source } = model;
  const value = formatShort(timedValue.value.value, source.quantity, source.language);
  return message(source, "figure", { name: nameOf(model, timedValue), value });
}

function amounts(model: MapModel): string[] {
  const { source, timedValues } = model;
  const sorted = [...timedValues].sort((a, b) => a.value.value - b.value.value);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  return [
    message(source, "describeValues", { count: timedValues.length }),
    ...(lowest.value.value === highest.value.value
      ? []
      : [
          message(source, "describeHighest", { figure: figure(model, highest) }),
          message(source, "describeLowest", { figure: figure(model, lowest) }),
        ]),
    message(source, "describeNoData"),
  ];
}

function spells(model: MapModel, [first, last]: readonly [number, number]): string[] {
  const { source, timedValues } = model;
  const interrupted = timedValues.filter((timedValue) => timedValue.spells.length > 1).length;
  const counts = { first: countInWords(model, first), last: countInWords(model, last) };
  return [
    message(source, "describeCount", counts),
    ...(interrupted === 0 ? [] : [message(source, "describeBreaks", { count: interrupted })]),
  ];
}

/**
 * Names the values that cannot be drawn: those without an area of today, and those of areas that are not on the ground.
 */
export function notDrawnInWords(model: MapModel): string {
  const missing = notDrawn(model).flatMap(({ area, name }) =>
    name ? plain(name) : area.map((code) => model.names.get(code) ?? code),
  );
  const names = missing.filter((name) => name !== "").join(", ");
  return names === "" ? "" : message(model.source, "notDrawn", { names });
}

/** Says whose borders the world is drawn on; empty for the United States, whose inner borders nobody disputes. */
export function bordersInWords({ source }: MapModel): string {
  return source.ground === "us-states" ? "" : message(source, "borders");
}

/** The paragraph; the title is its first sentence. */
export function describe(model: MapModel): string {
  const { source, kind, timedValues, years } = model;
  const sentences = [`${titleOf(source).replace(/\.$/, "")}.`];
  if (years) {
    sentences.push(...spells(model, years));
  } else if (timedValues.length > 0) {
    const named = [
      message(source, "describeNamed", { count: timedValues.length }),
      message(source, "describeNoData"),
    ];
    sentences.push(...(kind === "yes" ? named : amounts(model)));
  }
  sentences.push(notDrawnInWords(model));
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
