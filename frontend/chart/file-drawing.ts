/** A chart as a file: its panels below each other, in plain colours. */
import { FILE_MARGIN_PX, FILE_WIDTH_PX, fileOf } from "../graphics/file.js";
import { measureIn } from "../graphics/measure.js";
import type { Paint } from "../graphics/paint.js";
import { svgElement } from "../graphics/svg.js";
import { neutralName, plain, titleOf } from "../graphics/texts.js";
import { creditsOf, entriesOf, notesOf, partOf } from "./captions.js";
import { describe } from "./describe.js";
import type { ChartModel } from "../graphics/series-model.js";
import { plansOf } from "./panels.js";
import type { Plan } from "./plan.js";

const SINGLE_HEIGHT_PX = 460;
const MULTIPLE_HEIGHT_PX = 260;
const PANEL_TITLE_PX = 28;

/**
 * @param draw the drawing module's function, which is loaded apart
 * @param paint plain values
 * @returns the file's text
 */
export function fileDrawing(
  models: readonly ChartModel[],
  draw: (plan: Plan, paint: Paint) => SVGElement,
  paint: Paint,
): string {
  const several = models.length > 1;
  const heightPx = several ? MULTIPLE_HEIGHT_PX : SINGLE_HEIGHT_PX;
  const widthPx = FILE_WIDTH_PX - 2 * FILE_MARGIN_PX;
  const plans = plansOf(models, { widthPx, heightPx, compact: false }, measureIn(paint.font));
  const stepPx = heightPx + (several ? PANEL_TITLE_PX : 0);
  const drawing = svgElement("svg", { width: widthPx, height: stepPx * plans.length });
  for (const [index, plan] of plans.entries()) {
    const top = index * stepPx;
    if (several) {
      const attributes = {
        x: 0,
        y: top + 18,
        "font-family": paint.font,
        "font-size": 15,
        "font-weight": 600,
      };
      drawing.append(svgElement("text", { ...attributes, fill: paint.text }, titleOf(plan.model.source)));
    }
    const panel = draw(plan, paint);
    panel.setAttribute("y", String(top + (several ? PANEL_TITLE_PX : 0)));
    drawing.append(panel);
  }
  const { source } = models[0];
  const texts = {
    title: titleOf(source),
    notes: [neutralName(source) ?? "", partOf(models), ...notesOf(models[0]).map(plain)].filter(
      (note) => note !== "",
    ),
    credits: [...entriesOf(models), ...creditsOf(models)],
    description: models.map(describe).join(" "),
    language: source.language,
    direction: source.direction,
  };
  return fileOf(drawing, stepPx * plans.length, texts, paint);
}
