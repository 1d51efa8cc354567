/**
 * Widths of titles in the label font. A canvas measures without touching the page's layout; a browser that can't
 * set the font's width on a canvas measures wider, never narrower, so labels still don't overlap.
 */
export interface LabelFont {
  readonly family: string;
  readonly sizePx: number;
}

export const BOLD_WEIGHT = 650;
export const PLAIN_WEIGHT = 450;
/** Semi-condensed: more words on the same line, still easy to read. */
export const LABEL_STRETCH = "semi-condensed";

const ELLIPSIS = "…";

export class TextMeasure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #font: LabelFont;

  constructor(font: LabelFont) {
    this.#font = font;
    this.#context = document.createElement("canvas").getContext("2d");
  }

  widthPx(text: string, bold: boolean): number {
    const context = this.#context;
    if (context === null) {
      return text.length * this.#font.sizePx;
    }
    const weight = bold ? BOLD_WEIGHT : PLAIN_WEIGHT;
    const font = `${weight} ${this.#font.sizePx}px ${this.#font.family}`;
    if (this.#fontSet !== font) {
      context.font = font;
      if ("fontStretch" in context) {
        context.fontStretch = LABEL_STRETCH;
      }
      this.#fontSet = font;
    }
    return Math.ceil(context.measureText(text).width);
  }

  #fontSet = "";

  /** The longest beginning of `text` that fits with an ellipsis; the whole text where it fits. */
  cut(text: string, bold: boolean, roomPx: number): string {
    if (this.widthPx(text, bold) <= roomPx) {
      return text;
    }
    const letters = Array.from(text);
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.widthPx(letters.slice(0, middle).join("") + ELLIPSIS, bold) <= roomPx) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low === 0 ? "" : letters.slice(0, low).join("").trimEnd() + ELLIPSIS;
  }
}
