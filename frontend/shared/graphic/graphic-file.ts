/**
 * A drawing as a file of its own: title above, sources and licence below, plain colours and generic fonts, so that it
 * can be opened, printed and put into an article without this page.
 */
import { wrapAnywhere, wrapEvenly } from "../text/fit.js";
import { measureForFile } from "../text/measure.js";
import type { Paint } from "./paint.js";
import { SVG, svgElement } from "./svg.js";

/** The texts around a drawing. */
export interface FileTexts {
  readonly title: string;
  /** Below the title: the neutral name, the unit, how to read the scale. */
  readonly notes: readonly string[];
  /** Below the drawing: sources, licence. */
  readonly credits: readonly string[];
  /** Text alternative. */
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** Width of an exported SVG: twice that of an article's column. */
export const FILE_WIDTH_PX = 960;
export const FILE_MARGIN_PX = 32;
/** Pixels of an exported PNG for one pixel of the SVG, so that it is sharp on paper and on fine screens. */
const PICTURE_SCALE = 2;

/** Letters of a text around a drawing. */
export interface LineStyle {
  readonly sizePx: number;
  readonly weight: number;
  readonly family: string;
  readonly fill: string;
  /** Whether lines are broken so that they are of similar length. */
  readonly even?: boolean;
}

/** Where the texts around a drawing stand. */
export interface TextColumn {
  readonly widthPx: number;
  readonly marginPx: number;
  readonly direction: FileTexts["direction"];
}

/** Writes lines below each other and returns where the next text starts. */
export function writeLines(
  parent: SVGElement,
  texts: readonly string[],
  topPx: number,
  style: LineStyle,
  { direction, marginPx, widthPx }: TextColumn,
): number {
  const measure = measureForFile(style.family);
  const rtl = direction === "rtl";
  const leading = style.sizePx * 1.35;
  let y = topPx;
  for (const text of texts) {
    const lines = (style.even ? wrapEvenly : wrapAnywhere)(text, widthPx - 2 * marginPx, (line) =>
      measure(line, style.sizePx, style.weight),
    );
    for (const line of lines) {
      y += leading;
      const attributes = {
        x: rtl ? widthPx - marginPx : marginPx,
        y: Math.round(y - leading * 0.25),
        "font-size": style.sizePx,
        "font-weight": style.weight,
        "font-family": style.family,
        fill: style.fill,
        direction,
      };
      parent.append(svgElement("text", attributes, line));
    }
  }
  return y;
}

/**
 * The file's text.
 *
 * @param drawing - SVG without texts around it, `FILE_WIDTH_PX` less two margins wide
 */
export function graphicFile(drawing: SVGElement, heightPx: number, texts: FileTexts, paint: Paint): string {
  const root = fileRoot(FILE_WIDTH_PX, 0, texts);
  const ground = svgElement("rect", { width: "100%", height: "100%", fill: paint.surface });
  root.append(ground);
  const heading = { sizePx: 26, weight: 600, family: paint.headingFont, fill: paint.text, even: true };
  const small = { sizePx: 14, weight: 400, family: paint.font, fill: paint.muted };
  const column = { widthPx: FILE_WIDTH_PX, marginPx: FILE_MARGIN_PX, direction: texts.direction };
  let y = writeLines(root, [texts.title], FILE_MARGIN_PX - 8, heading, column);
  y = writeLines(root, texts.notes, y + 4, small, column) + 12;
  drawing.setAttribute("x", String(FILE_MARGIN_PX));
  drawing.setAttribute("y", String(Math.round(y)));
  root.append(drawing);
  y =
    writeLines(root, texts.credits, y + heightPx + 8, { ...small, sizePx: 12 }, column) + FILE_MARGIN_PX - 8;
  const height = Math.round(y);
  root.setAttribute("viewBox", `0 0 ${FILE_WIDTH_PX} ${height}`);
  root.setAttribute("height", String(height));
  return fileText(root);
}

/** The root element of a file, its size and what it says to those who can't see it. */
export function fileRoot(
  widthPx: number,
  heightPx: number,
  { description, language, title }: Pick<FileTexts, "description" | "language" | "title">,
): SVGSVGElement {
  const root = svgElement("svg", {
    xmlns: SVG,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    width: widthPx,
    height: heightPx,
    "xml:lang": language,
    role: "img",
    "aria-labelledby": "title desc",
  });
  root.append(svgElement("title", { id: "title" }, title), svgElement("desc", { id: "desc" }, description));
  return root;
}

/** The text of a file whose root element is given. */
export function fileText(root: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** Width and height that an exported SVG names. */
function sizeOf(svg: string): readonly [number, number] {
  const match = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
  return match ? [Number(match[1]), Number(match[2])] : [FILE_WIDTH_PX, FILE_WIDTH_PX];
}

/**
 * An exported SVG as a PNG.
 *
 * @param scale - PNG pixels for one pixel of the SVG
 * @throws Error when the browser can't draw it
 */
export async function pngOf(svg: string, scale = PICTURE_SCALE): Promise<Blob> {
  const [width, height] = sizeOf(svg);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) {
          resolve(blob);
        } else {
          reject(
            new Error(
              `a picture of ${canvas.width} × ${canvas.height} px could not be written; try a smaller scale`,
            ),
          );
        }
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
