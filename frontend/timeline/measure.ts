/**
 * Widths of titles in the label font. Every character is measured once, on a canvas, without touching the page's
 * layout; a text is as wide as its characters side by side. Kerning and joined letters make it narrower than that,
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

const ELLIPSIS = "…";

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
    let width = 0;
    for (const character of text) {
      width += this.#characterPx(character, bold);
    }
    return Math.ceil(width);
  }

  /** As many words of `text` as fit with an ellipsis (letters where not even one fits); all of it where it fits. */
  cut(text: string, bold: boolean, roomPx: number): string {
    if (this.widthPx(text, bold) <= roomPx) {
      return text;
    }
    let width = this.#characterPx(ELLIPSIS, bold);
    let beginning = "";
    for (const character of text) {
      width += this.#characterPx(character, bold);
      if (width > roomPx) {
        break;
      }
      beginning += character;
    }
    return beginning === "" ? "" : wholeWords(text, beginning) + ELLIPSIS;
  }

  /** The text broken between words into lines that fit; the last one is cut where there is more. */
  wrap(text: string, bold: boolean, roomPx: number, most: number): string[] {
    const lines: string[] = [];
    let rest = text.trim();
    while (lines.length < most - 1 && this.widthPx(rest, bold) > roomPx) {
      const line = this.#firstLine(rest, bold, roomPx);
      if (line === "") {
        break;
      }
      lines.push(line);
      rest = rest.slice(line.length).trimStart();
    }
    return [...lines, this.cut(rest, bold, roomPx)];
  }

  #firstLine(text: string, bold: boolean, roomPx: number): string {
    let line = "";
    for (const { index } of text.matchAll(/\s+/g)) {
      if (this.widthPx(text.slice(0, index), bold) > roomPx) {
        break;
      }
      line = text.slice(0, index);
    }
    return line;
  }

  #characterPx(character: string, bold: boolean): number {
    const known = bold ? this.#bold : this.#plain;
    let width = known.get(character);
    if (width === undefined) {
      width = this.#measure(character, bold ? BOLD_WEIGHT : PLAIN_WEIGHT);
      known.set(character, width);
    }
    return width;
  }

  #measure(character: string, weight: number): number {
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
    return context.measureText(character).width;
  }
}

/** A beginning without the word that was cut; a lone word stays cut. */
function wholeWords(text: string, beginning: string): string {
  const cutsWord = /\S/.test(text.charAt(beginning.length)) && /\S$/.test(beginning);
  const words = cutsWord ? beginning.replace(/\s+\S*$/, "") : beginning;
  return words.trimEnd();
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
