/**
 * Gives room in the window to what its level of detail left poor. A level places entries among all of their neighbours, also
 * among those that have just left the window, and at a scale that is a little smaller than the window's: so a dot may stand
 * beside free room, and a title be cut that has it. When the window rests, such entries get the richest form that covers
 * nothing. While it moves they keep it as long as nothing takes its place, and no others get one, so that labels do not
 * flicker. Pure, but it changes the lane's layout that it is given.
 */
import type { FormRoom, Growth } from "./forms.js";
import { hitBox, meet, type HitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { Spot } from "./open-entry.js";
import { isMark, type LaneLayout, type PlacedDot, type PlacedItem, type PlacedMark } from "./placed.js";
import { overhangPx } from "./overhang.js";

/** The places of entries that have got a richer form at rest, the richest first. */
export type RestingForms = ReadonlyMap<number, readonly Spot[]>;

/** What is known of a lane in which there may be room. */
export interface RestPlace {
  readonly metrics: Metrics;
  /** Rows for labels. */
  readonly rows: number;
  /** So many marks may be drawn in the lane. */
  readonly mostMarks: number;
  /** The forms in which an entry's label is whole. */
  readonly forms: (entry: number) => readonly FormRoom[];
  readonly growths: readonly Growth[];
  readonly significanceOf: (entry: number) => number;
  /** Where an entry's own day lies. */
  readonly alongPx: (entry: number) => number;
  readonly markOf: (entry: number, spot: Spot, alongPx: number) => PlacedMark;
  /** On which side of its mark a label of the level would stand. */
  readonly sideOf: (entry: number, room: FormRoom) => boolean;
}

type Poor = PlacedDot | PlacedMark;

/** An item with the area that it takes, which others must leave free. */
interface Taken {
  readonly item: PlacedItem;
  readonly box: HitBox;
}

/**
 * Lets entries keep the forms that they have got at rest, where nothing has taken their places.
 *
 * @returns the entries that keep them
 */
export function keepFormsOfRest(lane: LaneLayout, place: RestPlace, forms: RestingForms): number[] {
  const kept: number[] = [];
  if (forms.size === 0) {
    return kept;
  }
  // This runs in each frame: nothing is asked about the entries that have no such form.
  const has = ({ entry }: Poor): boolean => forms.has(entry);
  const own = poorOf(lane.dots.filter(has), lane.marks.filter(has), place);
  const poor = new Map(own.map((item) => [item.entry, item]));
  if (poor.size === 0) {
    return kept;
  }
  const room = new LaneRoom(lane, place);
  forms.forEach((spots, entry) => {
    const item = poor.get(entry);
    const mark =
      item === undefined
        ? undefined
        : spots.map((spot) => room.markAt(entry, spot)).find((each) => room.isFree(each, item));
    if (item !== undefined && mark !== undefined) {
      room.replace(item, mark);
      kept.push(entry);
    }
  });
  return kept;
}

/**
 * Gives the entries that have room richer forms, those that matter most first. To be called when everything else of the
 * lane has its place.
 *
 * @returns the places of those that got one
 */
export function growAtRest(lane: LaneLayout, place: RestPlace): RestingForms {
  const grown = new Map<number, readonly Spot[]>();
  const poor = poorOf(lane.dots, lane.marks, place);
  if (poor.length === 0) {
    return grown;
  }
  const room = new LaneRoom(lane, place);
  poor.sort(
    (one, other) =>
      place.significanceOf(other.entry) - place.significanceOf(one.entry) || one.entry - other.entry,
  );
  for (const item of poor) {
    const spots = lane.marks.length < place.mostMarks || isMark(item) ? room.spotsFor(item) : [];
    const best = spots.at(0);
    if (best !== undefined) {
      room.replace(item, room.markAt(item.entry, best));
      grown.set(item.entry, spots);
    }
  }
  return grown;
}

/** Of these, the dots of entries in the window, and the marks there whose titles are cut. */
function poorOf(dots: readonly PlacedDot[], marks: readonly PlacedMark[], place: RestPlace): Poor[] {
  const { timePx } = place.metrics;
  return [...dots, ...marks.filter((mark) => isCut(mark, place))].filter(({ entry, pinned, ...item }) => {
    const alongPx = place.alongPx(entry);
    return !pinned && alongPx >= 0 && alongPx <= timePx && !("stuck" in item && item.stuck !== undefined);
  });
}

/** Whether a label has less room than its words need. */
function isCut({ entry, form, labelPx, rows, text }: PlacedMark, { forms, metrics }: RestPlace): boolean {
  const own = forms(entry).filter((room) => room.text === text);
  return metrics.vertical
    ? form === "lines" && !own.some((room) => room.rows <= rows + 0.01)
    : form === "line" && !own.some((room) => room.form === "line" && room.labelPx <= labelPx + 1);
}

/** The room of a lane while marks are put into it. */
class LaneRoom {
  readonly #lane: LaneLayout;
  readonly #place: RestPlace;
  readonly #taken: Taken[];

  constructor(lane: LaneLayout, place: RestPlace) {
    this.#lane = lane;
    this.#place = place;
    // When time runs down, dots and clusters have a column of their own.
    const inTheWay = place.metrics.vertical ? lane.marks : [...lane.marks, ...lane.dots, ...lane.clusters];
    this.#taken = inTheWay.map((item) => ({
      item,
      box: hitBox(item, place.metrics),
    }));
  }

  markAt(entry: number, spot: Spot): PlacedMark {
    return this.#place.markOf(entry, spot, this.#place.alongPx(entry));
  }

  /** Whether a mark would cover nothing but the item that it replaces. */
  isFree(mark: PlacedMark, own: Poor): boolean {
    const box = hitBox(mark, this.#place.metrics);
    return !this.#taken.some(({ box: other, item }) => item !== own && meet(box, other));
  }

  replace(item: Poor, mark: PlacedMark): void {
    const { dots, marks } = this.#lane;
    const items: Poor[] = isMark(item) ? marks : dots;
    items.splice(items.indexOf(item), 1);
    marks.push(mark);
    const index = this.#taken.findIndex((each) => each.item === item);
    const taken = { item: mark, box: hitBox(mark, this.#place.metrics) };
    this.#taken.splice(index < 0 ? this.#taken.length : index, index < 0 ? 0 : 1, taken);
  }

  /** The richest place for an entry, and the plain one that is left of it where others come; none without room. */
  spotsFor(item: Poor): Spot[] {
    const { forms, growths } = this.#place;
    const { entry } = item;
    const plain = this.#firstFree(item, forms(entry), isMark(item) ? item.row : undefined);
    if (plain === undefined) {
      return [];
    }
    let best = plain;
    for (const growth of growths) {
      const { form, rows, text } = best.room;
      const wishes = growth(entry, { form, rows, text, isCut: false });
      best = this.#firstFree(item, wishes, best.row) ?? best;
    }
    return best === plain ? [plain] : [best, plain];
  }

  /** The first of these forms that has room, in the row that is nearest. */
  #firstFree(item: Poor, wishes: readonly FormRoom[], nearRow = 0): Spot | undefined {
    const { metrics, rows, sideOf } = this.#place;
    const { entry } = item;
    for (const room of wishes) {
      const starts = metrics.vertical ? 1 : rows - room.rows + 1;
      const inOrder = Array.from({ length: Math.max(starts, 0) }, (_, row) => row).sort(
        (one, other) => Math.abs(one - nearRow) - Math.abs(other - nearRow),
      );
      const wished = sideOf(entry, room);
      for (const leftward of metrics.vertical ? [wished] : [wished, !wished]) {
        for (const row of inOrder) {
          const spot = { room, row, leftward };
          const mark = this.markAt(entry, spot);
          if (overhangPx(mark, metrics) === 0 && this.isFree(mark, item)) {
            return spot;
          }
        }
      }
    }
    return undefined;
  }
}
