/**
 * Places the labels of few entries where time runs down. A mark stands at its date; its label keeps to the order of time
 * and may be displaced along the axis, and a leader joins the two (layout/leaders.ts). So a handful of dates that lie close
 * together have their titles all the same. In the field this is one-sided boundary labelling. Pure.
 */
import { MOST_SIGNIFICANT, type TimelineModel } from "../model/model.js";
import type { FormRoom, Forms } from "./forms.js";
import { hitBox } from "./hit-test.js";
import type { Metrics } from "./metrics.js";
import type { PlacedMark } from "./placed.js";
import { withoutOverlap, type LabelBounds, type WishedLabel } from "./without-overlap.js";
import { seesHomeAlone, type LabelPlacement, type PlacementSizes } from "./tile.js";

/** One level of detail. */
export interface ColumnTask {
  readonly model: TimelineModel;
  readonly forms: Forms;
  readonly sizes: PlacementSizes;
  readonly pxPerDay: number;
  /** The open entry, which has a label before all others. */
  readonly open: number | undefined;
}

interface Label extends WishedLabel {
  readonly entry: number;
  readonly room: FormRoom;
  readonly isCut: boolean;
}

/** By this share of two lines a picture may stand away from its date. */
const UNSEEN_SHARE = 1 / 8;

/** A window moves no label by less than this, so that rounding draws none anew. */
const UNSEEN_MOVE_PX = 0.2;

/** A tenth of a pixel is as exact as a drawing is. */
function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Against rounding. */
const SLACK_PX = 0.01;

/**
 * The labels of a whole level, in order of time. First those that matter most get their least form until no window of this
 * level could take more; then each grows as far as that moves no label farther away. For more words a label may move by
 * half the height of two lines, where it is still seen beside its date. Pictures are for labels that stand at their dates.
 */
export function placeColumn(task: ColumnTask): LabelPlacement[] {
  return new Column(task).placeAll();
}

class Column {
  readonly #task: ColumnTask;
  #labels: readonly Label[] = [];
  /** How far each label stands from its mark. */
  #displacedPx: readonly number[] = [];

  constructor(task: ColumnTask) {
    this.#task = task;
  }

  placeAll(): LabelPlacement[] {
    const { forms, sizes } = this.#task;
    this.#choose();
    const nearPx = sizes.targetPx / 2;
    this.#growAll(({ entry, isCut, room }) => {
      const wishes = isCut ? [] : forms.whole(entry);
      const present = wishes.findIndex(
        (each) => each.form === room.form && each.text === room.text && each.rows <= room.rows,
      );
      return present < 0 ? wishes : wishes.slice(0, present);
    }, nearPx);
    for (const growth of forms.growths) {
      this.#growAll(
        ({ entry, isCut, room: { form, rows, text } }) => growth(entry, { form, rows, text, isCut }),
        0,
      );
    }
    return this.#labels.map(({ entry, room: { form, labelPx, rows, text } }, position) => ({
      entry,
      leftward: false,
      row: 0,
      rows,
      form,
      text,
      labelPx,
      displacedPx: tenth(this.#displacedPx[position]),
    }));
  }

  /** Entries by weight: the open one, then by significance, then in time. */
  #byWeight(): number[] {
    const { model, open } = this.#task;
    const { bySignificance } = model.merged;
    const entries: number[] = [];
    for (let significance = MOST_SIGNIFICANT; significance > 0; significance--) {
      entries.push(...bySignificance[significance]);
    }
    return open === undefined ? entries : [open, ...entries.filter((entry) => entry !== open)];
  }

  #choose(): void {
    const { forms } = this.#task;
    for (const entry of this.#byWeight()) {
      const whole = forms.least(entry);
      const room = whole ?? forms.cut(entry);
      const label = this.#label(entry, room, whole === undefined);
      const later = this.#labels.findIndex(
        (each) => each.wishedPx > label.wishedPx || (each.wishedPx === label.wishedPx && each.entry > entry),
      );
      const labels = [...this.#labels];
      labels.splice(later < 0 ? labels.length : later, 0, label);
      if (this.#isRoomy(labels)) {
        this.#take(labels);
      }
    }
  }

  #label(entry: number, room: FormRoom, isCut: boolean): Label {
    const { model, pxPerDay, sizes } = this.#task;
    return {
      entry,
      room,
      isCut,
      wishedPx: model.at[entry] * pxPerDay,
      lengthPx: room.rows * sizes.targetPx,
    };
  }

  #growAll(wishesOf: (label: Label) => readonly FormRoom[], nearPx: number): void {
    for (const entry of this.#byWeight()) {
      const position = this.#labels.findIndex((label) => label.entry === entry);
      const label = position < 0 ? undefined : this.#labels[position];
      for (const room of label === undefined ? [] : wishesOf(label)) {
        const labels = this.#labels.with(position, this.#label(entry, room, false));
        if (this.#isRoomy(labels) && this.#isCalm(labels, position, nearPx)) {
          this.#take(labels);
          break;
        }
      }
    }
  }

  #take(labels: readonly Label[]): void {
    this.#labels = labels;
    this.#displacedPx = this.#displacementsOf(labels);
  }

  #displacementsOf(labels: readonly Label[]): number[] {
    return withoutOverlap(labels, this.#bounds(labels)).map((px, position) => px - labels[position].wishedPx);
  }

  /** The ends of all time, and within them those of the home window, where that may be seen alone. */
  #bounds(labels: readonly Label[]): LabelBounds[] {
    const { model, pxPerDay, sizes } = this.#task;
    const { home, outer } = model.limits;
    const bounds = [{ first: 0, end: labels.length, ...this.#stretch(outer) }];
    if (seesHomeAlone(this.#task)) {
      const first = labels.filter(({ wishedPx }) => wishedPx < home.start * pxPerDay).length;
      const end = labels.filter(({ wishedPx }) => wishedPx <= home.end * pxPerDay).length;
      bounds.push({ first, end, ...this.#stretch(home) });
    }
    return bounds.filter(({ fromPx, toPx }) => toPx - fromPx >= sizes.timePx);
  }

  #stretch({
    end,
    start,
  }: {
    readonly start: number;
    readonly end: number;
  }): Pick<LabelBounds, "fromPx" | "toPx"> {
    const { pxPerDay, sizes } = this.#task;
    return { fromPx: start * pxPerDay - sizes.padPx, toPx: end * pxPerDay + sizes.padPx };
  }

  /** Whether a window of this level has room for the labels of all marks in it, wherever it stands. */
  #isRoomy(labels: readonly Label[]): boolean {
    const { padPx, timePx } = this.#task.sizes;
    let first = 0;
    let lengthPx = 0;
    return labels.every((label) => {
      lengthPx += label.lengthPx;
      for (; label.wishedPx - labels[first].wishedPx > timePx + SLACK_PX; first++) {
        lengthPx -= labels[first].lengthPx;
      }
      return lengthPx <= timePx + 2 * padPx;
    });
  }

  /** Whether labels stand no farther from their marks than now, or than `nearPx`, and the one that grows beside its mark. */
  #isCalm(labels: readonly Label[], grown: number, nearPx: number): boolean {
    const { targetPx } = this.#task.sizes;
    const besidePx = Math.max((labels[grown].lengthPx - targetPx) / 2, targetPx * UNSEEN_SHARE);
    return this.#displacementsOf(labels).every((px, position) => {
      const nowPx = Math.max(Math.abs(this.#displacedPx[position]), nearPx);
      return Math.abs(px) <= (nearPx === 0 && position === grown ? besidePx : nowPx) + SLACK_PX;
    });
  }
}

/**
 * Moves the labels of a window's marks into the plot, in their order, and no others than have to make way. To be called
 * with the marks of the window alone, in order of time.
 */
export function keepInPlot(marks: PlacedMark[], metrics: Metrics): void {
  const { padPx, timePx } = metrics;
  const labels = marks.map((mark) => {
    const { height, y } = hitBox(mark, metrics);
    return { wishedPx: y + height / 2, lengthPx: mark.rows * metrics.pitchPx };
  });
  const bounds = [{ first: 0, end: marks.length, fromPx: -padPx, toPx: timePx + padPx }];
  withoutOverlap(labels, bounds).forEach((px, position) => {
    const mark = marks[position];
    const movedPx = px - labels[position].wishedPx;
    if (Math.abs(movedPx) > UNSEEN_MOVE_PX) {
      marks[position] = { ...mark, displacedPx: tenth(mark.displacedPx + movedPx) };
    }
  });
}
