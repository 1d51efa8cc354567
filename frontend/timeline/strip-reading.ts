/** What the number strip says at a moment: the nearest real figure, never one in between. Pure. */
import { bisectLeft } from "../graphics/bisect.js";
import { entryOf, isCluster, type Item } from "./items.js";
import type { Layout } from "./layout.js";
import type { TimelineModel } from "./model.js";
import type { TimeScale } from "./scale.js";
import type { Mover, StripModel } from "./strip-model.js";

/** A figure whose date holds the day, else the one whose date is nearest; the first of those that disagree. */
export function nearestFigure(strip: StripModel, day: number): number {
  const { days } = strip;
  const after = bisectLeft(days, day);
  const candidates = [after - 1, after].filter((figure) => figure >= 0 && figure < days.length);
  const outside = (figure: number): number =>
    Math.max(strip.starts[figure] - day, day - strip.ends[figure] - 1, 0);
  const distance = (figure: number): number => Math.abs(days[figure] - day);
  const nearest = candidates.reduce((a, b) =>
    outside(b) < outside(a) || (outside(b) === outside(a) && distance(b) < distance(a)) ? b : a,
  );
  return bisectLeft(days, days[nearest]);
}

/** All figures of the date of one. */
export function rivalsOf({ days }: StripModel, figure: number): readonly number[] {
  const first = bisectLeft(days, days[figure]);
  const rivals: number[] = [];
  for (let rival = first; rival < days.length && days[rival] === days[figure]; rival++) {
    rivals.push(rival);
  }
  return rivals;
}

/** The first and the last figure inside the window; undefined where it holds none. */
export function figuresInSight(
  { days }: StripModel,
  { window }: TimeScale,
): { readonly first: number; readonly last: number } | undefined {
  const first = bisectLeft(days, window.start);
  const last = bisectLeft(days, window.end) - 1;
  return first > last ? undefined : { first, last };
}

/** A step of the keyboard from a figure: so many dates on or back, by Home and End to the first and the last. */
export function stepFrom(strip: StripModel, figure: number, dates: number): number {
  const { days } = strip;
  let at = bisectLeft(days, days[figure]);
  for (let left = Math.min(Math.abs(dates), days.length); left > 0; left--) {
    const next = dates > 0 ? bisectLeft(days, days[at] + 1e-6) : bisectLeft(days, days[Math.max(at - 1, 0)]);
    if (next >= days.length) {
      break;
    }
    at = next;
  }
  return at;
}

/** What stands in the lanes no further than `reachPx` from a moment, the most significant first; no clusters. */
export function itemsInReach(
  layout: Layout,
  { significance }: TimelineModel,
  alongPx: number,
  reachPx: number,
): readonly Item[] {
  const distance = (item: Item): number => Math.abs(item.alongPx - alongPx);
  return [...layout.marks, ...layout.dots]
    .filter((item: Item) => !isCluster(item) && distance(item) <= reachPx)
    .sort((a, b) => significance[entryOf(b)] - significance[entryOf(a)] || distance(a) - distance(b));
}

/** The entry that moved the number at a figure's date, or nearest to a moment within some days. */
export function moverAt(
  strip: StripModel,
  figure: number,
  day: number,
  reachDays: number,
): Mover | undefined {
  const within = strip.movers.filter(
    (mover) =>
      Math.abs(mover.day - day) <= reachDays ||
      (mover.day >= strip.starts[figure] && mover.day < strip.ends[figure] + 1),
  );
  return within.reduce<Mover | undefined>(
    (best, mover) =>
      best !== undefined && Math.abs(best.day - day) <= Math.abs(mover.day - day) ? best : mover,
    undefined,
  );
}
