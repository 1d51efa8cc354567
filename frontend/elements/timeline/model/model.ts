/**
 * The entries as columns of numbers, sorted once. Nothing here knows pixels. A frame never walks over all entries:
 * each lane keeps its own time order, whole and by significance, so that bisection finds what is visible.
 */
import { bisectLeft, firstFrom } from "../../../shared/time/bisect.js";
import { dayOf, YEAR_DAYS } from "../../../shared/time/calendar.js";
import type { Columns, ExhibitDocument } from "../../../shared/document/exhibit-document.js";
import { flagsOf } from "../../../shared/time/edtf.js";
import { lastingOf, type Lasting } from "./long-spans.js";
import { linkGraph, type LinkGraph } from "./links.js";
import { limitsFor, type TimeWindow, type WindowLimits } from "../time/window.js";

export const FLAG_INTERVAL = 1;
export const FLAG_UNCERTAIN = 2;
export const FLAG_OPEN_START = 4;
export const FLAG_OPEN_END = 8;

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
  readonly lasting: Lasting;
}

export interface TimelineModel {
  readonly count: number;
  readonly columns: Columns;
  /** First moment of the entry; minus infinity for an open start. */
  readonly start: Float64Array;
  /** Moment after the entry's last; infinity for an open end. */
  readonly end: Float64Array;
  /** Where the mark stands: the middle of what an uncertain date covers, the beginning of an interval. */
  readonly at: Float64Array;
  readonly significance: Uint8Array;
  readonly flags: Uint8Array;
  /** Lane number of each entry. */
  readonly lane: Uint16Array;
  /** Place of the entry in its lane by significance, then time: spreads neighbours over the rows. */
  readonly ordinal: Int32Array;
  /** Only themes that have an entry, in the document's order. */
  readonly lanes: readonly Lane[];
  /** All entries as one lane, for the vertical timeline. */
  readonly merged: Lane;
  /** Place of each entry in `merged.entries`. */
  readonly rank: Int32Array;
  readonly indexOf: ReadonlyMap<string, number>;
  /** What led to what. */
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

interface TimeColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly at: Float64Array;
  readonly flags: Uint8Array;
}

function timeColumns(columns: Columns): TimeColumns {
  const count = columns.id.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const at = new Float64Array(count);
  const flags = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const earliest = columns.earliest[index];
    const latest = columns.latest[index];
    const read = flagsOf(columns.date[index]);
    start[index] = earliest ?? -Infinity;
    end[index] = latest === null ? Infinity : latest + 1;
    flags[index] =
      (read.interval ? FLAG_INTERVAL : 0) |
      (read.uncertain ? FLAG_UNCERTAIN : 0) |
      (earliest === null ? FLAG_OPEN_START : 0) |
      (latest === null ? FLAG_OPEN_END : 0);
    at[index] = markDay(start[index], end[index], read.interval);
  }
  return { start, end, at, flags };
}

function markDay(start: number, end: number, interval: boolean): number {
  if (start === -Infinity) {
    return end === Infinity ? 0 : end - 0.5;
  }
  return interval || end === Infinity ? start + 0.5 : (start + end) / 2;
}

function buildLane(theme: number, entries: Int32Array, times: TimeColumns, significance: Uint8Array): Lane {
  return {
    theme,
    entries,
    days: Float64Array.from(entries, (index) => times.at[index]),
    bySignificance: Array.from({ length: MOST_SIGNIFICANT + 1 }, (_, value) =>
      entries.filter((index) => significance[index] === value),
    ),
    lasting: lastingOf(times, entries),
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

/** Room before and after a thread that is shown whole, as a share of its length. */
const BEFORE_THREAD = 0.06;
/** Titles stand after their marks. */
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

/** Entries in order of time, as lanes and clusters have them. */
export function inTimeOrder({ merged, rank }: TimelineModel, entries: readonly number[]): Int32Array {
  // Numbers sort by themselves much faster than by a function that compares them.
  return Int32Array.from(entries, (entry) => rank[entry])
    .sort()
    .map((position) => merged.entries[position]);
}

/** Whether a cluster's members, which are in order of time, include an entry. */
export function holds({ rank }: TimelineModel, members: Int32Array, entry: number): boolean {
  return members[firstFrom(rank, members, rank[entry])] === entry;
}

/** How many entries reach into a window, as the list counts them: those that began before it and last, too. */
export function countIn({ end, start }: TimelineModel, window: TimeWindow): number {
  let count = 0;
  for (let index = 0; index < start.length; index++) {
    if (start[index] < window.end && end[index] > window.start) {
      count++;
    }
  }
  return count;
}

/** The entries of a lane whose marks stand in [from, to): positions into `lane.entries`. */
export function slice(
  lane: Lane,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  return { first: bisectLeft(lane.days, from), last: bisectLeft(lane.days, to) };
}
