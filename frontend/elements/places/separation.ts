/** Moves discs apart so that none lies on another, each as near to its place as it can be. Pure. */
import type { PointPx } from "../../shared/graphic/point.js";

/** A circle at the place where it would stand alone. */
export interface Circle {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
}

const GAP_PX = 1;
const ROUNDS = 80;
/** In the first rounds discs are also drawn back towards their places, in each round less. */
const PULL = 0.12;

interface Moving {
  x: number;
  y: number;
  readonly radius: number;
}

/**
 * Pushes two overlapping discs apart, the smaller one more. Where their middles coincide, `turn` gives the direction.
 */
function pushApart(one: Moving, other: Moving, turn: number): void {
  const least = one.radius + other.radius + GAP_PX;
  let [dx, dy] = [other.x - one.x, other.y - one.y];
  if (Math.abs(dx) >= least || Math.abs(dy) >= least) {
    return;
  }
  let distance = Math.hypot(dx, dy);
  if (distance >= least) {
    return;
  }
  if (distance === 0) {
    [dx, dy, distance] = [Math.cos(turn), Math.sin(turn), 1];
  }
  const share = one.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  const push = (least - Math.hypot(other.x - one.x, other.y - one.y)) / distance;
  one.x -= dx * push * (1 - share);
  one.y -= dy * push * (1 - share);
  other.x += dx * push * share;
  other.y += dy * push * share;
}

/** Where discs stand apart from each other, in the same order; the same discs always stand in the same places. */
export function separate(discs: readonly Circle[]): readonly PointPx[] {
  const moving = discs.map(({ xPx, yPx, radiusPx }): Moving => ({ x: xPx, y: yPx, radius: radiusPx }));
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * (1 - (2 * round) / ROUNDS);
    moving.forEach((disc, index) => {
      if (pull > 0) {
        disc.x += (discs[index].xPx - disc.x) * pull;
        disc.y += (discs[index].yPx - disc.y) * pull;
      }
    });
    moving.forEach((disc, index) => {
      for (let next = index + 1; next < moving.length; next++) {
        pushApart(disc, moving[next], index + next);
      }
    });
  }
  return moving.map(({ x, y }) => ({ xPx: x, yPx: y }));
}
