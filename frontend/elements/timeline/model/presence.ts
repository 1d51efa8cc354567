/** Which entries a stretch of time holds, and which lie next to it. Bisection finds them, among any number. Pure. */
import { bisectLeft } from "../../../shared/time/bisect.js";
import type { TimeWindow } from "../time/window.js";
import { spansThrough } from "./long-spans.js";
import type { Lane, TimelineModel } from "./model.js";

/** Whether any entry has its mark in a window or lasts into it: then there is something to be seen. */
export function holdsEntry(model: TimelineModel, window: TimeWindow): boolean {
  return (
    holdsMark(model, window) ||
    spansThrough(model, model.merged.longSpans, window.start, window.end).length > 0
  );
}

/** Whether any entry has its mark in a window. */
export function holdsMark({ merged: { days } }: TimelineModel, { end, start }: TimeWindow): boolean {
  return days[bisectLeft(days, start)] <= end;
}

/** The nearest entry of a lane whose mark stands outside a window, and how many marks stand beyond that edge. */
export interface Beyond {
  readonly entry: number;
  readonly count: number;
}

/** @returns undefined where nothing lies before the window, but for what lasts into it */
export function beyondStart(model: TimelineModel, lane: Lane, window: TimeWindow): Beyond | undefined {
  const count = bisectLeft(lane.days, window.start);
  return nearest(model, lane, window, count - 1, -1, count);
}

/** @returns undefined where nothing lies after the window, but for what has begun in it */
export function beyondEnd(model: TimelineModel, lane: Lane, window: TimeWindow): Beyond | undefined {
  let first = bisectLeft(lane.days, window.end);
  while (lane.days[first] === window.end) {
    first++;
  }
  return nearest(model, lane, window, first, 1, lane.entries.length - first);
}

function nearest(
  { start, end }: TimelineModel,
  { entries }: Lane,
  window: TimeWindow,
  from: number,
  step: 1 | -1,
  count: number,
): Beyond | undefined {
  for (let position = from; position >= 0 && position < entries.length; position += step) {
    const entry = entries[position];
    // What lasts into the window is seen there already.
    if (start[entry] >= window.end || end[entry] <= window.start) {
      return { entry, count };
    }
  }
  return undefined;
}
