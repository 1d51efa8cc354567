/** How an entry outside the window is named in few words: by its place, and by its date as exactly as is of use. Pure. */
import { townOf } from "../../../shared/document/exhibit-document.js";
import { YEAR_DAYS } from "../../../shared/time/calendar.js";
import { isInterval } from "../model/columns.js";
import { countIn } from "../model/model.js";
import { beyondEnd, beyondStart, holdsMark, type Beyond } from "../model/presence.js";
import { lengthDays, visibleTime, type TimeWindow } from "../time/window.js";
import type { ShownExhibit } from "./shown-exhibit.js";
import { wording } from "./messages.js";

/** From so many times a distance on, a date is said as for a window so long: the farther away, the less exactly. */
const DISTANCE_FACTOR = 2;
/** Dates known less exactly than to the day, and than to the month. */
const MONTH_DAYS = 31;

export interface EdgeName {
  readonly text: string;
  /** BCP 47 tag of the language that it is in. */
  readonly language: string;
}

/** The town of an entry; its short title, or the whole one, where it has no place. */
export function edgeName({ model: { columns } }: ShownExhibit, entry: number): EdgeName {
  const place = columns.place[entry];
  if (place !== null) {
    return { text: townOf(place), language: columns.placeLanguage[entry] ?? columns.titleLanguage[entry] };
  }
  const short = columns.short?.[entry] ?? "";
  return { text: short === "" ? columns.title[entry] : short, language: columns.titleLanguage[entry] };
}

/** The date of an entry as seen from a window: with its year alone, its month, or whole, but as exactly as it is known. */
export function edgeDate({ dates, model }: ShownExhibit, entry: number, window: TimeWindow): string {
  const { at, columns, end, start } = model;
  const day = at[entry];
  const distance = Math.max(window.start - day, day - window.end, 0);
  const knownDays = end[entry] - start[entry];
  const isExact = isInterval(model, entry) || knownDays <= 1;
  const knownAs = isExact ? 0 : knownDays <= MONTH_DAYS ? YEAR_DAYS : Infinity;
  const usefulDays = Math.max(lengthDays(window), distance * DISTANCE_FACTOR);
  // Where the date is known no more exactly than is of use, its own words say best how exactly it is known.
  return knownAs >= usefulDays ? columns.phrase[entry] : dates.day(day, Math.max(usefulDays, knownAs));
}

/** Time in which no entry begins, and where the nearest ones lie. */
export interface Emptiness {
  /** "No entry in March 1931.", or how many last through it or may belong to it. */
  readonly title: string;
  readonly before: EmptySide | undefined;
  readonly after: EmptySide | undefined;
}

export interface EmptySide {
  readonly entry: number;
  /** "Before: Lyon, 1910" */
  readonly words: string;
}

/** What to say of a window in which nothing begins; undefined where something does. */
export function emptinessOf(shown: ShownExhibit, window: TimeWindow): Emptiness | undefined {
  const { dates, document, model } = shown;
  if (model.count === 0 || holdsMark(model, window)) {
    return undefined;
  }
  const count = countIn(model, window);
  const month = dates.wholeMonth(window);
  const ends = dates.ends(visibleTime(window, model.limits));
  const isOne = month !== undefined || ends.from === ends.to;
  const side = (key: "nearestBefore" | "nearestAfter", beyond: Beyond | undefined): EmptySide | undefined =>
    beyond && {
      entry: beyond.entry,
      words: wording(document, key, {
        name: model.columns.title[beyond.entry],
        date: edgeDate(shown, beyond.entry, window),
      }),
    };
  const one = { time: month ?? ends.from, count };
  return {
    title: isOne
      ? wording(document, count === 0 ? "noneIn" : "noneBeginsIn", one)
      : wording(document, count === 0 ? "noneBetween" : "noneBeginsBetween", { ...ends, count }),
    before: side("nearestBefore", beyondStart(model, model.merged, window)),
    after: side("nearestAfter", beyondEnd(model, model.merged, window)),
  };
}
