/** The generated entries in the peers' own forms, so that no peer spends time on turning ours into its own. */
import { firstDayOf, isoOf, lastDayOf, middleOf } from "./days.ts";
import type { CalendarDate, GeneratedEntry } from "./generate.ts";

export interface VisItem {
  readonly id: string;
  readonly group: number;
  readonly content: string;
  /** ISO 8601. */
  readonly start: string;
  readonly end?: string;
  readonly type: "point" | "range";
}

export interface TimelineJsEvent {
  readonly unique_id: string;
  readonly group: string;
  readonly text: { readonly headline: string };
  readonly start_date: CalendarDate;
  readonly end_date?: CalendarDate;
}

/** vis-timeline knows moments alone: an inexact date stands in the middle of what it covers, as it does with us. */
export function visItemsOf(entries: readonly GeneratedEntry[]): VisItem[] {
  return entries.map(({ id, theme, title, start, end }) => ({
    id,
    group: theme,
    content: title,
    ...(end === undefined
      ? { start: middleOf(start), type: "point" }
      : { start: isoOf(firstDayOf(start)), end: isoOf(lastDayOf(end) + 1), type: "range" }),
  }));
}

export function timelineJsEventsOf(
  entries: readonly GeneratedEntry[],
  themes: readonly string[],
): { events: TimelineJsEvent[] } {
  return {
    events: entries.map(({ id, theme, title, start, end }) => ({
      unique_id: id,
      group: themes[theme],
      text: { headline: title },
      start_date: start,
      ...(end === undefined ? {} : { end_date: end }),
    })),
  };
}
