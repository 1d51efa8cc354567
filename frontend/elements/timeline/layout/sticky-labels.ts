/**
 * Labels at the window's edges are whole or not there. One whose mark has left the window goes with it. One whose mark is
 * in the window, but which the plot's edge would cut, sticks to the edge with all of its words, and a chevron there tells
 * that its mark stands farther on. Where something else stands in its way, a wide card gets narrower, or the label stands
 * on its mark's other side, or takes a poorer form; else a dot at the mark's own place remains. Pure, but it changes the
 * lane's layout that it is given.
 */
import { hitBox, meet, type HitBox } from "./hit-test.js";
import type { EdgePlace } from "./edge-markers.js";
import type { FormRoom } from "./forms.js";
import type { Metrics } from "./metrics.js";
import { CHEVRON_PX, lengthOf, overhangPx } from "./overhang.js";
import { isMark, type LaneLayout, type PlacedDot, type PlacedMark } from "./placed.js";

/** By so much rounding may move a mark at the very end of the window out of it. */
const ROUNDING_PX = 0.001;

/** Takes out the marks that have left the window, but for those that will be pinned to its edge. */
export function dropMarksOutside({ marks }: LaneLayout, lengthPx: number, stays: ReadonlySet<number>): void {
  const isIn = (px: number): boolean => px >= -ROUNDING_PX && px <= lengthPx + ROUNDING_PX;
  keepIf(marks, ({ alongPx, entry }) => isIn(alongPx) || stays.has(entry));
}

/**
 * Moves the labels that the plot's edges would cut; to be called when everything else has its place.
 *
 * @param narrowCard as in `Forms`
 * @param place asked for the forms and places of marks that have no room
 */
export function stickLabels(
  lane: LaneLayout,
  metrics: Metrics,
  narrowCard: (entry: number, rows: number) => FormRoom | undefined,
  place: () => Pick<EdgePlace, "acrossOf" | "forms">,
): void {
  const torn = lane.marks.filter((mark) => overhangPx(mark, metrics) !== 0);
  if (torn.length === 0) {
    return;
  }
  keepIf(lane.marks, (mark) => !torn.includes(mark));
  // When time runs down, dots and clusters have a column of their own, within the areas of marks.
  const beside = metrics.vertical ? [] : [...lane.dots, ...lane.clusters];
  const taken = [...lane.marks, ...beside].map((item) => hitBox(item, metrics));
  // Each keeps its own place, for what is left of it if its label has no room.
  const places = new Map(torn.map((mark) => [mark, hitBox(yielded(mark, metrics), metrics)]));
  for (const mark of torn) {
    places.delete(mark);
    const isFree = (box: HitBox): boolean =>
      lengthOf(box, metrics) <= metrics.timePx + 2 * metrics.padPx - CHEVRON_PX * metrics.unit &&
      ![...taken, ...places.values()].some((other) => meet(box, other));
    const narrow = mark.form === "card" ? narrowCard(mark.entry, mark.rows) : undefined;
    const whole = [mark, ...(narrow === undefined ? [] : [{ ...mark, labelPx: narrow.labelPx }])]
      .map((each) => stuckToEdge(each, metrics))
      .find((each) => isFree(hitBox(each, metrics)));
    const found =
      whole ??
      poorer(mark, metrics, place()).find(
        (each) => overhangPx(each, metrics) === 0 && isFree(hitBox(each, metrics)),
      );
    if (found !== undefined) {
      lane.marks.push(found);
      taken.push(hitBox(found, metrics));
    } else {
      const rest = yielded(mark, metrics);
      if (isMark(rest)) {
        lane.marks.push(rest);
      } else {
        lane.dots.push(rest);
      }
      taken.push(hitBox(rest, metrics));
    }
  }
}

function stuckToEdge(mark: PlacedMark, metrics: Metrics): PlacedMark {
  const byPx = overhangPx(mark, metrics);
  return byPx === 0 ? mark : { ...mark, alongPx: mark.alongPx - byPx, stuck: byPx > 0 ? 1 : -1 };
}

/** The mark at its own place with its label on the other side, in its present form and in those of its whole title. */
function poorer(
  mark: PlacedMark,
  { vertical }: Metrics,
  { acrossOf, forms }: Pick<EdgePlace, "acrossOf" | "forms">,
): PlacedMark[] {
  if (vertical) {
    return [];
  }
  const { entry, leftward, row, rows } = mark;
  const others = forms(entry)
    .filter((room) => room.rows <= rows)
    .map((room): PlacedMark => {
      const acrossPx = acrossOf(entry, row + (room.rows - 1) / 2);
      const { form, labelPx, text } = room;
      return {
        ...mark,
        form,
        labelPx,
        text,
        rows: room.rows,
        acrossPx,
        hasPicture: form === "disc" && mark.hasPicture,
      };
    });
  return [mark, ...others].flatMap((each) => [
    { ...each, leftward: !leftward },
    ...(each === mark ? [] : [each]),
  ]);
}

/** What is left of a mark whose label has no room at the edge, within the place that the mark had. */
function yielded(mark: PlacedMark, { vertical }: Metrics): PlacedMark | PlacedDot {
  const { acrossPx, alongPx, entry, extent } = mark;
  // When time runs down, a label of two lines is no higher than what lies beside the window.
  return vertical ? { ...mark, form: "lines", rows: 1 } : { entry, alongPx, acrossPx, pinned: false, extent };
}

function keepIf<Item>(items: Item[], which: (item: Item) => boolean): void {
  let kept = 0;
  for (const item of items) {
    if (which(item)) {
      items[kept++] = item;
    }
  }
  items.length = kept;
}
