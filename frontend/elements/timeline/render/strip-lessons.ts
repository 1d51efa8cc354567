/** Says what a sign in the number strip means, where a visitor reads the numbers beside it while it is new. */
import { annotationAt } from "../strip/reading.js";
import { reachPx } from "../strip/geometry.js";
import type { Scene } from "../scene/scene.js";
import { wording } from "../text/messages.js";
import type { Sign } from "../text/signs.js";
import { Lessons, storageOf } from "./lessons.js";

export class StripLessons {
  readonly #lessons = new Lessons(storageOf(window));
  #told: { readonly key: string; readonly sign: Sign | undefined } = { key: "", sign: undefined };

  /** The sentence for the moment that is read; empty where there is no sign, or one that the visitor knows. */
  tell(scene: Scene): string {
    const seen = signsAt(scene);
    const key = seen.map((each) => each.join(" ")).join(" ");
    if (key !== this.#told.key) {
      this.#told = { key, sign: this.#lessons.take(seen.map(([sign]) => sign)) };
    }
    const { sign } = this.#told;
    return sign === undefined ? "" : wording(scene.document, sign);
  }
}

/** The signs at the moment that is read, each with what tells it from others of its kind. */
function signsAt({ metrics, reading, scale, strip }: Scene): readonly (readonly [Sign, string])[] {
  if (reading === undefined || strip === undefined) {
    return [];
  }
  const { day, figure } = reading;
  const reachDays = scale.daysIn(reachPx(metrics.unit));
  const mover = annotationAt(strip, figure, day, reachDays);
  const change = strip.breaks.find((each) => Math.abs(each.day - day) <= reachDays || each.after === day);
  return [
    ...(change === undefined ? [] : [["signBreak", String(change.day)] as const]),
    ...(mover === undefined ? [] : [["signMover", mover.id] as const]),
  ];
}
