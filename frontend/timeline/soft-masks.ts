/** Masks that fade one or both ends of a stretch of time, whatever its colour. */
import { svgElement } from "./svg.js";

export type SoftEnds = "none" | "start" | "end" | "both";

const STOPS: Readonly<Record<Exclude<SoftEnds, "none">, readonly (readonly [number, number])[]>> = {
  start: [
    [0, 0],
    [0.35, 1],
  ],
  end: [
    [0.65, 1],
    [1, 0],
  ],
  both: [
    [0, 0.12],
    [0.3, 1],
    [0.7, 1],
    [1, 0.12],
  ],
};

export function softMaskId(ends: SoftEnds, vertical: boolean): string {
  return `soft-${ends}${vertical ? "-down" : ""}`;
}

/** The `defs` that the masks' ids refer to. */
export function softMasks(): SVGDefsElement {
  const defs = svgElement("defs");
  for (const [ends, stops] of Object.entries(STOPS)) {
    for (const vertical of [false, true]) {
      const id = softMaskId(ends as SoftEnds, vertical);
      const gradient = svgElement("linearGradient", {
        id: `${id}-light`,
        x2: vertical ? 0 : 1,
        y2: vertical ? 1 : 0,
      });
      for (const [offset, opacity] of stops) {
        gradient.append(svgElement("stop", { offset, "stop-color": "white", "stop-opacity": opacity }));
      }
      const mask = svgElement("mask", { id, maskContentUnits: "objectBoundingBox" });
      mask.append(svgElement("rect", { width: 1, height: 1, fill: `url(#${id}-light)` }));
      defs.append(gradient, mask);
    }
  }
  return defs;
}
