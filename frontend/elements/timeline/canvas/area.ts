import type { Metrics } from "../layout/metrics.js";

/** The part of the graphic that moves, in pixels of the graphic. */
export interface Area {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function areaOf(metrics: Metrics): Area {
  const { axisPx, plotHeightPx, plotLeftPx, plotWidthPx, stripPx, vertical, widthPx } = metrics;
  const height = axisPx + plotHeightPx + stripPx;
  return vertical ? { left: 0, width: widthPx, height } : { left: plotLeftPx, width: plotWidthPx, height };
}

/** Width and height of an area in device pixels. */
export function deviceSize({ height, width }: Area, ratio: number): [number, number] {
  return [Math.ceil(width * ratio), Math.ceil(height * ratio)];
}
