/** What stands above and below the marks. Pure. */
import { listed } from "../graphics/numbers.js";
import { plain, publishersOf } from "../graphics/texts.js";
import { wording } from "./messages.js";
import type { ChartModel } from "../graphics/series-model.js";

/** Below title and name: the unit, what a break means, and how a logarithmic scale is to be read. */
export function notesOf(model: ChartModel): readonly string[] {
  const { source, scale, points, breaks } = model;
  const unit = plain(source.unit);
  const notes = [unit.charAt(0).toLocaleUpperCase(source.language) + unit.slice(1)];
  if (breaks.length > 0) {
    notes.push(wording(source, "breakNote"));
  }
  if (scale === "log") {
    const reason = source.scaleReason ? ` ${plain(source.scaleReason)}` : "";
    notes.push(`${wording(source, "log")}.${reason}`);
    const zeros = points
      .filter(({ value }) => value <= 0)
      .map(({ index }) => source.points[index].date.phrase);
    if (zeros.length > 0) {
      notes.push(`${wording(source, "logZero", { dates: listed(zeros, source.language) })}.`);
    }
  }
  return notes;
}

/** A picture names so many sources; the page and the data name all. */
const NAMED_SOURCES = 4;

/** Below an exported picture: who says so, and the licence. */
export function creditsOf(models: readonly ChartModel[]): readonly string[] {
  const source = models[0].source;
  const publishers = publishersOf(models.flatMap((model) => model.source.sources));
  const named = publishers.slice(0, NAMED_SOURCES);
  const more = publishers.length > NAMED_SOURCES ? ["…"] : [];
  const sources = [...named, ...more].join("; ");
  return [
    sources === "" ? "" : wording(source, "sources", { sources }),
    source.citation ?? "",
    source.licence ? wording(source, "licence", { licence: source.licence.name }) : "",
  ].filter((line) => line !== "");
}
