/** Which part of a map is seen, as one immutable value, and the functions that make the next one. Pure. */
import type { PointPx } from "../graphic/point.js";

/** A point of the whole map at `x` is seen at `x * scale + xPx`. */
export interface View {
  /** 1 is the whole map. */
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** Where a map is seen: the size of the whole one, and how high its frame may grow while a part is seen. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mostHeightPx: number;
}

export const WHOLE: View = { scale: 1, xPx: 0, yPx: 0 };

/** So wide is a world in which small islands next to each other can be told apart. */
const MOST_WIDTH_PX = 6000;
/** A point that is brought into view keeps this share of the frame as a margin. */
const MARGIN_SHARE = 0.15;
/** On narrow screens the frame grows with the map until it is nearly square. */
const NARROW_PX = 560;
const NARROW_SHARE = 0.9;

/** The frame of a map that is so wide and high as a whole. */
export function frameOf(widthPx: number, heightPx: number): Frame {
  const mostHeightPx = widthPx < NARROW_PX ? Math.max(heightPx, widthPx * NARROW_SHARE) : heightPx;
  return { widthPx, heightPx, mostHeightPx };
}

export function mostScale({ widthPx }: Frame): number {
  return Math.max(MOST_WIDTH_PX / widthPx, 1);
}

/** How high the frame is where a view is seen. */
export function heightAt({ heightPx, mostHeightPx }: Frame, scale: number): number {
  return Math.round(Math.min(heightPx * scale, mostHeightPx));
}

/** The nearest view that shows no more than the map. */
export function within({ scale, xPx, yPx }: View, frame: Frame): View {
  const allowed = Math.min(Math.max(scale, 1), mostScale(frame));
  const leastX = frame.widthPx * (1 - allowed);
  const leastY = heightAt(frame, allowed) - frame.heightPx * allowed;
  return {
    scale: allowed,
    xPx: Math.min(Math.max(xPx, leastX), 0),
    yPx: Math.min(Math.max(yPx, leastY), 0),
  };
}

/** Larger or smaller by a factor, while what is seen at a point stays there. */
export function zoomedAt(view: View, factor: number, at: PointPx, frame: Frame): View {
  const scale = Math.min(Math.max(view.scale * factor, 1), mostScale(frame));
  const grown = scale / view.scale;
  return within(
    { scale, xPx: at.xPx - (at.xPx - view.xPx) * grown, yPx: at.yPx - (at.yPx - view.yPx) * grown },
    frame,
  );
}

export function pannedBy(view: View, dxPx: number, dyPx: number, frame: Frame): View {
  return within({ ...view, xPx: view.xPx + dxPx, yPx: view.yPx + dyPx }, frame);
}

/** With a point of the whole map in the middle, as far as the map reaches. */
export function centredOn(point: PointPx, scale: number, frame: Frame): View {
  const allowed = Math.min(Math.max(scale, 1), mostScale(frame));
  return within(
    {
      scale: allowed,
      xPx: frame.widthPx / 2 - point.xPx * allowed,
      yPx: heightAt(frame, allowed) / 2 - point.yPx * allowed,
    },
    frame,
  );
}

/** The same part of a map that has got another size. */
export function resized({ scale, xPx, yPx }: View, before: Frame, frame: Frame): View {
  const grown = frame.widthPx / before.widthPx;
  return within({ scale, xPx: xPx * grown, yPx: yPx * grown }, frame);
}

/** Where a point of the whole map is seen. */
export function toScreen({ scale, xPx, yPx }: View, point: PointPx): PointPx {
  return { xPx: point.xPx * scale + xPx, yPx: point.yPx * scale + yPx };
}

/** Whether a point that is seen somewhere lies inside the frame, `marginPx` from its edges. */
export function isInside({ xPx, yPx }: PointPx, frame: Frame, scale: number, marginPx = 0): boolean {
  return (
    xPx >= marginPx &&
    xPx <= frame.widthPx - marginPx &&
    yPx >= marginPx &&
    yPx <= heightAt(frame, scale) - marginPx
  );
}

/** A view of the same size in which a point of the whole map can be seen; the same one where it can be already. */
export function viewShowing(view: View, point: PointPx, frame: Frame): View {
  const marginPx = Math.min(frame.widthPx, frame.heightPx) * MARGIN_SHARE;
  return view.scale === 1 || isInside(toScreen(view, point), frame, view.scale, marginPx)
    ? view
    : centredOn(point, view.scale, frame);
}

/** This share of the frame is drawn beyond each edge, so that the map can be moved a little without a new drawing. */
export const AHEAD = 0.5;

/** Whether all that a view shows was drawn for another one. */
function covers(drawn: View, view: View, frame: Frame): boolean {
  const reaches = (side: "xPx" | "yPx", drawnPx: number, viewPx: number, wholePx: number): boolean => {
    const first = (at: View, lengthPx: number): number => Math.max((-lengthPx - at[side]) / at.scale, 0);
    const last = (at: View, lengthPx: number): number => Math.min((lengthPx - at[side]) / at.scale, wholePx);
    return (
      first(drawn, drawnPx * AHEAD) <= first(view, 0) &&
      last(drawn, drawnPx * (1 + AHEAD)) >= last(view, viewPx)
    );
  };
  return (
    reaches("xPx", frame.widthPx, frame.widthPx, frame.widthPx) &&
    reaches("yPx", heightAt(frame, drawn.scale), heightAt(frame, view.scale), frame.heightPx)
  );
}

/** Whether a map must be drawn anew for a view; on its way it is stretched and shifted as long as the drawing reaches. */
export function isStale(drawn: View, view: View, frame: Frame, isMoving: boolean): boolean {
  return !isSame(drawn, view) && !(isMoving && covers(drawn, view, frame));
}

/** How a drawing made for one view is stretched and shifted so that it shows another: SVG's `transform`. */
export function transformBetween(drawn: View, view: View): string | undefined {
  if (isSame(drawn, view)) {
    return undefined;
  }
  const scale = view.scale / drawn.scale;
  return `translate(${view.xPx - drawn.xPx * scale},${view.yPx - drawn.yPx * scale}) scale(${scale})`;
}

/**
 * A view between two others, for animation. The scale grows by equal factors, and positions follow it, so that no point
 * moves back and forth.
 */
export function between(from: View, to: View, share: number): View {
  if (share >= 1) {
    return to;
  }
  const scale = from.scale * (to.scale / from.scale) ** share;
  const along = from.scale === to.scale ? share : (scale - from.scale) / (to.scale - from.scale);
  return {
    scale,
    xPx: from.xPx + (to.xPx - from.xPx) * along,
    yPx: from.yPx + (to.yPx - from.yPx) * along,
  };
}

/** Whether two views show the same. */
export function isSame(one: View, other: View): boolean {
  return one.scale === other.scale && one.xPx === other.xPx && one.yPx === other.yPx;
}
