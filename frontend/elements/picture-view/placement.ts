/** Which part of a picture is seen on a stage, as one immutable value, and the functions that make the next one. Pure. */
import type { PointPx } from "../../shared/graphic/point.js";

/** The stage holds the whole picture in its middle. A point of the stage at `x` is seen at `x * scale + xPx`. */
export interface Placement {
  /** 1 is the whole picture. */
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** The stage, and how many times as wide as high the picture is. */
export interface Stage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
}

export const WHOLE: Placement = { scale: 1, xPx: 0, yPx: 0 };

/** So large, a hand's breadth of a scanned page fills the stage. */
export const MOST_SCALE = 8;

/** Keeps the picture in the middle along a side on which it fits, and else the stage full. */
function along(startPx: number, scale: number, stagePx: number, picturePx: number): number {
  const marginPx = ((stagePx - picturePx) / 2) * scale;
  const lengthPx = picturePx * scale;
  if (lengthPx <= stagePx) {
    return (stagePx - stagePx * scale) / 2;
  }
  return Math.min(Math.max(startPx, stagePx - lengthPx - marginPx), -marginPx);
}

/** The nearest placement that leaves no room beside the picture that the picture could fill. */
function within({ scale, xPx, yPx }: Placement, { widthPx, heightPx, ratio }: Stage): Placement {
  const pictureWidthPx = Math.min(widthPx, heightPx * ratio);
  return {
    scale,
    xPx: along(xPx, scale, widthPx, pictureWidthPx),
    yPx: along(yPx, scale, heightPx, pictureWidthPx / ratio),
  };
}

/** Larger or smaller by a factor, while what is seen at a point stays there as far as the picture reaches. */
export function zoomedAt(placement: Placement, factor: number, at: PointPx, stage: Stage): Placement {
  const scale = Math.min(Math.max(placement.scale * factor, 1), MOST_SCALE);
  const grown = scale / placement.scale;
  return within(
    {
      scale,
      xPx: at.xPx - (at.xPx - placement.xPx) * grown,
      yPx: at.yPx - (at.yPx - placement.yPx) * grown,
    },
    stage,
  );
}

export function pannedBy(placement: Placement, dxPx: number, dyPx: number, stage: Stage): Placement {
  return within({ ...placement, xPx: placement.xPx + dxPx, yPx: placement.yPx + dyPx }, stage);
}

/** The same part on a stage that has got another size. */
export function resized({ scale, xPx, yPx }: Placement, before: Stage, stage: Stage): Placement {
  return within(
    { scale, xPx: (xPx * stage.widthPx) / before.widthPx, yPx: (yPx * stage.heightPx) / before.heightPx },
    stage,
  );
}
