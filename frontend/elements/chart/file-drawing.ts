/** A chart as a file: its panels below each other, in plain colours. */
import { FILE_MARGIN_PX, FILE_WIDTH_PX, graphicFile } from "../../shared/graphic/graphic-file.js";
import { measureForFile } from "../../shared/text/measure.js";
import type { Paint } from "../../shared/graphic/paint.js";
import { wrapAnywhere } from "../../shared/text/fit.js";
import { svgElement } from "../../shared/graphic/svg.js";
import { neutralName, plain, titleOf } from "../../shared/document/plain-text.js";
import { creditsOf, entriesOf, notesOf, shownYearsInWords } from "./captions.js";
import { describe } from "./describe.js";
import type { ChartModel } from "../../shared/series/model.js";
import { plansOf } from "./panels.js";
import type { Plan } from "./plan.js";

const SINGLE_HEIGHT_PX = 460;
const MULTIPLE_HEIGHT_PX = 260;
const TITLE_SIZE_PX = 15;
const TITLE_WEIGHT = 600;
const TITLE_LINE_PX = 20;
/** Air below a panel's title. */
const TITLE_GAP_PX = 8;

/**
 * @param draw - the drawing module's function, which is loaded apart
 * @param paint - plain values
 * @returns the file's text
 */
export function fileDrawing(
  models: readonly ChartModel[],
  draw: (plan: Plan, paint: Paint) => SVGElement,
  paint: Paint,
): string {
  const several = models.length > 1;
  const panelPx = several ? MULTIPLE_HEIGHT_PX : SINGLE_HEIGHT_PX;
  const widthPx = FILE_WIDTH_PX - 2 * FILE_MARGIN_PX;
  const measure = measureForFile(paint.font);
  // A font wider than ours may reach beyond the plot's edges, into the file's margin.
  const drawing = svgElement("svg", { width: widthPx, overflow: "visible" });
  let heightPx = 0;
  for (const plan of plansOf(models, { widthPx, heightPx: panelPx, compact: false }, measure)) {
    if (several) {
      const lines = wrapAnywhere(titleOf(plan.model.source), widthPx, (line) =>
        measure(line, TITLE_SIZE_PX, TITLE_WEIGHT),
      );
      for (const line of lines) {
        heightPx += TITLE_LINE_PX;
        const attributes = {
          x: plan.rightToLeft ? widthPx : 0,
          y: heightPx - 2,
          direction: plan.model.source.direction,
          "font-family": paint.font,
          "font-size": TITLE_SIZE_PX,
          "font-weight": TITLE_WEIGHT,
        };
        drawing.append(svgElement("text", { ...attributes, fill: paint.text }, line));
      }
      heightPx += TITLE_GAP_PX;
    }
    const panel = draw(plan, paint);
    panel.setAttribute("y", String(heightPx));
    panel.setAttribute("overflow", "visible");
    drawing.append(panel);
    heightPx += panelPx;
  }
  drawing.setAttribute("height", String(heightPx));
  const { source } = models[0];
  const texts = {
    title: titleOf(source),
    notes: [neutralName(source) ?? "", shownYearsInWords(models), ...notesOf(models[0]).map(plain)].filter(
      (note) => note !== "",
    ),
    credits: [...entriesOf(models), ...creditsOf(models)],
    description: models.map(describe).join(" "),
    language: source.language,
    direction: source.direction,
  };
  return graphicFile(drawing, heightPx, texts, paint);
}
