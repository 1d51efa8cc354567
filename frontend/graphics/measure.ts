/** Widths of texts, measured on a canvas, which touches no layout. */
export type Measure = (text: string, sizePx: number, weight?: number) => number;

/** So finely the even width is looked for. */
const EVEN_STEPS = 50;

let context: CanvasRenderingContext2D | null | undefined;
/** Half of the size is the mean width of a letter, where nothing can be measured. */
const MEAN_LETTER = 0.55;

/** @param family CSS font family, with names and not variables */
export function measureIn(family: string): Measure {
  const known = new Map<string, number>();
  return (text, sizePx, weight = 400) => {
    const key = `${weight} ${sizePx} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context ??= document.createElement("canvas").getContext("2d");
      if (context) {
        context.font = `${weight} ${sizePx}px ${family}`;
      }
      width = Math.ceil(context?.measureText(text).width ?? text.length * sizePx * MEAN_LETTER);
      known.set(key, width);
    }
    return width;
  };
}

/**
 * A file is opened where our fonts are not, and what stands in for them may be so much wider: DejaVu Sans is by a sixth.
 */
const FOREIGN_FONT = 7 / 6;

/** Widths of texts with room for the fonts of another computer. */
export function measureForFile(family: string): Measure {
  const measure = measureIn(family);
  return (text, sizePx, weight) => Math.ceil(measure(text, sizePx, weight) * FOREIGN_FONT);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A word in pieces that fit, such as an address that has no space in it. */
function pieces(word: string, roomPx: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= roomPx) {
    return [word];
  }
  const found: string[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const longer = (found.at(-1) ?? "") + segment;
    if (found.length > 0 && widthOf(longer) <= roomPx) {
      found[found.length - 1] = longer;
    } else {
      found.push(segment);
    }
  }
  return found;
}

/** A text broken between words into lines that fit; a word that is too long is broken itself. */
export function wrap(text: string, roomPx: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((part) => part !== "");
  for (const word of words.flatMap((part) => pieces(part, roomPx, widthOf))) {
    const line = lines.at(-1);
    const longer = `${line ?? ""} ${word}`;
    if (line !== undefined && widthOf(longer) <= roomPx) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The same in lines of like length, as many as there must be: no word stands alone below a heading. */
export function wrapEvenly(text: string, roomPx: number, widthOf: (text: string) => number): string[] {
  const lines = wrap(text, roomPx, widthOf);
  const least = widthOf(text) / lines.length;
  for (let room = least; room < roomPx; room += roomPx / EVEN_STEPS) {
    const even = wrap(text, room, widthOf);
    if (even.length === lines.length && even.every((line) => widthOf(line) <= roomPx)) {
      return even;
    }
  }
  return lines;
}
