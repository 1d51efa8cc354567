/** Widths of the graphic's texts in the label font, and texts that are cut or wrapped to fit. */
import { cut, wrapAndCut, wrapEvenly } from "../../../shared/text/fit.js";
import { FOREIGN_BOLD_FONT, FOREIGN_FONT, GraphemeWidths, type Font } from "../../../shared/text/measure.js";

export interface LabelFont extends Pick<Font, "family" | "sizePx"> {
  /** The texts are read where our fonts are missing: in letters of usual width, with room for a wider font. */
  readonly isForFile?: boolean;
}

/** Weights of titles; as in graphic.styles.ts. */
const BOLD_WEIGHT = 650;
const PLAIN_WEIGHT = 450;
/** Semi-condensed letters give more words to a line and are still easy to read. As in timeline.styles.ts. */
export const STRETCH = "semi-condensed";

export class TextMeasure {
  readonly font: LabelFont;
  readonly #plain: GraphemeWidths;
  readonly #bold: GraphemeWidths;
  /** How many times as wide as they are measured texts may be. */
  readonly #room: { readonly plain: number; readonly bold: number };

  constructor(font: LabelFont) {
    this.font = font;
    const { family, isForFile = false, sizePx } = font;
    const stretch = isForFile ? "normal" : STRETCH;
    this.#plain = new GraphemeWidths({ family, sizePx, stretch, weight: PLAIN_WEIGHT });
    this.#bold = new GraphemeWidths({ family, sizePx, stretch, weight: BOLD_WEIGHT });
    this.#room = isForFile ? { plain: FOREIGN_FONT, bold: FOREIGN_BOLD_FONT } : { plain: 1, bold: 1 };
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
    return bold ? this.#bold.sumPx(text) * this.#room.bold : this.#plain.sumPx(text) * this.#room.plain;
  }
}

/** A font size for widths that are given in font sizes. */
const SAMPLE_PX = 100;

/** Width of the longest word of some names, in font sizes. */
export function longestWord(names: readonly string[], font: Omit<LabelFont, "sizePx">): number {
  return longestText(
    names.flatMap((name) => name.split(/\s+/)),
    font,
  );
}

/** Width of the longest of some texts, in font sizes. */
export function longestText(texts: readonly string[], font: Omit<LabelFont, "sizePx">): number {
  const measure = new TextMeasure({ ...font, sizePx: SAMPLE_PX });
  return Math.max(...texts.map((text) => measure.widthPx(text, true)), 0) / SAMPLE_PX;
}
