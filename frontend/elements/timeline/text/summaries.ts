/** Sentences that say what has happened, for the live region of the element and for paper. Pure. */
import { countIn } from "../model/model.js";
import { threadOf } from "../model/links.js";
import { addressOf, requestedWindow } from "../time/window-address.js";
import { visibleTime, type TimeWindow } from "../time/window.js";
import { emptinessOf, type Emptiness } from "./edge-words.js";
import { wording } from "./messages.js";
import type { ShownExhibit } from "./shown-exhibit.js";

/** The ends of a window and how many entries it shows: the same number as the list of that window. */
export function windowSummary({ document, model, dates }: ShownExhibit, window: TimeWindow): string {
  const { from, to } = addressOf(window, model.limits);
  const emptiness = emptinessOf({ document, model, dates }, window);
  if (emptiness !== undefined) {
    return emptySummary(emptiness);
  }
  return wording(document, "window", {
    // The address is less exact than the window, and the list counts by the address.
    count: countIn(model, requestedWindow(from, to, model.limits) ?? window),
    ...dates.ends(visibleTime(window, model.limits)),
  });
}

/** "No entry in March 1931. Before: … After: …" */
export function emptySummary({ after, before, title }: Emptiness): string {
  return [title, ...[before, after].flatMap((side) => (side === undefined ? [] : `${side.words}.`))].join(
    " ",
  );
}

/** The entry that a step along a thread has led to, and its place in the thread: "Led to: …, 2 of 5 in this thread". */
export function stepSummary({ document, model }: ShownExhibit, entry: number, forward: boolean): string {
  const thread = document.thread === undefined ? threadOf(model.links, entry) : undefined;
  return wording(document, forward ? "followForward" : "followBack", {
    title: model.columns.title[entry],
    position: (thread?.indexOf(entry) ?? entry) + 1,
    count: thread?.length ?? model.count,
  });
}
