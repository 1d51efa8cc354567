/**
 * Places the marks of one tile of one lane, in two passes. First, by significance, each entry gets the first of its forms
 * in which its title is whole, as far as there is room; an entry that matters much may have its title cut rather than no
 * label, all others without room become dots. Then the marks grow, step by step, into what is left: from a short title to
 * the whole one, to a disc, to a card. Pure.
 */
import { firstFrom } from "../../../shared/time/bisect.js";
import { spansOver } from "../model/long-spans.js";
import { BOLD_FROM, MOST_SIGNIFICANT, slice, type Lane, type TimelineModel } from "../model/model.js";
import { clusterUnlabelled, type Clustering, type ClusteringSizes } from "./clustering.js";
import type { FormRoom, Forms, Growth } from "./forms.js";
import { lengthDays } from "../time/window.js";
import { CLUSTER_WIDTH_TARGETS } from "./metrics.js";
import type { LabelText, MarkForm } from "./placed.js";
import {
  cellsOf,
  copySpill,
  emptyOccupancy,
  RowGrid,
  SPILL_PX,
  TILE_PX,
  type Block,
  type Occupancy,
} from "./row-grid.js";

/** A mark as it is placed in a tile. */
export interface LabelPlacement {
  readonly entry: number;
  /** The label stands on the earlier side of the mark, which is its left unless time runs from right to left. */
  readonly leftward: boolean;
  /** These five as in `PlacedMark`. */
  readonly row: number;
  readonly rows: number;
  readonly form: MarkForm;
  readonly text: LabelText;
  readonly labelPx: number;
  /** As in `PlacedMark`; labels in rows are never displaced. */
  readonly displacedPx: number;
}

/** What is placed in one tile of one lane, in order of time. */
export interface Tile {
  /** Entries with a label. */
  readonly marks: readonly LabelPlacement[];
  readonly clustering: Clustering;
}

export interface PlacedTile extends Tile {
  readonly occupied: Occupancy;
}

/** The sizes that placement depends on. */
export interface PlacementSizes {
  /** Rows of each lane. */
  readonly rows: readonly number[];
  /** Least distance of the centres of two targets. */
  readonly targetPx: number;
  readonly clustering: ClusteringSizes;
  /** Labels stand on the earlier side of their marks, unless there is no room. */
  readonly rtl: boolean;
  /** Least length that a mark takes of its row; 0 where time runs down, since a label's height bounds their number. */
  readonly slotPx: number;
  /** Length of the window. */
  readonly timePx: number;
  /** As in `Metrics`. */
  readonly padPx: number;
  /** The scale of level 0. */
  readonly levelPxPerDay: number;
  /** When time runs down, marks are as long as they are high, and labels have no side. */
  readonly vertical: boolean;
}

/** A mark that finds no room speaks for others that stand so many cells after it. */
const NEAR_CELLS = 3;

/** So many entries are few: a small exhibit, or a thread seen whole. */
const FEW_ENTRIES = 40;

export function isFew({ count }: TimelineModel): boolean {
  return count <= FEW_ENTRIES;
}

/** Share of the window that the home window takes at least at a level at which it is seen alone, against rounding. */
const SHORTEST_HOME = 0.99;

/** One tile, and what its placement follows from. */
export interface TileTask {
  readonly model: TimelineModel;
  readonly lane: Lane;
  readonly startDay: number;
  readonly endDay: number;
  readonly pxPerDay: number;
  readonly rows: number;
  readonly sizes: PlacementSizes;
  readonly forms: Forms;
}

/** Room on both sides of an entry until the next end of the home window or of all time. */
interface SideRoom {
  readonly beforePx: number;
  readonly afterPx: number;
}

interface Placing extends Block {
  readonly entry: number;
  /** From the tile's beginning. */
  readonly centrePx: number;
  readonly leftward: boolean;
  readonly room: FormRoom;
  readonly isCut: boolean;
}

/**
 * @param neighbours what the tiles before and after this one have taken; none for a tile that is placed first
 * @param labelled working memory, 1 for entries that have a label; all 0 before and after
 */
export function placeTile(
  task: TileTask,
  neighbours: readonly Occupancy[],
  labelled: Uint8Array,
): PlacedTile {
  const { forms, lane, model, sizes } = task;
  const { occupied, placed, rowsOf } = firstPass(task, neighbours);
  placed.forEach(({ entry }) => (labelled[entry] = 1));
  const { first, last } = slice(lane, task.startDay, task.endDay);
  const rest = lane.entries.subarray(first, last).filter((entry) => labelled[entry] === 0);
  placed.forEach(({ entry }) => (labelled[entry] = 0));
  const clustering = clusterUnlabelled(model, rest, task, sizes.clustering);
  rowsOf.reserveDots(clustering);
  forms.growths.forEach((growth) => {
    rowsOf.growAll(placed, growth);
  });
  rowsOf.keepReach(placed);
  rowsOf.growAll(placed, forms.lastGrowth);
  placed.forEach((placing, index) => {
    placed[index] = rowsOf.lengthen(placing);
  });
  placed.sort((a, b) => a.centrePx - b.centrePx || a.entry - b.entry);
  return { marks: placed.map(placementOf), clustering, occupied };
}

interface FirstPass {
  readonly occupied: Occupancy;
  readonly placed: Placing[];
  readonly rowsOf: TileRows;
}

/** Where few entries are shown, all titles count more than the discs that would keep some of them out. */
function firstPass(task: TileTask, neighbours: readonly Occupancy[]): FirstPass {
  const { forms, lane, model, rows } = task;
  const pass = (place: (rowsOf: TileRows) => Placing[]): FirstPass => {
    // The last row is that of dots and clusters.
    const occupied = emptyOccupancy(rows + 1);
    if (neighbours.length === 2) {
      copySpill(neighbours[0], neighbours[1], occupied);
    }
    const rowsOf = new TileRows(task, new RowGrid(occupied));
    return { occupied, placed: rows > 0 ? place(rowsOf) : [], rowsOf };
  };
  const whole = ({ placed }: FirstPass): number => placed.filter(({ isCut }) => !isCut).length;
  const rich = pass((rowsOf) => rowsOf.placeAll());
  const { first, last } = slice(lane, task.startDay, task.endDay);
  const { wholeModest } = forms;
  if (wholeModest === undefined || !isFew(model) || whole(rich) === last - first) {
    return rich;
  }
  const packed = pass((rowsOf) => rowsOf.pack(wholeModest));
  return whole(packed) > whole(rich) ? packed : rich;
}

/** The height is that of the form; when time runs down, the cells that a mark takes are of one row. */
function placementOf({ entry, leftward, room, row }: Placing): LabelPlacement {
  const { form, labelPx, rows, text } = room;
  return { entry, leftward, row, rows, form, text, labelPx, displacedPx: 0 };
}

/** The rows of a tile while marks are placed in them. */
class TileRows {
  readonly #task: TileTask;
  readonly #grid: RowGrid;

  constructor(task: TileTask, grid: RowGrid) {
    this.#task = task;
    this.#grid = grid;
  }

  /** The first pass. */
  placeAll(): Placing[] {
    const { forms, lane, rows, sizes } = this.#task;
    const placed: Placing[] = [];
    for (let significance = MOST_SIGNIFICANT; significance > 0; significance--) {
      for (const entry of within(this.#task, lane.bySignificance[significance])) {
        const centrePx = this.#centrePx(entry);
        const beforePx = sizes.targetPx / 2;
        const ahead = cellsOf(centrePx - beforePx, centrePx + forms.leastAfterPx);
        const behind = cellsOf(centrePx - forms.leastAfterPx, centrePx + beforePx);
        // In a dense tile most entries end here, before anything is measured.
        if (!this.#grid.anyFree(ahead, rows, 0) && !this.#grid.anyFree(behind, rows, 1)) {
          continue;
        }
        const placing =
          this.#placeFirst(entry, forms.whole(entry)) ??
          (significance >= BOLD_FROM ? this.#placeFirst(entry, [forms.cut(entry)], true) : undefined);
        if (placing !== undefined) {
          placed.push(placing);
        } else {
          // Others so near would hardly find room, and there may be thousands.
          this.#grid.refuse({ from: ahead.from, end: ahead.from + NEAR_CELLS }, 0);
          this.#grid.refuse({ from: behind.from, end: behind.from + NEAR_CELLS }, 1);
        }
      }
    }
    return placed;
  }

  /**
   * The first pass where titles would be left out. Labels that are taken in the order in which they begin, each into the
   * first free row, need no more rows than stand over one another somewhere (interval partitioning; Kleinberg and Tardos,
   * Algorithm Design, 4.1).
   */
  pack(wishes: Forms["whole"]): Placing[] {
    const { lane, model, rows, sizes } = this.#task;
    const beginPx = (entry: number): number => {
      const side = sideRoom(this.#task, entry);
      const room = wishes(entry).find((wished) => labelSide(wished, side, sizes.rtl) !== undefined);
      const isLeftward = room !== undefined && labelSide(room, side, sizes.rtl) === true;
      return this.#centrePx(entry) - ((isLeftward ? room.afterPx : room?.beforePx) ?? 0);
    };
    return [...within(this.#task, lane.entries)]
      .map((entry) => ({ entry, px: beginPx(entry) }))
      .sort((one, other) => one.px - other.px)
      .flatMap(({ entry }) => this.#place(entry, wishes(entry), false, rows, (attempt) => attempt) ?? [])
      .sort((one, other) => model.significance[other.entry] - model.significance[one.entry]);
  }

  /** Takes the cells of the row of dots where dots and clusters stand, or may come to stand at a window's edge. */
  reserveDots({ days, members, starts }: Clustering): void {
    const { endDay, lane, model, pxPerDay, rows, sizes, startDay } = this.#task;
    if (sizes.vertical) {
      return;
    }
    const besidePx = sizes.targetPx * CLUSTER_WIDTH_TARGETS * 1.5;
    const reserve = (fromPx: number, toPx: number): void => {
      const cells = cellsOf(
        Math.max(fromPx - besidePx, -SPILL_PX),
        Math.min(toPx + besidePx, TILE_PX + SPILL_PX),
      );
      if (cells.from < cells.end) {
        this.#grid.fill({ row: rows, rows: 1, ...cells });
      }
    };
    const px = (day: number): number => (day - startDay) * pxPerDay;
    // Tiles beside this one do not look at this row, so nothing of it reaches over to them.
    reserve(-SPILL_PX, 0);
    reserve(TILE_PX, TILE_PX + SPILL_PX);
    for (let cluster = 0; cluster < days.length; cluster++) {
      const centrePx = px(days[cluster]);
      reserve(
        Math.min(px(model.at[members[starts[cluster]]]), centrePx),
        Math.max(px(model.at[members[starts[cluster + 1] - 1]]), centrePx),
      );
    }
    // What lasts through the window's beginning may come to stand there as a dot.
    // They come by their beginnings, so what has been reserved up to now begins before the next one.
    let reservedToPx = 0;
    for (const entry of spansOver(model, lane.longSpans, startDay, endDay)) {
      const fromPx = px(model.start[entry]);
      const toPx = Math.min(px(model.end[entry]), TILE_PX);
      if (toPx > reservedToPx && px(model.end[entry]) - fromPx >= besidePx) {
        reserve(Math.max(fromPx, 0), toPx);
        reservedToPx = toPx;
      }
    }
  }

  /** Lets every mark grow by one step, those that matter most first. */
  growAll(placed: Placing[], growth: Growth): void {
    placed.forEach((placing, index) => {
      const { entry, isCut, room } = placing;
      const wishes = growth(entry, { form: room.form, rows: room.rows, text: room.text, isCut });
      if (wishes.length === 0) {
        return;
      }
      this.#grid.clear(placing);
      const grown = this.#placeNear(placing, wishes);
      if (grown === undefined) {
        this.#grid.fill(placing);
      } else {
        placed[index] = grown;
      }
    });
  }

  /** Sets free what marks were given only so that there are not too many of them. */
  keepReach(placed: Placing[]): void {
    placed.forEach((placing, index) => {
      const room = { ...placing.room, afterPx: placing.room.reachPx };
      this.#grid.clear(placing);
      placed[index] = { ...placing, room, ...this.#cells(placing.centrePx, room, placing.leftward) };
    });
    placed.forEach((placing) => {
      this.#grid.fill(placing);
    });
  }

  /** Lengthens a label that is cut into the free cells beside it. */
  lengthen(placing: Placing): Placing {
    const { centrePx, entry, isCut, leftward, room, row } = placing;
    const missingPx = this.#task.forms.cut(entry).wholePx - room.labelPx;
    if (!isCut || missingPx <= 0 || room.form !== "line") {
      return placing;
    }
    const side = sideRoom(this.#task, entry);
    const toEndPx = Math.max((leftward ? side.beforePx : side.afterPx) - room.afterPx, 0);
    const wishedPx = Math.min(missingPx, toEndPx);
    const { from, end } = placing;
    const freePx = leftward
      ? this.#grid.freeBeforePx(row, from, wishedPx)
      : this.#grid.freeFromPx(row, end, wishedPx);
    const morePx = Math.min(freePx, wishedPx);
    const longer = { ...room, labelPx: room.labelPx + morePx, afterPx: room.afterPx + morePx };
    const grown = { ...placing, room: longer, ...this.#cells(centrePx, longer, leftward) };
    this.#grid.fill(grown);
    return grown;
  }

  #centrePx(entry: number): number {
    return (this.#task.model.at[entry] - this.#task.startDay) * this.#task.pxPerDay;
  }

  #cells(centrePx: number, { afterPx, beforePx }: FormRoom, leftward: boolean): Pick<Block, "from" | "end"> {
    return leftward
      ? cellsOf(centrePx - afterPx, centrePx + beforePx)
      : cellsOf(centrePx - beforePx, centrePx + afterPx);
  }

  /** Places the first form that has room in any rows for labels. The rows that are tried first differ among neighbours. */
  #placeFirst(entry: number, wishes: readonly FormRoom[], isCut = false): Placing | undefined {
    const { model, rows } = this.#task;
    return this.#place(entry, wishes, isCut, rows, (attempt, starts, taken) => {
      return (model.ordinal[entry] * taken + attempt) % starts;
    });
  }

  /** Places the first form that has room, in the rows of before or as near to them as can be. */
  #placeNear({ entry, row }: Placing, wishes: readonly FormRoom[]): Placing | undefined {
    const { rows, sizes } = this.#task;
    return this.#place(entry, wishes, false, rows + (sizes.vertical ? 0 : 1), (attempt, starts) => {
      const nearest = Math.min(row, starts - 1);
      const before = nearest - attempt;
      return before >= 0 ? before : attempt;
    });
  }

  #place(
    entry: number,
    wishes: readonly FormRoom[],
    isCut: boolean,
    rows: number,
    startOf: (attempt: number, starts: number, taken: number) => number,
  ): Placing | undefined {
    const centrePx = this.#centrePx(entry);
    const side = sideRoom(this.#task, entry);
    const { rtl, vertical } = this.#task.sizes;
    for (const room of wishes) {
      const leftward = vertical ? false : labelSide(room, side, rtl);
      if (leftward === undefined) {
        continue;
      }
      const cells = this.#cells(centrePx, room, leftward);
      const taken = vertical ? 1 : room.rows;
      const starts = rows - taken + 1;
      for (let attempt = 0; attempt < starts; attempt++) {
        const block = { row: startOf(attempt, starts, taken), rows: taken, ...cells };
        if (this.#grid.isFree(block)) {
          this.#grid.fill(block);
          return { ...block, entry, centrePx, leftward, room, isCut };
        }
      }
    }
    return undefined;
  }
}

/**
 * The side on which a label stands. Labels do not cross the ends of the home window or of all time, so that the home window
 * shows no label that is cut: where there is too little room before such an end, the label stands on the mark's other
 * side. Undefined where neither side has room.
 */
export function labelSide({ afterPx }: FormRoom, side: SideRoom, rtl: boolean): boolean | undefined {
  const [aheadPx, behindPx] = rtl ? [side.beforePx, side.afterPx] : [side.afterPx, side.beforePx];
  return aheadPx >= afterPx ? rtl : behindPx >= afterPx ? !rtl : undefined;
}

export function sideRoom(
  { model, pxPerDay, sizes }: Pick<TileTask, "model" | "pxPerDay" | "sizes">,
  entry: number,
): SideRoom {
  const { home, outer } = model.limits;
  const day = model.at[entry];
  const isHomeSeen = seesHomeAlone({ model, pxPerDay, sizes });
  const [homeStart, homeEnd] = isHomeSeen ? [home.start, home.end] : [outer.end, outer.end];
  const boundBefore = day >= homeEnd ? homeEnd : day >= homeStart ? homeStart : outer.start;
  const boundAfter = day < homeStart ? homeStart : day < homeEnd ? homeEnd : outer.end;
  return { beforePx: (day - boundBefore) * pxPerDay, afterPx: (boundAfter - day) * pxPerDay };
}

/** At a level that shows more than the home window, that is never seen alone. */
export function seesHomeAlone({
  model: { limits },
  pxPerDay,
  sizes,
}: Pick<TileTask, "model" | "pxPerDay" | "sizes">): boolean {
  return lengthDays(limits.home) * pxPerDay >= sizes.timePx * SHORTEST_HOME;
}

/** The entries of a column, which is in time order, that lie in the tile. */
function within({ endDay, model: { at }, startDay }: TileTask, entries: Int32Array): Int32Array {
  return entries.subarray(firstFrom(at, entries, startDay), firstFrom(at, entries, endDay));
}
