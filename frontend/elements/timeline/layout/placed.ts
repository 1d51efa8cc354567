/**
 * What a layout consists of. Positions are in pixels: `alongPx` along the time axis, from the plot's start, and
 * `acrossPx` across it, from the top of the first lane. Pure.
 */

/** The stretch of the time axis that an entry covers. It may reach out of the window. */
export interface Extent {
  readonly fromPx: number;
  readonly toPx: number;
  /** The entry begins before `fromPx` or ends after `toPx`: that end is drawn as cut off. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * How much of an entry is drawn, from the poorest form to the richest: its title in one line; in several; with the date
 * below it; with its picture as a disc in place of the lamp; a card with picture, date and place, title and lede.
 */
export type MarkForm = "line" | "lines" | "dated" | "disc" | "card";

/** Which of an entry's titles its label has: the whole one, or the short one where the whole has no room. */
export type LabelText = "title" | "short";

/** An entry with its label. */
export interface PlacedMark {
  readonly entry: number;
  readonly alongPx: number;
  readonly acrossPx: number;
  /**
   * How far the label stands from the mark along the axis, where time runs down and entries are few; else 0. A leader joins
   * the two.
   */
  readonly displacedPx: number;
  /** Room for the label; a title that is longer is cut to it. */
  readonly labelPx: number;
  /** The label stands at the left of the mark. */
  readonly leftward: boolean;
  readonly row: number;
  /**
   * How many adjacent rows the mark takes, from `row` down; `acrossPx` is the middle of them. When time runs down, its
   * height as a multiple of `Metrics.pitchPx`.
   */
  readonly rows: number;
  readonly form: MarkForm;
  /** Whether the form has a place for the entry's picture. */
  readonly hasPicture: boolean;
  readonly text: LabelText;
  /** The entry's own day lies outside the window; the mark stands at the edge because the entry lasts into the window. */
  readonly pinned: boolean;
  /**
   * A chevron at the plot's edge tells that the mark's own place lies farther on, towards the end of the axis (1) or its
   * beginning (-1): the edge would have cut its label, or the mark is pinned there and its day lies after the window.
   */
  readonly stuck?: -1 | 1;
  readonly extent: Extent | undefined;
}

/** An entry that has no label. */
export interface PlacedDot {
  readonly entry: number;
  readonly alongPx: number;
  readonly acrossPx: number;
  /** As in `PlacedMark`. */
  readonly pinned: boolean;
  /** The dot is pinned and its day lies after the window. */
  readonly stuck?: -1 | 1;
  readonly extent: Extent | undefined;
}

/** Entries that lie too close together to be drawn one by one; their count is drawn. */
export interface PlacedCluster {
  /** In order of time. The first one is the key by which the cluster is recognised from frame to frame. */
  readonly members: Int32Array;
  readonly lane: number;
  readonly alongPx: number;
  readonly acrossPx: number;
}

/** What is drawn in one window. */
export interface Layout {
  readonly marks: readonly PlacedMark[];
  readonly dots: readonly PlacedDot[];
  readonly clusters: readonly PlacedCluster[];
}

/** The part of a layout that belongs to one lane, while it is being made. */
export interface LaneLayout {
  readonly marks: PlacedMark[];
  readonly dots: PlacedDot[];
  readonly clusters: PlacedCluster[];
}

/** Anything that can be pressed or reached by key. */
export type PlacedItem = PlacedMark | PlacedDot | PlacedCluster;

export function isCluster(item: PlacedItem): item is PlacedCluster {
  return "members" in item;
}

export function isMark(item: PlacedItem): item is PlacedMark {
  return "labelPx" in item;
}

/** The entry of a mark or dot; the first entry of a cluster. */
export function entryOf(item: PlacedItem): number {
  return isCluster(item) ? item.members[0] : item.entry;
}

/** The mark or dot of an entry, or the cluster that counts it; undefined when the entry is not in the layout. */
export function itemOf(layout: Layout, entry: number): PlacedItem | undefined {
  return (
    layout.marks.find((mark) => mark.entry === entry) ??
    layout.dots.find((dot) => dot.entry === entry) ??
    layout.clusters.find(({ members }) => members.includes(entry))
  );
}
