/** A map as a file: its drawing and its legend, in plain colours. */
import { FILE_MARGIN_PX, FILE_WIDTH_PX, graphicFile } from "../../shared/graphic/graphic-file.js";
import { measureForFile } from "../../shared/text/measure.js";
import { dateWords } from "../../shared/time/date-words.js";
import { resolveColours, filePaint } from "../../shared/graphic/paint.js";
import { svgElement } from "../../shared/graphic/svg.js";
import { neutralName, plain, titleOf } from "../../shared/document/plain-text.js";
import { publishersOf } from "../../shared/statistics/source-line.js";
import { bordersInWords, countInWords, describe, notDrawnInWords, notesOf } from "./describe.js";
import { paintOf, stepColour, type MapPaint } from "./draw.js";
import type { Ground } from "../../shared/geography/ground.js";
import { legendOf, unitOf, type Fill } from "./legend.js";
import { message } from "./messages.js";
import type { MapModel } from "./model.js";
import { staticMap } from "./static-map.js";

const LEGEND_SIZE_PX = 14;
const SWATCH_PX = 18;
const LEGEND_ROW_PX = 28;
const NAMED_SOURCES = 4;

/** Plain values for all fills that a map may need. */
function paintFor(root: ShadowRoot, model: MapModel): MapPaint {
  const fills: Fill[] = legendOf(model).map(({ fill }) => fill);
  const shares = fills.flatMap((fill) => (fill.kind === "step" ? fill.share : []));
  const [land, ...steps] = resolveColours(root, ["var(--_land)", ...shares.map(stepColour)]);
  const byShare = new Map(shares.map((share, index) => [share, steps[index]]));
  const paint = filePaint(root);
  return { ...paint, land, step: (share) => byShare.get(share) ?? paint.series };
}

/** The legend in rows; returns how high it is. */
function drawLegend(
  parent: SVGElement,
  model: MapModel,
  paint: MapPaint,
  topPx: number,
  widthPx: number,
): number {
  const measure = measureForFile(paint.font);
  const unit = unitOf(model);
  const words = { "font-size": LEGEND_SIZE_PX, "font-family": paint.font };
  if (unit !== "") {
    parent.append(svgElement("text", { ...words, x: 0, y: topPx + 14, fill: paint.muted }, unit));
  }
  let x = unit === "" ? 0 : measure(unit, LEGEND_SIZE_PX) + 24;
  let y = topPx;
  for (const { fill, text } of legendOf(model)) {
    const itemPx = SWATCH_PX + 8 + measure(text, LEGEND_SIZE_PX) + 24;
    if (x > 0 && x + itemPx > widthPx) {
      x = 0;
      y += LEGEND_ROW_PX;
    }
    const swatch = {
      x,
      y,
      width: SWATCH_PX,
      height: SWATCH_PX,
      fill: paintOf(fill, paint),
      stroke: paint.text,
    };
    parent.append(
      svgElement("rect", { ...swatch, "stroke-width": fill.kind === "step" && fill.outlined ? 2 : 0.5 }),
    );
    parent.append(svgElement("text", { ...words, x: x + SWATCH_PX + 8, y: y + 14, fill: paint.text }, text));
    x += itemPx;
  }
  return y + LEGEND_ROW_PX - topPx;
}

/**
 * @param root - where colours are resolved
 * @returns the file's text
 */
export function fileDrawing(model: MapModel, ground: Ground, year: number, root: ShadowRoot): string {
  const { source } = model;
  const paint = paintFor(root, model);
  const widthPx = FILE_WIDTH_PX - 2 * FILE_MARGIN_PX;
  const { svg, place } = staticMap(model, ground, { widthPx, year, hasDots: true }, paint);
  const heightPx = place.heightPx + 16 + drawLegend(svg, model, paint, place.heightPx + 16, widthPx);
  svg.setAttribute("viewBox", `0 0 ${widthPx} ${heightPx}`);
  svg.setAttribute("height", String(heightPx));
  const publishers = publishersOf(source.sources);
  const named = [...publishers.slice(0, NAMED_SOURCES), ...(publishers.length > NAMED_SOURCES ? ["…"] : [])];
  const texts = {
    title: titleOf(source),
    notes: [
      neutralName(source) ?? "",
      ...notesOf(source).map(plain),
      model.years ? countInWords(model, year) : "",
    ].filter((note) => note !== ""),
    credits: [
      notDrawnInWords(model),
      bordersInWords(model),
      message(source, "sources", { sources: named.join("; ") }),
      source.citation ?? "",
      source.licence ? message(source, "licence", { licence: source.licence.name }) : "",
    ].filter((line) => line !== ""),
    description: `${describe(model)}${model.years ? ` ${dateWords(source.language).year(year)}` : ""}`,
    language: source.language,
    direction: source.direction,
  };
  return graphicFile(svg, heightPx, texts, paint);
}
