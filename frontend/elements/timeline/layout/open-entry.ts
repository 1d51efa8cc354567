/**
 * Brings the open entry and its thread forward. The placement of a level of detail knows nothing of them, so an entry may
 * be a dot, be counted in a cluster, or have its title cut. Here it gets a mark with its whole title. What stands in its
 * way becomes a dot, or is counted in a cluster; all else stays as it is. Where the mark stands is decided among its
 * neighbours at the scale of the level and not in the window, so it stays there while the window moves. Along time it
 * always stands at its own day: near the window's edge it is the label that changes its side or its form. Pure, but it
 * changes the lane's layout that it is given.
 */
import type { TimeScale } from "../time/scale.js";
import type { Foreground } from "../model/links.js";
import { includesEntry, inTimeOrder, type TimelineModel } from "../model/model.js";
import type { FormRoom } from "./forms.js";
import { hitBox, meet } from "./hit-test.js";
import { CLUSTER_WIDTH_TARGETS, type Metrics } from "./metrics.js";
import {
  entryOf,
  isCluster,
  isMark,
  type LaneLayout,
  type PlacedCluster,
  type PlacedItem,
  type PlacedMark,
} from "./placed.js";
import { overhangPx } from "./overhang.js";

/** A place for an entry's mark in its lane. */
export interface Spot {
  readonly room: Pick<FormRoom, "form" | "labelPx" | "rows" | "text">;
  readonly row: number;
  readonly leftward: boolean;
}

/** The marks around an entry as its level has placed them, at the level's scale, and where the entry stands there. */
export interface Surroundings {
  readonly marks: readonly PlacedMark[];
  readonly alongPx: number;
}

/** How marks of a lane are made. */
export interface LanePlace {
  readonly model: TimelineModel;
  readonly metrics: Metrics;
  readonly scale: TimeScale;
  readonly track: number;
  /** Number of rows for labels. */
  readonly rows: number;
  readonly unlabelledAcrossPx: number;
  /** @param modest whether the forms are asked for that leave more room to others */
  readonly forms: (entry: number, modest: boolean) => readonly FormRoom[];
  readonly markOf: (entry: number, spot: Spot, alongPx: number) => PlacedMark;
  /** The side of the label that keeps within the home window, or the one on which labels stand. */
  readonly sideOf: (entry: number, room: FormRoom) => boolean;
  readonly around: (entry: number) => Surroundings;
  /** As in `Placement`: all labels that have room are whole, and those of the window's entries keep their places. */
  readonly isColumn: boolean;
  /** Computes an entry's spots once for each level. */
  readonly remembered: (entry: number, modest: boolean, compute: () => readonly Spot[]) => readonly Spot[];
}

/** What a place for a mark costs beside the marks that it takes away. */
const COST = { form: 0.01, row: 0.001, side: 0.5, dots: 16, thread: 128, short: 1e4, cut: 1e5 };

/** Against rounding. */
const APART_PX = 0.01;

/**
 * To be called when everything else of the lane has its place. Where titles as whole as can be keep one of the thread out
 * of the lane, all but the open entry make do with less.
 */
export function bringForward(lane: LaneLayout, place: LanePlace, foreground: Foreground): void {
  const before = { marks: [...lane.marks], dots: [...lane.dots], clusters: [...lane.clusters] };
  const rich = new Forward(lane, place, foreground, false);
  rich.bringAll();
  if (rich.missing > 0) {
    const modest = new Forward(before, place, foreground, true);
    modest.bringAll();
    if (modest.missing < rich.missing) {
      lane.marks.splice(0, Infinity, ...before.marks);
      lane.dots.splice(0, Infinity, ...before.dots);
      lane.clusters.splice(0, Infinity, ...before.clusters);
    }
  }
}

class Forward {
  readonly #lane: LaneLayout;
  readonly #place: LanePlace;
  readonly #thread: ReadonlySet<number>;
  readonly #open: number | undefined;
  readonly #modest: boolean;
  /** Entries that have been brought forward; nothing takes their room. */
  readonly #kept = new Set<number>();

  constructor(lane: LaneLayout, place: LanePlace, { entries, selected }: Foreground, modest: boolean) {
    this.#lane = lane;
    this.#place = place;
    this.#thread = entries;
    this.#open = selected;
    this.#modest = modest;
  }

  bringAll(): void {
    const entries = this.#ownEntries();
    const brought = entries.filter((entry) => !this.#place.isColumn || this.#isPinned(entry));
    // A column has given the others their places already.
    const placed = entries.filter((entry) => !brought.includes(entry));
    this.#lane.marks
      .filter(({ entry }) => placed.includes(entry))
      .forEach(({ entry }) => this.#kept.add(entry));
    brought.forEach((entry) => {
      this.#bring(entry);
    });
  }

  /** How many in the window have no mark. */
  get missing(): number {
    return this.#ownEntries().filter((entry) => this.#isInWindow(entry) && !this.#kept.has(entry)).length;
  }

  #ownEntries(): number[] {
    const { metrics, model, track } = this.#place;
    return [...this.#thread].filter((entry) => metrics.vertical || model.lane[entry] === track);
  }

  #isModest(entry: number): boolean {
    return this.#modest && entry !== this.#open;
  }

  #forms(entry: number): readonly FormRoom[] {
    return this.#place.forms(entry, this.#isModest(entry));
  }

  #bring(entry: number): void {
    const item = this.#items().find((each) => this.#shows(each, entry));
    if (item === undefined || !this.#isInWindow(entry)) {
      return;
    }
    const isFine =
      isMark(item) &&
      this.#isWhole(item) &&
      (item.stuck === undefined || item.pinned) &&
      this.#leavesRoom(item);
    const mark = isFine ? undefined : this.#bestMark(entry, item);
    if (mark !== undefined) {
      this.#takeOut(entry, item);
      this.#lane.marks.push(mark);
      this.#kept.add(entry);
      this.#makeWay(mark);
    } else if (isFine) {
      this.#kept.add(entry);
    } else if (isMark(item) && item.stuck !== undefined && !item.pinned) {
      // Its arcs would lead to a time that is not its own.
      this.#takeOut(entry, item);
      this.#putDown(item);
    }
  }

  #items(): PlacedItem[] {
    return [...this.#lane.marks, ...this.#lane.dots, ...this.#lane.clusters];
  }

  #shows(item: PlacedItem, entry: number): boolean {
    return isCluster(item) ? includesEntry(this.#place.model, item.members, entry) : item.entry === entry;
  }

  #isKept(item: PlacedItem): boolean {
    return isMark(item) && this.#kept.has(item.entry);
  }

  #keptMarks(): PlacedMark[] {
    return this.#lane.marks.filter((each) => this.#isKept(each));
  }

  /** Whether a mark may be brought forward to its place. */
  #isAllowed(mark: PlacedMark): boolean {
    return !this.#keptMarks().some((each) => this.#meet(mark, each)) && this.#leavesRoom(mark);
  }

  /**
   * Whether the row of dots has room for a cluster beside a mark and those that have been brought forward. They fill the
   * row only where nothing else is in the lane, because what makes way later must be counted somewhere.
   */
  #leavesRoom(mark: PlacedMark): boolean {
    const cluster = this.#inRow(Int32Array.of(mark.entry), mark.alongPx);
    return (
      this.#freePx(cluster, [...this.#keptMarks(), mark]) !== undefined ||
      this.#items().every((each) => this.#isKept(each) || (!isCluster(each) && each.entry === mark.entry))
    );
  }

  #meet(mark: PlacedItem, other: PlacedItem): boolean {
    const { metrics } = this.#place;
    // When time runs down, dots and clusters have a column of their own.
    return (
      !(metrics.vertical && isMark(mark) !== isMark(other)) &&
      meet(hitBox(mark, metrics), hitBox(other, metrics))
    );
  }

  /** A cluster at the window's edge also counts entries outside. */
  #isInWindow(entry: number): boolean {
    const { model, scale } = this.#place;
    const { end, start } = scale.window;
    return (
      (model.at[entry] >= start && model.at[entry] <= end) ||
      (model.start[entry] < end && model.end[entry] > start)
    );
  }

  #isWhole({ entry, form, labelPx, rows, text }: PlacedMark): boolean {
    const forms = this.#forms(entry);
    const [best] = forms;
    const needed = forms.find((room) => room.form === form && room.text === text && !("wholePx" in room));
    return (
      form === "card" ||
      (text === best.text &&
        ((form !== "line" && form !== "lines") ||
          (needed !== undefined && labelPx >= needed.labelPx - 1 && rows >= needed.rows)))
    );
  }

  /**
   * The mark in the place that takes least away from others, and nothing from those that have been brought forward. It
   * stands at its own time; where the plot's edge would cut its label, that gives way.
   */
  #bestMark(entry: number, item: PlacedItem): PlacedMark | undefined {
    const { markOf, metrics, model, scale } = this.#place;
    const edgePx = metrics.targetPx;
    const pinned = this.#isPinned(entry);
    const alongPx = pinned
      ? Math.min(Math.max(item.alongPx, edgePx), metrics.timePx - edgePx)
      : scale.toPx(model.at[entry]);
    const spots = pinned
      ? this.#spots(
          entry,
          { alongPx, marks: this.#lane.marks },
          alongPx > metrics.timePx / 2 !== metrics.reversed,
        )
      : this.#place.remembered(entry, this.#isModest(entry), () =>
          this.#spots(entry, this.#place.around(entry)),
        );
    const there = spots
      .filter(({ room }) => !pinned || room.form !== "disc")
      .map((spot) => ({ spot, mark: markOf(entry, spot, alongPx) }));
    const whole = there.filter(({ spot }) => !isCut(spot));
    for (const { mark } of whole) {
      const inSight = this.#inSight(mark);
      if (inSight !== undefined && this.#isAllowed(inSight)) {
        return { ...inSight, ...this.#edgeOf(entry) };
      }
    }
    const cut = there.filter(({ mark }) => mark.text === "title").map(({ mark }) => mark);
    const longest = this.#longestCut(cut);
    return longest && { ...longest, ...this.#edgeOf(entry) };
  }

  /** Where a mark may stand among others, the best place first. */
  #spots(entry: number, { alongPx, marks }: Surroundings, onlySide?: boolean): readonly Spot[] {
    const { markOf, metrics, rows, sideOf } = this.#place;
    const others = marks.filter((each) => each.entry !== entry);
    const own = marks.find((each) => each.entry === entry);
    const ownRow = own?.row ?? 0;
    const spots: (Spot & { readonly cost: number })[] = [];
    const [best] = this.#forms(entry);
    this.#forms(entry).forEach((room, preference) => {
      const taken = metrics.vertical ? 1 : room.rows;
      const wished = onlySide ?? sideOf(entry, room);
      const sides = metrics.vertical ? [metrics.rtl] : onlySide === undefined ? [wished, !wished] : [wished];
      // A mark of two rows may reach down to the row of dots where there is one row for labels.
      for (let row = 0; taken <= rows + 1 && row <= Math.max(rows - taken, 0); row++) {
        for (const leftward of sides) {
          const spot = { room, row, leftward };
          const there = markOf(entry, spot, alongPx);
          const cost = [
            preference * COST.form,
            Math.abs(row - ownRow) * COST.row,
            leftward === wished || metrics.vertical ? 0 : COST.side,
            row + taken > rows ? COST.dots : 0,
            isCut(spot) ? COST.cut : room.text !== best.text ? COST.short : 0,
            ...others.filter((other) => this.#meet(there, other)).map((other) => this.#worth(other)),
          ].reduce((sum, part) => sum + part);
          spots.push({ ...spot, cost });
        }
      }
    });
    spots.sort((one, other) => one.cost - other.cost);
    if (own === undefined || !this.#isWhole(own)) {
      return spots;
    }
    // A mark whose title is whole gives way to the window's edge alone, and on its other side to none.
    const leftward = own.leftward !== metrics.reversed;
    const ownSpots = [leftward, ...(metrics.vertical ? [] : [!leftward])].map((each) => ({
      room: own,
      row: own.row,
      leftward: each,
    }));
    const isFree = (spot: Spot): boolean =>
      !others.some((other) => this.#meet(markOf(entry, spot, alongPx), other));
    return [...ownSpots.filter((spot, position) => position === 0 || isFree(spot)), ...spots];
  }

  #worth({ entry }: PlacedMark): number {
    return this.#thread.has(entry) ? COST.thread : 2 ** this.#place.model.significance[entry];
  }

  /**
   * The mark with all of its label in the window, at its own time. Undefined where the plot's edge would cut it. When
   * time runs down, the label stands on both sides of its mark, so near the edge both are moved by a part of its height.
   */
  #inSight(mark: PlacedMark): PlacedMark | undefined {
    const { metrics } = this.#place;
    const beyondPx = overhangPx(mark, metrics);
    if (beyondPx === 0) {
      return mark;
    }
    return metrics.vertical && hitBox(mark, metrics).height <= metrics.timePx
      ? { ...mark, alongPx: mark.alongPx - beyondPx }
      : undefined;
  }

  /** The mark that shows most of its title where each ends at the plot's edge, or before the room of a cluster there. */
  #longestCut(marks: readonly PlacedMark[]): PlacedMark | undefined {
    let best: PlacedMark | undefined;
    let mostPx = 0;
    for (const mark of marks.flatMap((each) => this.#cutsOf(each))) {
      const inSight = this.#inSight(mark);
      const wordsPx = mark.labelPx * mark.rows;
      if (inSight !== undefined && wordsPx > mostPx && this.#isAllowed(inSight)) {
        best = inSight;
        mostPx = wordsPx;
      }
    }
    return best;
  }

  /** When time runs down, no edge cuts a label, and no cluster stands beside it. */
  #cutsOf(mark: PlacedMark): PlacedMark[] {
    const { metrics } = this.#place;
    if (metrics.vertical) {
      return [mark];
    }
    const { width, x } = hitBox(mark, metrics);
    const toEdgePx = mark.labelPx - Math.abs(overhangPx(mark, metrics));
    const beyondPx = Math.max(mark.leftward ? -x : x + width - metrics.timePx, 0);
    const clusterPx = metrics.targetPx * CLUSTER_WIDTH_TARGETS + 2 * APART_PX;
    const toClusterPx = mark.labelPx - beyondPx - clusterPx;
    return [toEdgePx, toClusterPx].map((labelPx) => ({ ...mark, labelPx }));
  }

  #takeOut(entry: number, item: PlacedItem): void {
    const { clusters, dots, marks } = this.#lane;
    remove(marks, item);
    remove(dots, item);
    if (isCluster(item)) {
      remove(clusters, item);
      this.#count({ ...item, members: item.members.filter((each) => each !== entry) });
    }
  }

  /** A cluster of one is a dot. */
  #count(cluster: PlacedCluster): void {
    const [first] = cluster.members;
    if (cluster.members.length > 1) {
      this.#lane.clusters.push(cluster);
    } else if (cluster.members.length === 1) {
      const { alongPx, acrossPx } = cluster;
      this.#lane.dots.push({
        entry: first,
        alongPx,
        acrossPx,
        ...this.#edgeOf(first),
        extent: undefined,
      });
    }
  }

  #isPinned(entry: number): boolean {
    const { model, scale } = this.#place;
    return model.at[entry] < scale.window.start || model.at[entry] > scale.window.end;
  }

  /** At which edge an entry is pinned, and how it is told there. */
  #edgeOf(entry: number): Pick<PlacedMark, "pinned" | "stuck"> {
    const { metrics, model, scale } = this.#place;
    const isAfter = model.at[entry] > scale.window.end;
    return { pinned: this.#isPinned(entry), ...(isAfter ? { stuck: metrics.reversed ? -1 : 1 } : {}) };
  }

  /** Takes away what a mark covers, and shows it as dots or counts it. */
  #makeWay(mark: PlacedMark): void {
    const { dots, clusters, marks } = this.#lane;
    const covered = this.#items().filter((item) => item !== mark && this.#meet(mark, item));
    covered.forEach((item) => {
      remove(marks, item);
      remove(dots, item);
      remove(clusters, item);
    });
    covered.forEach((item) => {
      this.#putDown(item);
    });
  }

  /** A dot at the mark's own place, where that is free, else in the row of dots. */
  #putDown(item: PlacedItem): void {
    const { metrics, model, scale } = this.#place;
    const day = model.at[entryOf(item)];
    const hasMoved = isMark(item) && item.stuck !== undefined && !item.pinned;
    const alongPx = hasMoved ? scale.toPx(day) : item.alongPx;
    if (!isCluster(item) && !metrics.vertical) {
      const { acrossPx, entry, extent } = item;
      const dot = { entry, alongPx, acrossPx, ...this.#edgeOf(entry), extent };
      if (!this.#items().some((each) => this.#meet(dot, each))) {
        this.#lane.dots.push(dot);
        return;
      }
    }
    const members = isCluster(item) ? item.members : Int32Array.of(item.entry);
    this.#putInRow(this.#inRow(members, alongPx));
  }

  #inRow(members: Int32Array, alongPx: number): PlacedCluster {
    const { track, unlabelledAcrossPx } = this.#place;
    return { members, lane: track, alongPx, acrossPx: unlabelledAcrossPx };
  }

  #putInRow(wished: PlacedCluster): void {
    const { clusters, dots, marks } = this.#lane;
    const { model } = this.#place;
    const freePx = this.#freePx(wished, marks) ?? this.#freePx(wished, this.#keptMarks());
    const group = { ...wished, alongPx: freePx ?? wished.alongPx };
    const met = [...dots, ...clusters].find((each) => this.#meet(group, each));
    const mark = marks.find((each) => !this.#isKept(each) && this.#meet(group, each));
    if (mark !== undefined) {
      // No place beside the marks is left in the row, so the one that is there is counted, too.
      remove(marks, mark);
      this.#putInRow({ ...group, members: inTimeOrder(model, [group.members, [mark.entry]]) });
    } else if (met === undefined) {
      this.#count(group);
    } else {
      remove(dots, met);
      remove(clusters, met);
      const more = isCluster(met) ? met.members : [met.entry];
      const members = inTimeOrder(model, [group.members, more]);
      this.#putInRow({ ...group, alongPx: met.alongPx, members });
    }
  }

  /** The nearest place in the row of dots that none of these marks reaches down to. */
  #freePx(group: PlacedCluster, marks: readonly PlacedMark[]): number | undefined {
    const { metrics } = this.#place;
    const isFree = (alongPx: number): boolean =>
      !marks.some((mark) => this.#meet({ ...group, alongPx }, mark));
    if (isFree(group.alongPx)) {
      return group.alongPx;
    }
    const halfPx = hitBox(group, metrics).width / 2;
    const ends = marks.flatMap((mark) => {
      const { width, x } = hitBox(mark, metrics);
      return [x - halfPx - APART_PX, x + width + halfPx + APART_PX];
    });
    const distancePx = (px: number): number => Math.abs(px - group.alongPx);
    return ends
      .filter((px) => px >= halfPx && px <= metrics.timePx - halfPx)
      .sort((a, b) => distancePx(a) - distancePx(b))
      .find(isFree);
  }
}

function isCut({ room }: Pick<Spot, "room">): boolean {
  return "wholePx" in room;
}

function remove(items: PlacedItem[], item: PlacedItem): void {
  const position = items.indexOf(item);
  if (position >= 0) {
    items.splice(position, 1);
  }
}
