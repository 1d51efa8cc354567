/**
 * Decides which entries of a lane get a label, in which form and in which row. It does so for each level of detail and
 * tile of time and not for each window, so that marks keep their forms and rows while the window moves.
 *
 * A level has a fixed number of pixels per day, half an octave (a factor of √2) from the next. The window's scale is at
 * most half an octave larger than that of its level. At the larger scale the same marks are farther apart while labels
 * are as wide as before, so labels that do not overlap on the level do not overlap in the window. One level has the scale
 * of the home window, which so shows as much as it can.
 *
 * Tiles of even number are placed without looking at others; a tile of odd number is placed after its two neighbours and
 * avoids the marks that reach over from them. So no tile depends on more than two others, and the work for a frame is
 * bounded. How a tile is placed: tile.ts.
 */
import { slice, type Lane, type TimelineModel } from "../model/model.js";
import type { FormRoom, Forms, Growth } from "./forms.js";
import type { Foreground } from "../model/links.js";
import type { Spot } from "./open-entry.js";
import { placeColumn } from "./label-column.js";
import type { RestingForms } from "./room-at-rest.js";
import { clusterUnlabelled } from "./clustering.js";
import { emptyOccupancy, TILE_PX } from "./row-grid.js";
import {
  isFew,
  labelSide,
  placeTile,
  sideRoom,
  type LabelPlacement,
  type PlacedTile,
  type PlacementSizes,
  type Tile,
  type TileTask,
} from "./tile.js";

const LEVELS_PER_OCTAVE = 2;

/** The cost of finding rows for a lane's labels, in entries: passing over so many that get no label takes as long. */
const LABELS_COST = 6_000;
/** The cost of drawing a lane at another level, in entries, since most of its labels change. */
const SWITCH_COST = 3_000;

/**
 * So many tiles of each lane are remembered: enough for the levels around the present one on the widest screen. Without a
 * bound, a flight through all levels would leave tiles of each.
 */
const TILES_PER_LANE = 120;

/**
 * Places tiles when they are needed and remembers them. The result depends on the model, the sizes and the titles'
 * widths alone.
 */
export class Placement {
  readonly #lanes: readonly Lane[];
  readonly #model: TimelineModel;
  readonly #sizes: PlacementSizes;
  readonly #forms: Forms;
  readonly #originDay: number;
  readonly #tiles = new Map<string, PlacedTile>();
  /** The level at which each lane was drawn last. */
  readonly #levels = new Map<number, number>();
  /** Labels of a level that stand in a column and may be displaced. */
  readonly #columns = new Map<number, readonly LabelPlacement[]>();
  #open: number | undefined;
  /** What was brought forward last, and its spots. */
  #foreground: Foreground | undefined;
  readonly #spots = new Map<string, readonly Spot[]>();
  /** What the window's own room gave to entries when it rested; written by `layOut`. */
  restingForms: RestingForms = new Map();
  /** What may still be placed in this frame, in entries; below 0 once a lane has taken more than there was. */
  #allowance = Infinity;
  #unfinished = false;
  /**
   * Working memory of `placeTile`, 1 for entries that have a label; all 0 between calls. A Set would take longer than
   * the placing.
   */
  readonly #labelled: Uint8Array;

  constructor(model: TimelineModel, lanes: readonly Lane[], sizes: PlacementSizes, forms: Forms) {
    this.#model = model;
    this.#lanes = lanes;
    this.#sizes = sizes;
    this.#forms = forms;
    this.#labelled = new Uint8Array(model.count);
    this.#originDay = model.limits.outer.start;
  }

  /** The finest level whose scale is not larger than the given one: its labels do not overlap there (see above). */
  levelFor(pxPerDay: number): number {
    const level = Math.floor(Math.log2(pxPerDay / this.#sizes.levelPxPerDay) * LEVELS_PER_OCTAVE);
    return this.pxPerDayOf(level) > pxPerDay ? level - 1 : level;
  }

  pxPerDayOf(level: number): number {
    return this.#sizes.levelPxPerDay * 2 ** (level / LEVELS_PER_OCTAVE);
  }

  /** Labels stand in one column, in the order of time, and may be displaced (layout/label-column.ts). */
  get isColumn(): boolean {
    return this.#sizes.vertical && isFew(this.#model);
  }

  /** Where labels stand in a column, which is placed for all windows at once, the open entry has one before all others. */
  open(entry: number | undefined): void {
    if (this.isColumn && this.#open !== entry) {
      this.#open = entry;
      this.#columns.clear();
      this.#tiles.clear();
    }
  }

  /** As in `Forms`. */
  get leastAfterPx(): number {
    return this.#forms.leastAfterPx;
  }

  /** The forms in which an entry's label is whole, the one that it asks for first before others. */
  wholeForms(entry: number): readonly FormRoom[] {
    return this.#forms.whole(entry);
  }

  /** As in `Forms`. */
  get growths(): readonly Growth[] {
    return this.#forms.growths;
  }

  /** So many marks a lane may hold in a window. */
  mostMarksIn(lane: number): number {
    const { rows, slotPx, timePx } = this.#sizes;
    return slotPx === 0 ? Infinity : (rows[lane] * timePx) / slotPx;
  }

  /** The forms of an entry that is brought forward, or of one that makes do with less room. */
  forwardForms(entry: number, modest: boolean): readonly FormRoom[] {
    return modest ? this.#forms.forwardModest(entry) : this.#forms.forward(entry);
  }

  /** As in `Forms`. */
  narrowCard(entry: number, rows: number): FormRoom | undefined {
    return this.#forms.narrowCard(entry, rows);
  }

  /** On which side of its mark the label of an entry stands at a level, as `LabelPlacement.leftward`. */
  leftwardAt(level: number, entry: number, room: FormRoom): boolean {
    const sizes = this.#sizes;
    const task = { model: this.#model, pxPerDay: this.pxPerDayOf(level), sizes };
    return labelSide(room, sideRoom(task, entry), sizes.rtl) ?? sizes.rtl;
  }

  /** The spots of an entry that is brought forward, which are computed once for each level. */
  spots(foreground: Foreground, key: string, compute: () => readonly Spot[]): readonly Spot[] {
    if (this.#foreground !== foreground) {
      this.#foreground = foreground;
      this.#spots.clear();
    }
    const spots = this.#spots.get(key) ?? compute();
    this.#spots.set(key, spots);
    return spots;
  }

  /**
   * Begins a frame, and gives it an allowance.
   *
   * @param entries about so many entries may be placed; the labels of a lane count as LABELS_COST, another level as
   *   SWITCH_COST. When they are used up, the remaining lanes keep the coarser placement of the frame before, which is
   *   valid while zooming in, and `unfinished` asks for another frame.
   */
  beginFrame(entries: number): void {
    this.#allowance = entries;
    this.#unfinished = false;
  }

  /** Whether a lane has kept a coarser placement in this frame. */
  get unfinished(): boolean {
    return this.#unfinished;
  }

  /**
   * The level at which a lane is drawn in this frame: `wished`, or the coarser one of before when the allowance is used
   * up.
   */
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
   * Places all lanes for a stretch of time before it is drawn, as far as this frame's allowance goes.
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

  /** Numbers of the first and the last tile of a stretch of time. */
  #numbers(level: number, startDay: number, endDay: number): [number, number] {
    const tileDays = TILE_PX / this.pxPerDayOf(level);
    return [
      Math.floor((startDay - this.#originDay) / tileDays),
      Math.floor((endDay - this.#originDay) / tileDays),
    ];
  }

  /** The tiles of a lane that hold every mark from `startDay` to `endDay`. */
  tiles(lane: number, level: number, startDay: number, endDay: number): readonly Tile[] {
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
      this.isColumn || number % 2 === 0
        ? []
        : [this.#tile(lane, level, number - 1), this.#tile(lane, level, number + 1)];
    const pxPerDay = this.pxPerDayOf(level);
    const task = {
      model: this.#model,
      lane: this.#lanes[lane],
      startDay: this.#originDay + (number * TILE_PX) / pxPerDay,
      endDay: this.#originDay + ((number + 1) * TILE_PX) / pxPerDay,
      pxPerDay,
      rows: this.#sizes.rows[lane],
      sizes: this.#sizes,
      forms: this.#forms,
    };
    const tile = this.isColumn
      ? this.#tileOfColumn(task, level)
      : placeTile(
          task,
          neighbours.map(({ occupied }) => occupied),
          this.#labelled,
        );
    this.#tiles.set(key, tile);
    if (this.#tiles.size > this.#lanes.length * TILES_PER_LANE) {
      this.#dropOldest();
    }
    return tile;
  }

  /** Entries that are few are placed all at once, since each may displace the labels of others. */
  #tileOfColumn(task: TileTask, level: number): PlacedTile {
    const { endDay, lane, model, startDay } = task;
    let column = this.#columns.get(level);
    if (column === undefined) {
      column = placeColumn({ ...task, open: undefined });
      if (this.#open !== undefined && !column.some(({ entry }) => entry === this.#open)) {
        column = placeColumn({ ...task, open: this.#open });
      }
      this.#columns.set(level, column);
    }
    const labelled = new Set(column.map(({ entry }) => entry));
    const { first, last } = slice(lane, startDay, endDay);
    const rest = lane.entries.subarray(first, last).filter((entry) => !labelled.has(entry));
    return {
      marks: column.filter(({ entry }) => model.at[entry] >= startDay && model.at[entry] < endDay),
      clustering: clusterUnlabelled(model, rest, task, this.#sizes.clustering),
      occupied: emptyOccupancy(0),
    };
  }

  #dropOldest(): void {
    for (const [key] of this.#tiles) {
      this.#tiles.delete(key);
      return;
    }
  }
}
