/** Draws a map once, and its states as often as they change. */
import type { Paint } from "../graphics/paint.js";
import { svgElement } from "../graphics/svg.js";
import type { PlacedArea, PlacedGround } from "../geography/ground.js";
import type { Fill } from "./legend.js";

/** Colours of a map: those of every drawing, and a colour for each step of lightness. */
export interface MapPaint extends Paint {
  readonly land: string;
  readonly step: (share: number) => string;
}

/** A step as a mixture of the marks' colour with the surface: light on paper is faint, by night it is dark. */
export function stepColour(share: number): string {
  return `color-mix(in oklab, var(--_series) ${Math.round(share * 100)}%, var(--_surface))`;
}

const DOT_PX = 4;
const HATCH_PX = 6;
const BORDER_PX = 0.6;

function pattern(id: string, paint: Paint, ground: string, marks: readonly SVGElement[]): SVGElement {
  const size = { width: HATCH_PX, height: HATCH_PX };
  const element = svgElement("pattern", { id, ...size, patternUnits: "userSpaceOnUse" });
  element.append(svgElement("rect", { ...size, fill: ground }), ...marks);
  element.setAttribute("color", paint.muted);
  return element;
}

/** The two patterns; `suffix` keeps the ids of several drawings in one file apart. */
export function patterns(paint: MapPaint, suffix = ""): SVGElement {
  const definitions = svgElement("defs");
  const line = { d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke: paint.muted, "stroke-width": 1, fill: "none" };
  const dots = [
    svgElement("circle", { cx: 1.5, cy: 1.5, r: 1.2, fill: paint.series }),
    svgElement("circle", { cx: 4.5, cy: 4.5, r: 1.2, fill: paint.series }),
  ];
  definitions.append(
    pattern(`hatched${suffix}`, paint, paint.land, [svgElement("path", line)]),
    pattern(`dotted${suffix}`, paint, paint.land, dots),
  );
  return definitions;
}

/** The colour or pattern of a fill. */
export function paintOf(fill: Fill, paint: MapPaint): string {
  switch (fill.kind) {
    case "step":
      return paint.step(fill.share);
    case "land":
      return paint.land;
    case "hatched":
      return "url(#hatched)";
    case "dotted":
      return "url(#dotted)";
  }
}

/** Sets the fill of an area that was drawn; only what changed is touched. */
export function fillArea(element: SVGElement, fill: Fill, paint: MapPaint): void {
  const isOutlined = fill.kind === "step" && fill.outlined;
  const isDot = element.dataset["dot"] !== undefined;
  // A dot without a value is there to be found, not to be seen first.
  const dotRim = fill.kind === "step" ? paint.text : paint.muted;
  const attributes = {
    fill: paintOf(fill, paint),
    stroke: isOutlined ? paint.text : isDot ? dotRim : paint.surface,
    "stroke-width": isOutlined ? 1.5 : isDot ? 1 : BORDER_PX,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) {
      element.setAttribute(name, String(value));
    }
  }
}

function shapeOf(area: PlacedArea, dotPx: number): SVGElement {
  const { code, d, isSmall, xPx, yPx } = area;
  if (!isSmall) {
    return svgElement("path", { d, "data-code": code });
  }
  const at = { cx: xPx.toFixed(1), cy: yPx.toFixed(1), r: dotPx };
  return svgElement("circle", { ...at, "data-code": code, "data-dot": "" });
}

/** Areas as they stand in the drawing, by code. */
export type Shapes = ReadonlyMap<string, SVGElement>;

/** Draws a ground: shapes first, dots above them. Land without a code is not to be chosen. */
export function drawGround(
  ground: PlacedGround,
  paint: MapPaint,
): { readonly svg: SVGElement; readonly shapes: Shapes } {
  const { widthPx, heightPx, areas } = ground;
  const svg = svgElement("svg", {
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    width: widthPx,
    height: heightPx,
    "font-family": paint.font,
  });
  const group = svgElement("g", { role: "presentation", "stroke-linejoin": "round" });
  const shapes = new Map<string, SVGElement>();
  const dotPx = widthPx < 500 ? DOT_PX - 1 : DOT_PX;
  for (const area of [...areas].sort((a, b) => Number(a.isSmall) - Number(b.isSmall))) {
    const shape = shapeOf(area, dotPx);
    if (area.code === undefined) {
      fillArea(shape, { kind: "land" }, paint);
      shape.setAttribute("aria-hidden", "true");
    } else {
      shapes.set(area.code, shape);
    }
    group.append(shape);
  }
  svg.append(patterns(paint), group);
  return { svg, shapes };
}
