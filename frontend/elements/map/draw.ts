/** Draws the shapes of a map once, and sets their fills whenever the values or the year change. */
import type { Paint } from "../../shared/graphic/paint.js";
import { svgElement } from "../../shared/graphic/svg.js";
import type { PlacedArea, PlacedGround } from "../../shared/geography/layout.js";
import type { Fill } from "./legend.js";

/** Colours of a map: those of every drawing, and a colour for each step of lightness. */
export interface MapPaint extends Paint {
  readonly land: string;
  readonly step: (share: number) => string;
}

/**
 * The colour of a step: the marks' colour mixed with the surface, so that low values are close to the surface by day
 * and by night.
 */
export function stepColour(share: number): string {
  return `color-mix(in oklab, var(--_series) ${Math.round(share * 100)}%, var(--_surface))`;
}

/** On a phone dots are smaller. */
const PHONE_PX = 500;
const DOT_PX = 4;
const HATCH_PX = 6;
/** Hatching is fainter than any value, because it means that none is known. */
const HATCH_OPACITY = 0.55;
/** From this step on a dot is dark enough to be seen without a dark rim. */
const STRONG_SHARE = 0.6;
const BORDER_PX = 0.6;

function pattern(id: string, paint: Paint, ground: string, marks: readonly SVGElement[]): SVGElement {
  const size = { width: HATCH_PX, height: HATCH_PX };
  const element = svgElement("pattern", { id, ...size, patternUnits: "userSpaceOnUse" });
  element.append(svgElement("rect", { ...size, fill: ground }), ...marks);
  element.setAttribute("color", paint.muted);
  return element;
}

/**
 * The two patterns: `hatched` where nothing is known, `dotted` for a state that was in and has left.
 *
 * @param suffix - keeps the ids of several drawings in one file apart
 */
export function patterns(paint: MapPaint, suffix = ""): SVGElement {
  const definitions = svgElement("defs");
  const line = { d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke: paint.muted, fill: "none" };
  const dots = [
    svgElement("circle", { cx: 1.5, cy: 1.5, r: 1.2, fill: paint.series }),
    svgElement("circle", { cx: 4.5, cy: 4.5, r: 1.2, fill: paint.series }),
  ];
  definitions.append(
    pattern(`hatched${suffix}`, paint, paint.land, [
      svgElement("path", { ...line, "stroke-opacity": HATCH_OPACITY }),
    ]),
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
  // A dark dot gets a light rim, so that it is seen on land of the same colour; a light one gets a dark rim.
  const dotRim = fill.kind === "step" && fill.share >= STRONG_SHARE ? paint.surface : paint.muted;
  const attributes = {
    fill: paintOf(fill, paint),
    stroke: isOutlined ? paint.text : isDot ? dotRim : paint.surface,
    "stroke-width": isOutlined ? 1.5 : isDot && fill.kind !== "land" ? 1 : BORDER_PX,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) {
      element.setAttribute(name, String(value));
    }
  }
}

/** A circle as a path. Shapes and dots are both paths, because zooming turns one into the other. */
function dotPath({ xPx, yPx }: PlacedArea, radiusPx: number): string {
  const arc = `a${radiusPx},${radiusPx} 0 1 0`;
  return `M${(xPx - radiusPx).toFixed(1)},${yPx.toFixed(1)}${arc} ${2 * radiusPx},0${arc} ${-2 * radiusPx},0Z`;
}

function layOut(shape: SVGElement, area: PlacedArea, dotPx: number): void {
  shape.setAttribute("d", area.isSmall ? dotPath(area, dotPx) : area.d);
  if (area.isSmall) {
    shape.dataset["dot"] = "";
  } else {
    delete shape.dataset["dot"];
  }
}

/** Areas as they stand in the drawing, by code. */
export type Shapes = ReadonlyMap<string, SVGElement>;

/** A map's drawing. */
export interface Drawing {
  readonly svg: SVGElement;
  /** All areas. */
  readonly group: SVGElement;
  readonly shapes: Shapes;
  /** Draws the same areas in another size or place. */
  readonly place: (ground: PlacedGround) => void;
}

/** How wide and high a drawing is. */
export function frameDrawing(svg: SVGElement, widthPx: number, heightPx: number): void {
  svg.setAttribute("viewBox", `0 0 ${widthPx} ${heightPx}`);
  svg.setAttribute("width", String(widthPx));
  svg.setAttribute("height", String(heightPx));
}

/** Draws a ground: shapes first, dots above them. Land without a code is not to be chosen. */
export function drawGround(ground: PlacedGround, paint: MapPaint): Drawing {
  const svg = svgElement("svg", { "font-family": paint.font });
  const group = svgElement("g", { role: "presentation", "stroke-linejoin": "round" });
  const shapes = new Map<string, SVGElement>();
  const all = new Map<string, SVGElement>();
  for (const { code, name } of ground.areas) {
    const shape = svgElement("path", code === undefined ? { "aria-hidden": "true" } : { "data-code": code });
    if (code === undefined) {
      fillArea(shape, { kind: "land" }, paint);
    } else {
      shapes.set(code, shape);
    }
    all.set(code ?? name, shape);
  }
  const place = ({ widthPx, heightPx, areas }: PlacedGround): void => {
    frameDrawing(svg, widthPx, heightPx);
    const dotPx = widthPx < PHONE_PX ? DOT_PX - 1 : DOT_PX;
    for (const area of [...areas].sort((a, b) => Number(a.isSmall) - Number(b.isSmall))) {
      const shape = all.get(area.code ?? area.name);
      if (shape) {
        layOut(shape, area, dotPx);
        group.append(shape);
      }
    }
  };
  place(ground);
  svg.append(patterns(paint), group);
  return { svg, group, shapes, place };
}
