/** A ground in pixels: as a whole, or the part of it that a view shows. Pure. */
import type { Ground } from "./ground.js";
import { projectGround, type ProjectedArea, type Ring } from "./projection.js";
import { AHEAD, frameOf, heightAt, WHOLE, type View } from "./view.js";

/** An area in pixels. */
export interface PlacedArea {
  readonly code: string | undefined;
  readonly name: string;
  /** SVG path; empty where the atlas has no shape, and where it lies far outside of what is seen. */
  readonly d: string;
  /** Middle of the largest piece. */
  readonly xPx: number;
  readonly yPx: number;
  /** Has a value, but is too small to be seen or pressed as a shape: drawn as a dot. */
  readonly isSmall: boolean;
}

export interface PlacedGround {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly areas: readonly PlacedArea[];
}

/**
 * Shapes smaller than so many square pixels are drawn as dots. The limit is lower on a phone, where else all of Europe
 * would be dots.
 */
const SMALL_PX = 24;
const SMALL_ON_PHONE_PX = 6;
const PHONE_PX = 500;
/** Points of an outline that lie closer together than this can't be told apart. */
const FINEST_PX = 0.9;
const MARGIN_PX = 4;

/** The transform from the plane to the screen, and the size of the frame. */
interface Lens {
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function isSeen(ring: Ring, { scale, xPx, yPx, widthPx, heightPx }: Lens): boolean {
  return (
    ring.right * scale + xPx >= -widthPx * AHEAD &&
    ring.left * scale + xPx <= widthPx * (1 + AHEAD) &&
    ring.bottom * scale + yPx >= -heightPx * AHEAD &&
    ring.top * scale + yPx <= heightPx * (1 + AHEAD)
  );
}

/** A ring as a path without the points that can't be seen: the atlas is finer than a screen. */
function pathOf({ points }: Ring, { scale, xPx, yPx }: Lens): string {
  let path = "";
  let [lastX, lastY] = [Infinity, Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] * scale + xPx;
    const y = points[at + 1] * scale + yPx;
    if (Math.abs(x - lastX) + Math.abs(y - lastY) >= FINEST_PX) {
      path += `${path === "" ? "M" : "L"}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
      [lastX, lastY] = [x, y];
    }
  }
  return `${path}Z`;
}

function outline({ rings }: ProjectedArea, lens: Lens): string {
  return rings
    .filter((ring) => isSeen(ring, lens))
    .map((ring) => pathOf(ring, lens))
    .join("");
}

/**
 * A ground drawn as wide as there is room.
 *
 * @param hasValue - whether an area has a value, so that it must be seen however small it is
 * @param view - the part that is seen; far outside of it nothing is drawn
 */
export function layOutGround(
  ground: Ground,
  widthPx: number,
  hasValue: (code: string) => boolean,
  view: View = WHOLE,
): PlacedGround {
  const plane = projectGround(ground);
  const fit = (widthPx - 2 * MARGIN_PX) / plane.width;
  const wholeHeightPx = Math.ceil(plane.height * fit) + 2 * MARGIN_PX;
  const heightPx = heightAt(frameOf(widthPx, wholeHeightPx), view.scale);
  const lens = {
    scale: fit * view.scale,
    xPx: MARGIN_PX * view.scale + view.xPx,
    yPx: MARGIN_PX * view.scale + view.yPx,
    widthPx,
    heightPx,
  };
  const smallPx = widthPx < PHONE_PX ? SMALL_ON_PHONE_PX : SMALL_PX;
  const areas = plane.areas.map((area): PlacedArea => {
    const { code, name } = area;
    const isSmall = area.size * lens.scale ** 2 < smallPx && code !== undefined && hasValue(code);
    const [xPx, yPx] = [area.x * lens.scale + lens.xPx, area.y * lens.scale + lens.yPx];
    return { code, name, d: outline(area, lens), xPx, yPx, isSmall };
  });
  const isDrawn = (index: number): boolean => plane.areas[index].rings.length > 0 || areas[index].isSmall;
  return { widthPx, heightPx, areas: areas.filter((_, index) => isDrawn(index)) };
}
