/**
 * Finds free room for labels in the rows of a tile. Each row is a string of cells, one bit each, in 32-bit words: to look
 * whether a label fits takes a few operations, however long it is and however many labels there are. Pure.
 */

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

/** Cells that a mark takes: from `from` to before `end`, in `rows` adjacent rows. */
export interface Block {
  readonly row: number;
  readonly rows: number;
  readonly from: number;
  readonly end: number;
}

/** The cells that hold a stretch of pixels, which count from the tile's beginning; never outside the grid. */
export function cellsOf(fromPx: number, toPx: number): Pick<Block, "from" | "end"> {
  return {
    from: Math.max(Math.floor(fromPx / CELL_PX) + SPILL_CELLS, 0),
    end: Math.min(Math.ceil(toPx / CELL_PX) + SPILL_CELLS, ROW_CELLS),
  };
}

/** The rows of one tile. */
export class RowGrid {
  readonly #occupied: Occupancy;
  /**
   * 1 where no row is free for the cells that begin there, for each of two lengths that are asked for (`refuse`). Until `clear` is
   * called cells are never set free, so the answer holds for later marks.
   */
  readonly #full = [new Uint8Array(ROW_CELLS), new Uint8Array(ROW_CELLS)];

  constructor(occupied: Occupancy) {
    this.#occupied = occupied;
  }

  /**
   * Whether any of the first `rows` rows is free for these cells; if not, a mark need not be measured.
   *
   * @param length which of two lengths the cells have
   */
  anyFree({ from, end }: Pick<Block, "from" | "end">, rows: number, length: 0 | 1): boolean {
    const full = this.#full[length];
    if (full[from] === 1) {
      return false;
    }
    for (let row = 0; row < rows; row++) {
      if (this.isFree({ row, rows: 1, from, end })) {
        return true;
      }
    }
    full[from] = 1;
    return false;
  }

  /** Lets `anyFree` say no for what begins in the cells, without looking, because a mark there has found no room. */
  refuse({ from, end }: Pick<Block, "from" | "end">, length: 0 | 1): void {
    this.#full[length].fill(1, from, end);
  }

  isFree({ row, rows, from, end }: Block): boolean {
    for (let base = row * ROW_WORDS; base < (row + rows) * ROW_WORDS; base += ROW_WORDS) {
      for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
        if ((this.#occupied[base + word] & maskOf(word, from, end)) !== 0) {
          return false;
        }
      }
    }
    return true;
  }

  fill({ row, rows, from, end }: Block): void {
    for (let base = row * ROW_WORDS; base < (row + rows) * ROW_WORDS; base += ROW_WORDS) {
      for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
        this.#occupied[base + word] |= maskOf(word, from, end);
      }
    }
  }

  /** Sets the cells of a mark free, so that it can be placed anew. */
  clear({ row, rows, from, end }: Block): void {
    for (let base = row * ROW_WORDS; base < (row + rows) * ROW_WORDS; base += ROW_WORDS) {
      for (let word = Math.floor(from / WORD_CELLS); word * WORD_CELLS < end; word++) {
        this.#occupied[base + word] &= ~maskOf(word, from, end);
      }
    }
  }

  /** How many pixels are free in a row from a cell on, at most `mostPx`. */
  freeFromPx(row: number, from: number, mostPx: number): number {
    return this.#freeFrom(row, from, Math.min(Math.ceil(mostPx / CELL_PX), ROW_CELLS - from)) * CELL_PX;
  }

  /** The same right before a cell. */
  freeBeforePx(row: number, end: number, mostPx: number): number {
    return this.#freeBefore(row, end, Math.min(Math.ceil(mostPx / CELL_PX), end)) * CELL_PX;
  }

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
}

/** The bits of a word that stand for cells from `from` to before `end`; the lowest bit is the first cell. */
function maskOf(word: number, from: number, end: number): number {
  const first = word * WORD_CELLS;
  const low = from > first ? ALL << (from - first) : ALL;
  const high = end < first + WORD_CELLS ? ALL >>> (first + WORD_CELLS - end) : ALL;
  return low & high;
}
