/**
 * Finds free room for labels in the rows of a tile. Each row is a string of cells, one bit each, in 32-bit words: to look
 * whether a label fits takes a few operations, however long it is and however many labels there are. Pure.
 */

import type { LabelText, MarkForm } from "./placed.js";

/**
 * Length of a tile. It is so long that a screen has few edges between tiles, and so short that a tile is placed within a
 * frame. It is a multiple of WORD_CELLS × CELL_PX and at least twice SPILL_PX.
 */
export const TILE_PX = 4096;

/** Length of a cell. */
const CELL_PX = 4;

/** So far a label may reach out of its tile; a longer one is cut. */
export const SPILL_PX = 1024;
const SPILL_CELLS = SPILL_PX / CELL_PX;
const TILE_CELLS = TILE_PX / CELL_PX;
const ROW_CELLS = TILE_CELLS + 2 * SPILL_CELLS;

const WORD_CELLS = 32;
const ROW_WORDS = ROW_CELLS / WORD_CELLS;
const ALL = 0xffffffff;

/** The sizes that placement depends on. */
export interface PlacementSizes {
  /** Rows of each lane. */
  readonly rows: readonly number[];
  /** Least distance of the centres of two targets. */
  readonly targetPx: number;
  /** From the mark's centre to the beginning of its label. */
  readonly labelGapPx: number;
  /** Least length of a label, unless the whole title is shorter. */
  readonly shortestLabelPx: number;
  /** Length that a label gets at first; it grows when the less significant entries have had their turn. */
  readonly modestLabelPx: number;
  readonly longestLabelPx: number;
  /** Least length that a mark takes of its row, which bounds the number of marks on a wide screen. */
  readonly slotPx: number;
  /** As `ClusteringSizes.clusterPx`. */
  readonly clusterPx: number;
  /** Labels stand on the earlier side of their marks, unless there is no room. */
  readonly rtl: boolean;
}

/** Full width in pixels of an entry's title in the label font. */
export type MeasureTitle = (entry: number) => number;

/** What the label of an entry asks for, and the row and length that it gets. */
export interface LabelPlacement {
  readonly entry: number;
  /** From the tile's beginning. */
  readonly centrePx: number;
  /** The label stands on the earlier side of the mark, which is its left unless time runs from right to left. */
  readonly leftward: boolean;
  /** Room for the label until the next end of the home window or of all time. */
  readonly roomPx: number;
  /** As in `PlacedMark`; they mean nothing until the label has been placed. */
  row: number;
  rows: number;
  form: MarkForm;
  text: LabelText;
  labelPx: number;
}

/** A bit for each cell, 1 where it is taken: row after row, each from SPILL_PX before the tile to SPILL_PX after it. */
export type Occupancy = Uint32Array;

export function emptyOccupancy(rows: number): Occupancy {
  return new Uint32Array(ROW_WORDS * rows);
}

/** Copies what the tiles before and after a tile have taken near their common edges. */
export function copySpill(before: Occupancy, after: Occupancy, target: Occupancy): void {
  const tileWords = TILE_CELLS / WORD_CELLS;
  const spillWords = SPILL_CELLS / WORD_CELLS;
  for (let base = 0; base < target.length; base += ROW_WORDS) {
    target.set(before.subarray(base + tileWords, base + ROW_WORDS), base);
    target.set(after.subarray(base, base + 2 * spillWords), base + tileWords);
  }
}

/** The rows of one tile. */
export class RowGrid {
  readonly #occupied: Occupancy;
  readonly #rows: number;
  readonly #sizes: PlacementSizes;
  /**
   * 1 where no row is free for a mark that begins in the cell. Cells are never set free, so the answer holds for later
   * marks.
   */
  readonly #full = new Uint8Array(ROW_CELLS);

  constructor(occupied: Occupancy, sizes: PlacementSizes) {
    this.#occupied = occupied;
    this.#rows = occupied.length / ROW_WORDS;
    this.#sizes = sizes;
  }

  /** Places a label of modest length or, where none fits, of the shortest; false when no row has room. */
  place(placing: LabelPlacement, ordinal: number, measure: MeasureTitle): boolean {
    const fullPx = Math.min(measure(placing.entry), this.#sizes.longestLabelPx, placing.roomPx);
    const modestPx = Math.min(fullPx, this.#sizes.modestLabelPx);
    const shortestPx = Math.min(fullPx, this.#sizes.shortestLabelPx);
    return (
      this.#placeWith(modestPx, placing, ordinal) ||
      (shortestPx < modestPx && this.#placeWith(shortestPx, placing, ordinal))
    );
  }

  #placeWith(labelPx: number, placing: LabelPlacement, ordinal: number): boolean {
    const from = this.#firstCell(placing, labelPx);
    const end = this.#endCell(placing, labelPx);
    for (let attempt = 0; attempt < this.#rows; attempt++) {
      const row = (ordinal + attempt) % this.#rows;
      if (this.#isFree(row, from, end)) {
        placing.row = row;
        placing.labelPx = labelPx;
        this.#fill(row, from, end);
        return true;
      }
    }
    return false;
  }

  /** Lengthens a placed label into the free cells beside it, at most to its full width. */
  grow(placing: LabelPlacement, fullPx: number): void {
    const { labelPx, leftward, row } = placing;
    const wishedPx = Math.min(fullPx, this.#sizes.longestLabelPx, placing.roomPx);
    if (labelPx >= wishedPx) {
      return;
    }
    const from = this.#firstCell(placing, labelPx);
    const end = this.#endCell(placing, labelPx);
    const wishedFrom = this.#firstCell(placing, wishedPx);
    const wishedEnd = this.#endCell(placing, wishedPx);
    const wished = leftward ? from - wishedFrom : wishedEnd - end;
    const free = leftward ? this.#freeBefore(row, from, wished) : this.#freeFrom(row, end, wished);
    placing.labelPx = free === wished ? wishedPx : Math.min(labelPx + free * CELL_PX, wishedPx);
    this.#fill(row, leftward ? from - free : from, leftward ? end : end + free);
  }

  /** Whether any row is free for a mark without a label; if not, its title need not be measured. */
  anyFree(centrePx: number): boolean {
    const { targetPx } = this.#sizes;
    const from = Math.max(Math.floor((centrePx - targetPx / 2) / CELL_PX) + SPILL_CELLS, 0);
    if (this.#full[from] === 1) {
      return false;
    }
    const end = Math.min(from + Math.ceil(targetPx / CELL_PX), ROW_CELLS);
    for (let row = 0; row < this.#rows; row++) {
      if (this.#isFree(row, from, end)) {
        return true;
      }
    }
    this.#full[from] = 1;
    return false;
  }

  /** Whether the cells from `from` to before `end` are free in `rows` adjacent rows. */
  #isFree(row: number, from: number, end: number, rows = 1): boolean {
    for (let base = row * ROW_WORDS; base < (row + rows) * ROW_WORDS; base += ROW_WORDS) {
      for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
        if ((this.#occupied[base + word] & maskOf(word, from, end)) !== 0) {
          return false;
        }
      }
    }
    return true;
  }

  #fill(row: number, from: number, end: number, rows = 1): void {
    for (let base = row * ROW_WORDS; base < (row + rows) * ROW_WORDS; base += ROW_WORDS) {
      for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
        this.#occupied[base + word] |= maskOf(word, from, end);
      }
    }
  }

  /** How many cells are free from a cell on, at most `most`. */
  #freeFrom(row: number, from: number, most: number): number {
    const end = from + most;
    for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
      const taken = this.#occupied[row * ROW_WORDS + word] & maskOf(word, from, end);
      if (taken !== 0) {
        return word * WORD_CELLS + WORD_CELLS - 1 - Math.clz32(taken & -taken) - from;
      }
    }
    return most;
  }

  /** How many cells are free right before a cell, at most `most`. */
  #freeBefore(row: number, end: number, most: number): number {
    const from = end - most;
    for (let word = Math.floor((end - 1) / WORD_CELLS); (word + 1) * WORD_CELLS > from; word--) {
      const taken = this.#occupied[row * ROW_WORDS + word] & maskOf(word, from, end);
      if (taken !== 0) {
        return end - (word * WORD_CELLS + WORD_CELLS - Math.clz32(taken));
      }
    }
    return most;
  }

  /** First cell of a mark with its label and the gap around them; never outside the grid. */
  #firstCell({ centrePx, leftward }: LabelPlacement, labelPx: number): number {
    const beforePx = leftward ? this.#reachPx(labelPx) : this.#sizes.targetPx / 2;
    return Math.max(Math.floor((centrePx - beforePx) / CELL_PX) + SPILL_CELLS, 0);
  }

  /** The cell after the last one of these; never outside the grid. */
  #endCell({ centrePx, leftward }: LabelPlacement, labelPx: number): number {
    const afterPx = leftward ? this.#sizes.targetPx / 2 : this.#reachPx(labelPx);
    return Math.min(Math.ceil((centrePx + afterPx) / CELL_PX) + SPILL_CELLS, ROW_CELLS);
  }

  /** Length that mark and label take on the label's side, from the mark's centre. */
  #reachPx(labelPx: number): number {
    const { labelGapPx, slotPx, targetPx } = this.#sizes;
    const markPx = targetPx / 2;
    return Math.max(labelPx === 0 ? markPx : labelGapPx + labelPx + markPx / 2, slotPx - markPx);
  }
}

/** The bits of a word that stand for cells from `from` to before `end`; the lowest bit is the first cell. */
function maskOf(word: number, from: number, end: number): number {
  const first = word * WORD_CELLS;
  const low = from > first ? ALL << (from - first) : ALL;
  const high = end < first + WORD_CELLS ? ALL >>> (first + WORD_CELLS - end) : ALL;
  return low & high;
}
