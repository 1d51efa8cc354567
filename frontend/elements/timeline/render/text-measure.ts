import { cut, wrapAndCut } from "../../../shared/text/fit.js";
import { graphemesOf } from "../../../shared/text/graphemes.js";

/**
 * Widths of titles in the label font. Every grapheme is measured once, on a canvas, without touching the page's
 * layout; a text is as wide as its graphemes side by side. Kerning and joined letters make it narrower than that,
 * and a browser that can't set the font's width on a canvas measures wider, so labels still don't overlap.
 */
export interface LabelFont {
  readonly family: string;
  readonly sizePx: number;
}

const BOLD_WEIGHT = 650;
const PLAIN_WEIGHT = 450;
/** Semi-condensed: more words on the same line, still easy to read. */
const STRETCH = "semi-condensed";

export class TextMeasure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #font: LabelFont;
  readonly #plain = new Map<string, number>();
  readonly #bold = new Map<string, number>();
  #weightSet = 0;

  constructor(font: LabelFont) {
    this.#font = font;
    this.#context = document.createElement("canvas").getContext("2d");
  }

  widthPx(text: string, bold: boolean): number {
    return Math.ceil(this.#sumPx(text, bold));
  }

  /** As many words of `text` as fit with an ellipsis (graphemes where not even one fits); all of it where it fits. */
  cut(text: string, bold: boolean, roomPx: number): string {
    return cut(text, roomPx, (part) => this.#sumPx(part, bold));
  }

  /** The text broken between words into lines that fit; the last one is cut where there is more. */
  wrap(text: string, bold: boolean, roomPx: number, most: number): string[] {
    return wrapAndCut(text, roomPx, (part) => this.#sumPx(part, bold), most);
  }

  #sumPx(text: string, bold: boolean): number {
    let width = 0;
    for (const grapheme of graphemesOf(text)) {
      width += this.#graphemePx(grapheme, bold);
    }
    return width;
  }

  #graphemePx(grapheme: string, bold: boolean): number {
    const known = bold ? this.#bold : this.#plain;
    let width = known.get(grapheme);
    if (width === undefined) {
      width = this.#measure(grapheme, bold ? BOLD_WEIGHT : PLAIN_WEIGHT);
      known.set(grapheme, width);
    }
    return width;
  }

  #measure(grapheme: string, weight: number): number {
    const context = this.#context;
    if (context === null) {
      return this.#font.sizePx;
    }
    if (this.#weightSet !== weight) {
      context.font = `${weight} ${this.#font.sizePx}px ${this.#font.family}`;
      if ("fontStretch" in context) {
        context.fontStretch = STRETCH;
      }
      this.#weightSet = weight;
    }
    return context.measureText(grapheme).width;
  }
}

/** A font size at which widths are measured that hold for any size. */
const SAMPLE_PX = 100;

/** Width of the longest word of some names, in font sizes. */
export function longestWord(names: readonly string[], family: string): number {
  return longestText(
    names.flatMap((name) => name.split(/\s+/)),
    family,
  );
}

/** Width of the longest of some texts, in font sizes. */
export function longestText(texts: readonly string[], family: string): number {
  const measure = new TextMeasure({ family, sizePx: SAMPLE_PX });
  return Math.max(...texts.map((text) => measure.widthPx(text, true)), 0) / SAMPLE_PX;
}
