/**
 * The entries of a document as columns of numbers, indexed by entry number and sorted once; no pixels. No frame looks at
 * all entries: each lane has its entries in time order, all of them and by significance, so that bisection finds those
 * of a window.
 */
import { bisectLeft, firstFrom } from "../../../shared/time/bisect.js";
import { dayOf, YEAR_DAYS } from "../../../shared/time/calendar.js";
import type { Columns, ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { timeColumns, type TimeColumns } from "./columns.js";
import { longSpansOf, type LongSpans } from "./long-spans.js";
import { linkGraph, type LinkGraph } from "./links.js";
import { limitsFor, type TimeWindow, type WindowLimits } from "../time/window.js";

/** Significance runs from 1 to 5. */
export const MOST_SIGNIFICANT = 5;

/** Titles of this significance and more are set bold. */
export const BOLD_FROM = 4;

/** Entries of one lane; every column of entry numbers is in order of `at`. */
export interface Lane {
  /** Index into the document's themes. */
  readonly theme: number;
  readonly entries: Int32Array;
  /** `at` of each of `entries`. */
  readonly days: Float64Array;
  /** Index = significance; index 0 is empty. */
  readonly bySignificance: readonly Int32Array[];
  readonly longSpans: LongSpans;
}

export interface TimelineModel extends TimeColumns {
  /** Number of entries. */
  readonly count: number;
  /** The document's own columns. */
  readonly columns: Columns;
  readonly significance: Uint8Array;
  /** Lane number of each entry. */
  readonly lane: Uint16Array;
  /**
   * Rank of the entry in its lane by significance, then time. A label's first choice of row follows from it, so that
   * neighbours choose different rows.
   */
  readonly ordinal: Int32Array;
  /** Only themes that have an entry, in the document's order. */
  readonly lanes: readonly Lane[];
  /** All entries as one lane: the timeline has one when time runs down. */
  readonly merged: Lane;
  /** Place of each entry in `merged.entries`. */
  readonly rank: Int32Array;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly links: LinkGraph;
  readonly limits: WindowLimits;
}

export function buildModel(document: ExhibitDocument): TimelineModel {
  const { columns } = document;
  const count = columns.id.length;
  const times = timeColumns(columns);
  const significance = Uint8Array.from(columns.significance, (value) =>
    Math.min(Math.max(Math.round(value), 1), MOST_SIGNIFICANT),
  );
  const order = Int32Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => times.at[a] - times.at[b] || a - b,
  );
  const ordinal = new Int32Array(count);
  const lane = new Uint16Array(count);
  const lanes: Lane[] = [];
  const themesInUse = [...new Set(columns.theme)].sort((a, b) => a - b);
  themesInUse.forEach((theme, number) => {
    const entries = order.filter((index) => columns.theme[index] === theme);
    const built = buildLane(theme, entries, times, significance);
    lanes.push(built);
    entries.forEach((index) => (lane[index] = number));
    numberBySignificance(built, ordinal);
  });
  return {
    count,
    columns,
    ...times,
    significance,
    lane,
    ordinal,
    lanes,
    merged: buildLane(0, order, times, significance),
    rank: ranksOf(order),
    indexOf: new Map(columns.id.map((id, index) => [id, index])),
    links: linkGraph(document.links, count),
    limits: limitsOf(document, times),
  };
}

function ranksOf(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  order.forEach((entry, position) => (rank[entry] = position));
  return rank;
}

function buildLane(theme: number, entries: Int32Array, times: TimeColumns, significance: Uint8Array): Lane {
  return {
    theme,
    entries,
    days: Float64Array.from(entries, (index) => times.at[index]),
    bySignificance: Array.from({ length: MOST_SIGNIFICANT + 1 }, (_, value) =>
      entries.filter((index) => significance[index] === value),
    ),
    longSpans: longSpansOf(times, entries),
  };
}

function numberBySignificance(lane: Lane, ordinal: Int32Array): void {
  let next = 0;
  for (let value = MOST_SIGNIFICANT; value > 0; value--) {
    for (const index of lane.bySignificance[value]) {
      ordinal[index] = next++;
    }
  }
}

/** The document's span, widened to hold every entry (there may be older ones); a year for no entry. */
function limitsOf(document: ExhibitDocument, times: TimeColumns): WindowLimits {
  const { earliest, latest } = document.span;
  const exhibit = earliest === null || latest === null ? undefined : { start: earliest, end: latest + 1 };
  let first = earliest ?? Infinity;
  let last = latest ?? -Infinity;
  for (let index = 0; index < times.at.length; index++) {
    first = Math.min(first, Number.isFinite(times.start[index]) ? times.start[index] : times.at[index]);
    last = Math.max(last, Number.isFinite(times.end[index]) ? times.end[index] - 1 : times.at[index]);
  }
  if (first > last) {
    const year = new Date().getUTCFullYear();
    return limitsFor(dayOf(year), dayOf(year + 1) - 1);
  }
  return limitsFor(first, last, exhibit, document.thread === undefined ? undefined : threadWindow(times.at));
}

/**
 * Margins of the window that shows a whole thread, as shares of the thread's length: the wider one has room for titles.
 */
const BEFORE_THREAD = 0.06;
const AFTER_THREAD = 0.14;

/** The window that shows all marks of a thread; undefined without any. */
function threadWindow(at: Float64Array): TimeWindow | undefined {
  const first = at.reduce((least, day) => Math.min(least, day), Infinity);
  const last = at.reduce((most, day) => Math.max(most, day), -Infinity);
  const lengthDays = Math.max(last - first, YEAR_DAYS);
  return first > last
    ? undefined
    : { start: first - lengthDays * BEFORE_THREAD, end: last + lengthDays * AFTER_THREAD };
}

/** Joins groups of entries and sorts them by time, as lanes and clusters have them. */
export function inTimeOrder(
  { merged, rank }: TimelineModel,
  groups: readonly ArrayLike<number>[],
): Int32Array {
  const sorted = new Int32Array(groups.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  // There may be a hundred thousand entries, so no list is made of them, and they are read without an iterator.
  for (const group of groups) {
    for (let position = 0; position < group.length; position++) {
      sorted[next++] = rank[group[position]];
    }
  }
  // A typed array sorts numbers much faster than a comparing function could.
  sorted.sort();
  for (let position = 0; position < sorted.length; position++) {
    sorted[position] = merged.entries[sorted[position]];
  }
  return sorted;
}

/** Whether a cluster's members, which are in order of time, include an entry. */
export function includesEntry({ rank }: TimelineModel, members: Int32Array, entry: number): boolean {
  return members[firstFrom(rank, members, rank[entry])] === entry;
}

/** How many entries overlap a window, as the list counts them: also those that began before it and last into it. */
export function countIn({ end, start }: TimelineModel, window: TimeWindow): number {
  let count = 0;
  for (let index = 0; index < start.length; index++) {
    if (start[index] < window.end && end[index] > window.start) {
      count++;
    }
  }
  return count;
}

/** Positions in `lane.entries` of the entries whose marks stand in [from, to). */
export function slice(
  lane: Lane,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  return { first: bisectLeft(lane.days, from), last: bisectLeft(lane.days, to) };
}
