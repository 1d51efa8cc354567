import { svgElement } from "../shared/graphic/svg.js";

/** A drawing beside words, or in a button that has a name: screen readers pass over it. */
export function icon(viewBox: string, path: string): SVGElement {
  const drawing = svgElement("svg", { viewBox, "aria-hidden": "true" });
  drawing.append(svgElement("path", { d: path }));
  return drawing;
}
