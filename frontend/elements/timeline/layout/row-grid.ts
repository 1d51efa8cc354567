/**
 * The free and taken places of a tile's rows, on a grid of cells, one bit each: asking and filling cost the same
 * however many labels there are, and a few operations however long a label is. Pure.
 */
/**
 * Wide enough that edges between tiles are rare on a screen, small enough to be placed within a frame. A multiple of
 * a word's cells, and at least twice the spill.
 */
export const TILE_PX = 4096;

/** Resolution of the occupancy grid. */
const CELL_PX = 4;

/** Labels may reach this far out of their tile; longer ones are cut to it. */
export const SPILL_PX = 1024;
const SPILL_CELLS = SPILL_PX / CELL_PX;
const TILE_CELLS = TILE_PX / CELL_PX;
const ROW_CELLS = TILE_CELLS + 2 * SPILL_CELLS;

const WORD_CELLS = 32;
const ROW_WORDS = ROW_CELLS / WORD_CELLS;
const ALL = 0xffffffff;

/** Sizes that placement depends on. Cached placements are dropped when one of them changes. */
export interface PlacementSizes {
  /** Rows of each lane. */
  readonly rows: readonly number[];
  /** Least distance of the centres of two targets. */
  readonly targetPx: number;
  /** From the mark's centre to the beginning of its label. */
  readonly labelGapPx: number;
  /** A label shorter than this says too little; a whole title may be shorter. */
  readonly shortestLabelPx: number;
  /** What a label asks for before the less significant had their turn. */
  readonly modestLabelPx: number;
  readonly longestLabelPx: number;
  /** Every mark takes at least this much of its row, so that a wide screen doesn't fill with thousands of them. */
  readonly slotPx: number;
  /** Least length of a piece of a dense chain of dots, which becomes one cluster. */
  readonly clusterPx: number;
  /** Labels stand on the earlier side of their marks. */
  readonly rtl: boolean;
}

/** Full width in pixels of an entry's title in the label font. */
export type MeasureTitle = (entry: number) => number;

/** Where an entry wants to be, and what it gets. */
export interface LabelPlacement {
  readonly entry: number;
  /** From the tile's beginning. */
  readonly centrePx: number;
  /** The label stands on the earlier side of the mark: at its left, unless time runs from right to left. */
  readonly leftward: boolean;
  /** Room for the label until the end of all time. */
  readonly roomPx: number;
  /** Meaningless until it has a place, as is the label's length. */
  row: number;
  labelPx: number;
}

/** Which cells of a tile are taken: row after row, from SPILL_PX before the tile to SPILL_PX after. */
export type Occupancy = Uint32Array;

export function emptyOccupancy(rows: number): Occupancy {
  return new Uint32Array(ROW_WORDS * rows);
}

/** An odd tile sees what its even neighbours hold near their common edges. */
export function copySpill(before: Occupancy, after: Occupancy, target: Occupancy): void {
  const tileWords = TILE_CELLS / WORD_CELLS;
  const spillWords = SPILL_CELLS / WORD_CELLS;
  for (let base = 0; base < target.length; base += ROW_WORDS) {
    target.set(before.subarray(base + tileWords, base + ROW_WORDS), base);
    target.set(after.subarray(base, base + 2 * spillWords), base + tileWords);
  }
}

/** Free and taken cells of a tile's rows. */
export class RowGrid {
  readonly #occupied: Occupancy;
  readonly #rows: number;
  readonly #sizes: PlacementSizes;
  /** 1 where a mark that begins in the cell finds no row: a crowd asks the same again and again, and none gets free. */
  readonly #full = new Uint8Array(ROW_CELLS);

  constructor(occupied: Occupancy, sizes: PlacementSizes) {
    this.#occupied = occupied;
    this.#rows = occupied.length / ROW_WORDS;
    this.#sizes = sizes;
  }

  /** Gives a mark a row, with a modest label, else with the shortest; false when all rows are taken. */
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

  /** Lengthens a label into the free cells beside it, at most to its full width. */
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

  /** Whether a mark alone could find a row; when not, nothing needs to be measured. */
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

  #isFree(row: number, from: number, end: number): boolean {
    const base = row * ROW_WORDS;
    for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
      if ((this.#occupied[base + word] & maskOf(word, from, end)) !== 0) {
        return false;
      }
    }
    return true;
  }

  #fill(row: number, from: number, end: number): void {
    const base = row * ROW_WORDS;
    for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
      this.#occupied[base + word] |= maskOf(word, from, end);
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

  /** First cell of mark, label and the gap to the next; never outside the grid. */
  #firstCell({ centrePx, leftward }: LabelPlacement, labelPx: number): number {
    const beforePx = leftward ? this.#reachPx(labelPx) : this.#sizes.targetPx / 2;
    return Math.max(Math.floor((centrePx - beforePx) / CELL_PX) + SPILL_CELLS, 0);
  }

  /** The cell after the last one; never outside the grid. */
  #endCell({ centrePx, leftward }: LabelPlacement, labelPx: number): number {
    const afterPx = leftward ? this.#sizes.targetPx / 2 : this.#reachPx(labelPx);
    return Math.min(Math.ceil((centrePx + afterPx) / CELL_PX) + SPILL_CELLS, ROW_CELLS);
  }

  /** From a mark's centre to the end of what its label needs. */
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
