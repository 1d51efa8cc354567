/**
 * Which entries of a lane get a label, and in which row: decided per zoom level and tile of time, never per window,
 * so that panning changes nothing and labels keep their rows.
 *
 * A level has a fixed number of pixels per day, half an octave from the next. The window's own scale is at most half
 * an octave larger than its level's, and at a larger scale the same marks only move apart while labels keep their
 * width: what doesn't overlap on the level overlaps nowhere in between. On a level, entries are taken by
 * significance. Each tries its own row first (neighbours have different ones), with a short label; labels then grow
 * into the free room beside them. Tiles with an even number are placed first, odd ones between them, so a tile
 * needs no more than its two neighbours, and the work for one frame is bounded.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import { MOST_SIGNIFICANT, slice, type Lane, type TimelineModel } from "../model/model.js";
import {
  copySpill,
  emptyOccupancy,
  RowGrid,
  TILE_PX,
  type MeasureTitle,
  type Occupancy,
  type PlacementSizes,
  type Placing,
} from "./rows.js";
import { groupRest, type Groups } from "./clustering.js";

/** The placement of one tile of one lane, in order of time. */
export interface Tile {
  /** Entries with a label. */
  readonly marks: readonly Readonly<Placing>[];
  readonly rest: Groups;
}

const LEVELS_PER_OCTAVE = 2;

/** The level whose scale is at most the given one: placements stay valid when spread out, not when squeezed. */
export function levelFor(pxPerDay: number): number {
  const level = Math.floor(Math.log2(pxPerDay) * LEVELS_PER_OCTAVE);
  return pxPerDayOf(level) > pxPerDay ? level - 1 : level;
}

export function pxPerDayOf(level: number): number {
  return 2 ** (level / LEVELS_PER_OCTAVE);
}

/** Finding rows for a lane's labels takes about as long as passing over so many entries that get none. */
const LABELS_COST = 3_000;
/** So does drawing a lane at another level, even where it is placed: other labels come, others are cut. */
const SWITCH_COST = 3_000;

/**
 * Tiles of each lane that are kept: those of the levels around the present one, on the widest screen, with room to
 * spare; a flight through all levels must not pile them up.
 */
const TILES_PER_LANE = 120;

/** Places tiles on demand and remembers them. Results depend only on the model, the sizes and the titles' widths. */
export class Placement {
  readonly #lanes: readonly Lane[];
  readonly #model: TimelineModel;
  readonly #sizes: PlacementSizes;
  readonly #measure: MeasureTitle;
  readonly #originDay: number;
  readonly #tiles = new Map<string, PlacedTile>();
  /** The level at which each lane was drawn last. */
  readonly #levels = new Map<number, number>();
  #allowance = Infinity;
  #unfinished = false;
  /** Scratch for placing a tile: a set of numbers would cost more than the placing. All 0 between uses. */
  readonly #labelled: Uint8Array;

  constructor(model: TimelineModel, lanes: readonly Lane[], sizes: PlacementSizes, measure: MeasureTitle) {
    this.#model = model;
    this.#lanes = lanes;
    this.#sizes = sizes;
    this.#measure = measure;
    this.#labelled = new Uint8Array(model.count);
    this.#originDay = model.limits.outer.start;
  }

  /** Length of an entry's label where nothing is in its way. */
  longestLabelPx(entry: number): number {
    return Math.min(this.#measure(entry), this.#sizes.longestLabelPx);
  }

  /**
   * Begins a frame that may place about so many entries anew, where the labels of a lane count as LABELS_COST of them
   * and another level as SWITCH_COST. Lanes whose turn has not come keep the placement of the level before, which is as
   * valid while zooming in; `unfinished` then asks for another frame.
   */
  beginFrame(entries: number): void {
    this.#allowance = entries;
    this.#unfinished = false;
  }

  /** Whether lanes had to keep a placement that is coarser than wished. */
  get unfinished(): boolean {
    return this.#unfinished;
  }

  /** The level at which a lane is drawn in this frame: the wished one, or a coarser one as long as it must wait. */
  levelNow(lane: number, wished: number, startDay: number, endDay: number): number {
    const before = this.#levels.get(lane);
    if (before !== wished) {
      const mayWait =
        before !== undefined &&
        before < wished &&
        wished - before <= LEVELS_PER_OCTAVE &&
        this.#isPlaced(lane, before, startDay, endDay);
      if (mayWait && this.#allowance <= 0) {
        this.#unfinished = true;
        return before;
      }
      this.#allowance -= SWITCH_COST;
      this.#levels.set(lane, wished);
    }
    if (!this.#isPlaced(lane, wished, startDay, endDay)) {
      this.#allowance -= this.#cost(lane, startDay, endDay);
    }
    return wished;
  }

  /**
   * Places lanes ahead of their need, with what is left of this frame's entries.
   *
   * @returns whether all of them are placed
   */
  prepare(level: number, startDay: number, endDay: number): boolean {
    for (let lane = 0; lane < this.#lanes.length; lane++) {
      if (!this.#isPlaced(lane, level, startDay, endDay)) {
        if (this.#allowance <= 0) {
          return false;
        }
        this.#allowance -= this.#cost(lane, startDay, endDay);
        this.tiles(lane, level, startDay, endDay);
      }
    }
    return true;
  }

  #cost(lane: number, startDay: number, endDay: number): number {
    const { first, last } = slice(this.#lanes[lane], startDay, endDay);
    return last - first + LABELS_COST;
  }

  #isPlaced(lane: number, level: number, startDay: number, endDay: number): boolean {
    const [first, last] = this.#numbers(level, startDay, endDay);
    for (let number = first; number <= last; number++) {
      if (!this.#tiles.has(`${lane}/${level}/${number}`)) {
        return false;
      }
    }
    return true;
  }

  /** First and last number of the tiles that cover a stretch of time. */
  #numbers(level: number, startDay: number, endDay: number): [number, number] {
    const tileDays = TILE_PX / pxPerDayOf(level);
    return [
      Math.floor((startDay - this.#originDay) / tileDays),
      Math.floor((endDay - this.#originDay) / tileDays),
    ];
  }

  /** The tiles of a lane that hold every mark from `startDay` to `endDay`. */
  tiles(lane: number, level: number, startDay: number, endDay: number): Tile[] {
    const [first, last] = this.#numbers(level, startDay, endDay);
    const result: Tile[] = [];
    for (let number = first; number <= last; number++) {
      result.push(this.#tile(lane, level, number));
    }
    return result;
  }

  #tile(lane: number, level: number, number: number): PlacedTile {
    const key = `${lane}/${level}/${number}`;
    const known = this.#tiles.get(key);
    if (known !== undefined) {
      return known;
    }
    const neighbours =
      number % 2 === 0 ? [] : [this.#tile(lane, level, number - 1), this.#tile(lane, level, number + 1)];
    const pxPerDay = pxPerDayOf(level);
    const frame: TileFrame = {
      startDay: this.#originDay + (number * TILE_PX) / pxPerDay,
      endDay: this.#originDay + ((number + 1) * TILE_PX) / pxPerDay,
      pxPerDay,
      rows: this.#sizes.rows[lane],
    };
    const tile = placeTile(
      this.#model,
      this.#lanes[lane],
      frame,
      this.#sizes,
      this.#measure,
      neighbours,
      this.#labelled,
    );
    this.#tiles.set(key, tile);
    if (this.#tiles.size > this.#lanes.length * TILES_PER_LANE) {
      this.#forgetOldest();
    }
    return tile;
  }

  #forgetOldest(): void {
    for (const [key] of this.#tiles) {
      this.#tiles.delete(key);
      return;
    }
  }
}

interface TileFrame {
  readonly startDay: number;
  readonly endDay: number;
  readonly pxPerDay: number;
  readonly rows: number;
}

interface PlacedTile extends Tile {
  readonly occupied: Occupancy;
}

function placeTile(
  model: TimelineModel,
  lane: Lane,
  frame: TileFrame,
  sizes: PlacementSizes,
  measure: MeasureTitle,
  neighbours: readonly PlacedTile[],
  labelled: Uint8Array,
): PlacedTile {
  const occupied = emptyOccupancy(frame.rows);
  if (neighbours.length === 2) {
    copySpill(neighbours[0].occupied, neighbours[1].occupied, occupied);
  }
  const grid = new RowGrid(occupied, sizes);
  const { first, last } = slice(lane, frame.startDay, frame.endDay);
  const placed: Placing[] = [];
  if (frame.rows > 0) {
    for (let significance = MOST_SIGNIFICANT; significance > 0; significance--) {
      for (const entry of within(model, lane.bySignificance[significance], frame)) {
        // Most entries of a crowd find all rows taken; they cost no more than this look.
        if (!grid.anyFree((model.at[entry] - frame.startDay) * frame.pxPerDay)) {
          continue;
        }
        const placing = placingOf(model, entry, frame, sizes);
        if (grid.place(placing, model.ordinal[entry], measure)) {
          placed.push(placing);
          labelled[entry] = 1;
        }
      }
    }
    placed.forEach((placing) => {
      grid.grow(placing, measure(placing.entry));
    });
  }
  placed.sort((a, b) => a.centrePx - b.centrePx || a.entry - b.entry);
  const rest = lane.entries.subarray(first, last).filter((entry) => labelled[entry] === 0);
  placed.forEach(({ entry }) => (labelled[entry] = 0));
  return {
    marks: placed,
    rest: groupRest(model, rest, frame, sizes),
    occupied,
  };
}

/**
 * A label that would cross an end of all time or of the exhibit's span stands on its mark's other side, so that the
 * span at first sight shows whole labels and no ends of others.
 */
function placingOf(model: TimelineModel, entry: number, frame: TileFrame, sizes: PlacementSizes): Placing {
  const { home, outer } = model.limits;
  const day = model.at[entry];
  const wallBefore = day >= home.end ? home.end : day >= home.start ? home.start : outer.start;
  const wallAfter = day < home.start ? home.start : day < home.end ? home.end : outer.end;
  const beforePx = (day - wallBefore) * frame.pxPerDay;
  const afterPx = (wallAfter - day) * frame.pxPerDay;
  const [aheadPx, behindPx] = sizes.rtl ? [beforePx, afterPx] : [afterPx, beforePx];
  const needPx = sizes.labelGapPx + sizes.modestLabelPx;
  const turned = aheadPx < needPx && behindPx > aheadPx;
  return {
    entry,
    centrePx: (model.at[entry] - frame.startDay) * frame.pxPerDay,
    leftward: sizes.rtl !== turned,
    roomPx: Math.max((turned ? behindPx : aheadPx) - sizes.labelGapPx, 0),
    row: -1,
    labelPx: 0,
  };
}

/** The part of a column in time order that lies in the tile. */
function within({ at }: TimelineModel, entries: Int32Array, frame: TileFrame): Int32Array {
  return entries.subarray(firstFrom(at, entries, frame.startDay), firstFrom(at, entries, frame.endDay));
}
