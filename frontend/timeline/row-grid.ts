/**
 * The free and taken places of a tile's rows, on a grid of cells: asking and filling cost the same however many
 * labels there are. Pure.
 */
/** Wide enough that edges between tiles are rare on a screen, small enough to be placed within a frame. */
export const TILE_PX = 8192;

/** Resolution of the occupancy grid. */
const CELL_PX = 4;

/** Labels may reach this far out of their tile; longer ones are cut to it. */
export const SPILL_PX = 1024;
const SPILL_CELLS = SPILL_PX / CELL_PX;
const TILE_CELLS = TILE_PX / CELL_PX;
export const ROW_CELLS = TILE_CELLS + 2 * SPILL_CELLS;

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

/** Where an entry wants to be. */
export interface Spot {
  readonly entry: number;
  /** From the tile's beginning. */
  readonly centrePx: number;
  /** The label stands on the earlier side of the mark: at its left, unless time runs from right to left. */
  readonly leftward: boolean;
  /** Room for the label until the end of all time. */
  readonly roomPx: number;
}

export interface Placing extends Spot {
  readonly row: number;
  labelPx: number;
}

/** An odd tile sees what its even neighbours hold near their common edges. */
export function copySpill(before: Uint8Array, after: Uint8Array, target: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row++) {
    const base = row * ROW_CELLS;
    target.set(before.subarray(base + TILE_CELLS, base + ROW_CELLS), base);
    target.set(after.subarray(base, base + 2 * SPILL_CELLS), base + TILE_CELLS);
  }
}
/** Free and taken cells of a tile's rows. */
export class RowGrid {
  readonly #occupied: Uint8Array;
  readonly #sizes: PlacementSizes;

  constructor(occupied: Uint8Array, sizes: PlacementSizes) {
    this.#occupied = occupied;
    this.#sizes = sizes;
  }

  /** Finds a row for a mark with a modest label, else with the shortest; undefined when all rows are taken. */
  place(spot: Spot, ordinal: number, rows: number, measure: MeasureTitle): Placing | undefined {
    const fullPx = Math.min(measure(spot.entry), this.#sizes.longestLabelPx, spot.roomPx);
    const modestPx = Math.min(fullPx, this.#sizes.modestLabelPx);
    const shortestPx = Math.min(fullPx, this.#sizes.shortestLabelPx);
    for (const labelPx of shortestPx < modestPx ? [modestPx, shortestPx] : [modestPx]) {
      for (let attempt = 0; attempt < rows; attempt++) {
        const row = (ordinal + attempt) % rows;
        if (this.#isFree(row, spot, labelPx)) {
          const placing = { ...spot, row, labelPx };
          this.#fill(placing);
          return placing;
        }
      }
    }
    return undefined;
  }

  /** Lengthens a label into the free cells beside it, at most to its full width. */
  grow(placing: Placing, fullPx: number): void {
    const wishedPx = Math.min(fullPx, this.#sizes.longestLabelPx, placing.roomPx);
    if (placing.labelPx >= wishedPx) {
      return;
    }
    const [from, to] = this.#cells(placing, placing.labelPx);
    const [wishedFrom, wishedTo] = this.#cells(placing, wishedPx);
    const base = placing.row * ROW_CELLS;
    const wished = placing.leftward ? from - wishedFrom : wishedTo - to;
    let free = 0;
    while (free < wished && this.#occupied[base + (placing.leftward ? from - free - 1 : to + free)] === 0) {
      free++;
    }
    placing.labelPx = free === wished ? wishedPx : Math.min(placing.labelPx + free * CELL_PX, wishedPx);
    this.#fill(placing);
  }

  /** Whether a mark alone would find a row; when not, nothing needs to be measured. */
  anyFree(centrePx: number, rows: number): boolean {
    const halfPx = this.#sizes.targetPx / 2;
    const cell = Math.floor(centrePx / CELL_PX) + SPILL_CELLS;
    const before = Math.max(Math.floor((centrePx - halfPx) / CELL_PX) + SPILL_CELLS, 0);
    const after = Math.ceil((centrePx + halfPx) / CELL_PX) + SPILL_CELLS - 1;
    for (let base = 0; base < rows * ROW_CELLS; base += ROW_CELLS) {
      if (this.#occupied[base + cell] + this.#occupied[base + before] + this.#occupied[base + after] === 0) {
        return true;
      }
    }
    return false;
  }

  #isFree(row: number, spot: Spot, labelPx: number): boolean {
    const [from, to] = this.#cells(spot, labelPx);
    const base = row * ROW_CELLS;
    const taken = this.#occupied.indexOf(1, base + from);
    return taken < 0 || taken >= base + to;
  }

  #fill(placing: Placing): void {
    const [from, to] = this.#cells(placing, placing.labelPx);
    this.#occupied.fill(1, placing.row * ROW_CELLS + from, placing.row * ROW_CELLS + to);
  }

  /** First and last + 1 cell of mark, label and the gap to the next; never outside the grid. */
  #cells({ centrePx, leftward }: Spot, labelPx: number): [number, number] {
    const { labelGapPx, slotPx, targetPx } = this.#sizes;
    const markPx = targetPx / 2;
    const beyondPx = Math.max(labelPx === 0 ? markPx : labelGapPx + labelPx + markPx / 2, slotPx - markPx);
    const fromPx = centrePx - (leftward ? beyondPx : markPx);
    const toPx = centrePx + (leftward ? markPx : beyondPx);
    const from = Math.floor(fromPx / CELL_PX) + SPILL_CELLS;
    const to = Math.ceil(toPx / CELL_PX) + SPILL_CELLS;
    return [Math.max(from, 0), Math.min(to, ROW_CELLS)];
  }
}
