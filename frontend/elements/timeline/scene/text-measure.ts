/** Widths of the graphic's texts in the label font, and texts that are cut or wrapped to fit. */
import { cut, wrapAndCut, wrapEvenly } from "../../../shared/text/fit.js";
import { GraphemeWidths, type Font } from "../../../shared/text/measure.js";

export type LabelFont = Pick<Font, "family" | "sizePx">;

/** Weights of titles; as in graphic.styles.ts. */
const BOLD_WEIGHT = 650;
const PLAIN_WEIGHT = 450;
/** Semi-condensed letters give more words to a line and are still easy to read. As in timeline.styles.ts. */
export const STRETCH = "semi-condensed";

export class TextMeasure {
  readonly font: LabelFont;
  readonly #plain: GraphemeWidths;
  readonly #bold: GraphemeWidths;

  constructor(font: LabelFont) {
    this.font = font;
    this.#plain = new GraphemeWidths({ ...font, weight: PLAIN_WEIGHT, stretch: STRETCH });
    this.#bold = new GraphemeWidths({ ...font, weight: BOLD_WEIGHT, stretch: STRETCH });
  }

  /** Rounded up. */
  widthPx(text: string, bold: boolean): number {
    return Math.ceil(this.#sumPx(text, bold));
  }

  /**
   * As many words of `text` as fit with an ellipsis, or as many graphemes where no word fits; all of it where it fits.
   */
  cut(text: string, bold: boolean, roomPx: number): string {
    return cut(text, roomPx, (part) => this.#sumPx(part, bold));
  }

  /** The text broken between words into at most so many lines that fit; the last line is cut where there is more. */
  wrap(text: string, bold: boolean, roomPx: number, most: number): string[] {
    return wrapAndCut(text, roomPx, (part) => this.#sumPx(part, bold), most);
  }

  /** The same in lines of similar length where all of it fits. */
  wrapEvenly(text: string, bold: boolean, roomPx: number, most: number): string[] {
    const lines = wrapEvenly(text, roomPx, (part) => this.#sumPx(part, bold));
    return lines.length <= most ? lines : this.wrap(text, bold, roomPx, most);
  }

  #sumPx(text: string, bold: boolean): number {
    return (bold ? this.#bold : this.#plain).sumPx(text);
  }
}

/** A font size for widths that are given in font sizes. */
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
