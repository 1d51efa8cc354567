/**
 * Widths of texts, measured on a canvas, which touches no layout of the page. `measureIn` measures whole texts, for the few
 * of a chart or map. `GraphemeWidths` adds up the widths of graphemes, for the thousands of titles of a timeline.
 */
import { graphemesOf } from "./graphemes.js";

/** Width of a text in pixels, rounded up. */
export type Measure = (text: string, sizePx: number, weight?: number) => number;

export interface Font {
  /** CSS font family, with names and not variables. */
  readonly family: string;
  readonly sizePx: number;
  readonly weight: number;
  /** CSS `font-stretch`. */
  readonly stretch?: CanvasFontStretch;
}

/** Mean width of a grapheme in font sizes, for where there is no canvas to measure on. */
const MEAN_WIDTH = 0.55;

/** A worker has no document, and a canvas of its own kind. */
function newContext(): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null {
  return typeof document === "undefined"
    ? new OffscreenCanvas(1, 1).getContext("2d")
    : document.createElement("canvas").getContext("2d");
}

class TextCanvas {
  readonly #context = newContext();
  #font: Font | undefined;

  widthPx(text: string, font: Font): number {
    const context = this.#context;
    if (context === null) {
      return [...graphemesOf(text)].length * font.sizePx * MEAN_WIDTH;
    }
    if (this.#font !== font) {
      this.#font = font;
      context.font = `${font.weight} ${font.sizePx}px ${font.family}`;
      if (font.stretch !== undefined && "fontStretch" in context) {
        context.fontStretch = font.stretch;
      }
    }
    return context.measureText(text).width;
  }
}

/** @param family CSS font family, with names and not variables */
export function measureIn(family: string): Measure {
  const known = new Map<string, number>();
  let canvas: TextCanvas | undefined;
  return (text, sizePx, weight = 400) => {
    const key = `${weight} ${sizePx} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      canvas ??= new TextCanvas();
      width = Math.ceil(canvas.widthPx(text, { family, sizePx, weight }));
      known.set(key, width);
    }
    return width;
  };
}

/**
 * The fonts of the house are missing where a file is opened, and the font that is used instead may be this much wider:
 * DejaVu Sans is by a sixth.
 */
export const FOREIGN_FONT = 7 / 6;
/** Its bold letters are wider by a quarter. */
export const FOREIGN_BOLD_FONT = 5 / 4;

/** Widths of texts with room for the fonts of another computer. */
export function measureForFile(family: string): Measure {
  const measure = measureIn(family);
  return (text, sizePx, weight) => Math.ceil(measure(text, sizePx, weight) * FOREIGN_FONT);
}

/**
 * Widths of texts in one font as the sum of their graphemes' widths, each of which is measured once. Kerning and joined
 * letters make a text narrower than that sum, and a browser that cannot set `font-stretch` on a canvas measures wider, so
 * no text is wider than its sum.
 */
export class GraphemeWidths {
  readonly #font: Font;
  readonly #canvas = new TextCanvas();
  readonly #known = new Map<string, number>();

  constructor(font: Font) {
    this.#font = font;
  }

  /** Not rounded. */
  sumPx(text: string): number {
    let sum = 0;
    for (const grapheme of graphemesOf(text)) {
      let width = this.#known.get(grapheme);
      if (width === undefined) {
        width = this.#canvas.widthPx(grapheme, this.#font);
        this.#known.set(grapheme, width);
      }
      sum += width;
    }
    return sum;
  }
}
