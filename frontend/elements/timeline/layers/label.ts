/**
 * The label beside a lamp: one line when time runs across; up to two when it runs down, the title's or title and date.
 */
import { svgElement } from "../../../shared/graphic/svg.js";
import type { PlacedMark } from "../layout/placed.js";
import { isolated } from "../../../shared/text/isolate.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { LABEL_LINES } from "../layout/metrics.js";
import { BOLD_FROM } from "../model/model.js";
import type { Scene } from "../scene/scene.js";

/** Distance of baselines in font sizes. */
const LINE_HEIGHT = 1.2;

export function drawLabel(label: SVGTextElement, scene: Scene, mark: PlacedMark): void {
  const { columns, significance } = scene.model;
  const title = columns.title[mark.entry];
  const isRtl = isRightToLeft(columns.titleLanguage[mark.entry]);
  const bold = significance[mark.entry] >= BOLD_FROM;
  if (!scene.metrics.vertical) {
    label.textContent = isolated(scene.measure.cut(title, bold, mark.labelPx), isRtl);
    return;
  }
  const lines = scene.measure.wrap(title, bold, mark.labelPx, LABEL_LINES);
  const spans = lines.map((line) => lineElement(label, isolated(line, isRtl)));
  if (lines.length < LABEL_LINES) {
    const phrase = scene.measure.cut(columns.phrase[mark.entry], false, mark.labelPx);
    const date = lineElement(label, isolated(phrase, isRtl));
    date.setAttribute("class", "date");
    spans.push(date);
  }
  spans.forEach((span, line) => {
    const first = -((spans.length - 1) * LINE_HEIGHT) / 2 + 0.35;
    span.setAttribute("dy", `${line === 0 ? first : LINE_HEIGHT}em`);
  });
  label.replaceChildren(...spans);
}

function lineElement(label: SVGTextElement, text: string): SVGTSpanElement {
  const span = svgElement("tspan", { x: label.getAttribute("x") ?? 0 });
  // Without the space, the last word of a line and the first of the next would be one in the text content.
  span.textContent = `${text} `;
  return span;
}
